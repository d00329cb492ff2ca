import { expect, test } from '@playwright/test';
import { violationsOn } from './support/axe.ts';
import { pagesOfEveryLook } from './support/looks.ts';
import { ready } from './support/tables.ts';
import { at } from './support/pages.ts';

/** Structure is checked on every page (every-page.spec.ts); colours and target sizes where every look of the site is to be seen. */
for (const [i, address] of [...pagesOfEveryLook(), '/no-such-page/'].entries()) {
  test(`${address} has no accessibility violation`, async ({ page, isMobile }) => {
    // The list of sources has tens of thousands of nodes.
    test.slow();
    // One theme wide, the other narrow, the next page the other way round.
    const colorScheme = (i % 2 === 0) === isMobile ? 'dark' : 'light';
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(at(address));
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect(await violationsOn(page)).toEqual([]);
  });
}

test('the search dialog has no violation, empty or with hits; nor has the table in its other picture', async ({ page }) => {
  await page.goto(at('/data-engineering/s3/storage-classes/'));
  await page.getByRole('radio', { name: /2021 deck/ }).check();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Control+k');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Search the notes' }).fill('glacier');
  await expect(page.locator('#search-results').getByRole('option').first()).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

for (const view of [
  '',
  'best;sort:availability,down',
  'differences;only:standard,standard-ia',
  'best;swapped;only:standard,standard-ia',
  'then;swapped',
])
  test(`a table has no violation as “${view || 'all'}”, light, dark or forced colours, wide or at 320 px`, async ({ page, isMobile }) => {
    test.slow();
    if (isMobile) await page.setViewportSize({ width: 320, height: 700 });
    const table = 's3-storage-classes';
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(at(`/data-engineering/s3/storage-classes/?${table}=${view}#${table}-standard.availability`));
    await ready(page, table);
    if (!view) for (const panel of await page.locator(`#${table} summary`).all()) await panel.click();
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia(media);
      await expect(page.locator('html')).toHaveAttribute('data-theme', media.colorScheme ?? 'dark');
      expect(await violationsOn(page, { within: `#${table}` }), JSON.stringify(media)).toEqual([]);
    }
  });

test('an open decision helper has no violation', async ({ page }) => {
  await page.goto(at('/data-engineering/s3/storage-classes/'));
  for (let i = 0; i < 3; i++) await page.locator('#which-storage-class summary:visible').nth(i).click();
  expect(await violationsOn(page, { within: '#which-storage-class' })).toEqual([]);
});
