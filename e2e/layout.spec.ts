import { expect, test } from '@playwright/test';
import { addresses } from './support/pages.ts';

test('no page scrolls sideways from 320 to 1920 px', async ({ page }) => {
  test.setTimeout(180_000);
  const wide: string[] = [];
  for (const address of addresses()) {
    await page.goto(address);
    for (const width of [320, 360, 480, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) wide.push(`${address} at ${width} px: ${over} px too wide`);
    }
  }
  expect(wide).toEqual([]);
});

test('in print no table is clipped and the interface is gone', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  // A4 less its margins, in CSS pixels.
  await page.setViewportSize({ width: 718, height: 1000 });
  for (const address of ['/data-engineering/s3/storage-classes/', '/exam/curriculum/', '/data-engineering/s3/encryption/']) {
    await page.goto(address);
    const clipped = await page
      .locator('.table-scroll')
      .evaluateAll((regions) => regions.filter((r) => r.scrollWidth > r.clientWidth + 1 || getComputedStyle(r).overflow !== 'visible').length);
    expect(clipped, address).toBe(0);
    expect(await page.locator('table').count(), address).toBeGreaterThan(0);
    await expect(page.locator('site-search')).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Breadcrumbs' })).toBeHidden();
  }
});
