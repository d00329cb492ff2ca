import { expect, test } from '@playwright/test';
import { violationsOn } from './support/axe.ts';
import { LOOKS } from './support/looks.ts';
import { addresses, at, batches } from './support/pages.ts';

/** axe is asked at the first; no breakpoint lies between it and the last, so that the way back is short. */
const WIDTHS = [1280, 1024, 768, 480, 360, 320, 1920];

for (const batch of batches([...addresses(), '/no-such-page/'])) {
  test(`${batch[0]} and the next: axe, no sideways scrolling from 320 to 1920 px, nobody else is asked for anything`, async ({ page, baseURL }) => {
    test.slow();
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) foreign.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
    const wrong: string[] = [];
    for (const address of batch) {
      const colorScheme = LOOKS.get(address) ?? 'light';
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: WIDTHS[0] ?? 0, height: 800 });
      await page.goto(at(address));
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      // Colours take as long as all the rest: where every look of the site is to be seen, and on a phone in the other theme.
      wrong.push(...(await violationsOn(page, { contrast: LOOKS.has(address) })).map((found) => `${address} ${found}`));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) wrong.push(`${address} at ${width} px: ${over} px too wide`);
      }
    }
    expect([...wrong, ...foreign, ...errors]).toEqual([]);
  });
}
