import { expect, test } from '@playwright/test';
import { violationsOn } from './support/axe.ts';
import { pagesOfEveryLook } from './support/looks.ts';
import { addresses, at } from './support/pages.ts';

/** Pages one test visits: enough to be quick, few enough to tell where it went wrong and to share the work. */
const BATCH = 6;
const ALL = [...addresses(), '/no-such-page/'];
/** Where accessibility.spec.ts asks axe for everything, on this screen too. */
const ASKED_ALREADY = new Set([...pagesOfEveryLook(), '/no-such-page/']);

for (let from = 0; from < ALL.length; from += BATCH) {
  const batch = ALL.slice(from, from + BATCH);
  test(`${batch[0]} and the next: structure, no sideways scrolling from 320 to 1920 px, nobody else is asked for anything`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) foreign.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const wrong: string[] = [];
    for (const address of batch) {
      await page.goto(at(address));
      if (!ASKED_ALREADY.has(address)) wrong.push(...(await violationsOn(page, { contrast: false })).map((found) => `${address} ${found}`));
      for (const width of [320, 360, 480, 768, 1024, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) wrong.push(`${address} at ${width} px: ${over} px too wide`);
      }
      await page.setViewportSize({ width: 1280, height: 800 });
    }
    expect([...wrong, ...foreign, ...errors]).toEqual([]);
  });
}
