import { expect, test } from '@playwright/test';
import { violationsOn } from './support/axe.ts';
import { LOOKS } from './support/looks.ts';
import { ready } from './support/tables.ts';
import { at, batches } from './support/pages.ts';

test.describe('on a phone, in the theme that a screen does not show it in', () => {
  // It visits the pages anyway, and asks everything on these, all but the colours on every other.
  test.skip(({ isMobile }) => !isMobile, 'every-page.spec.ts asks on a screen');

  for (const batch of batches([...LOOKS]))
    test(`${batch[0]?.[0]} and the next have no accessibility violation`, async ({ page }) => {
      // The list of sources has tens of thousands of nodes.
      test.slow();
      const wrong: string[] = [];
      for (const [address, onScreen] of batch) {
        const colorScheme = onScreen === 'light' ? 'dark' : 'light';
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(at(address));
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        wrong.push(...(await violationsOn(page)).map((found) => `${address} ${found}`));
      }
      expect(wrong).toEqual([]);
    });
});

test('the search dialog has no violation, empty or with hits; nor has the table in its other picture', async ({ page }) => {
  await page.goto(at('/data-engineering/s3/storage-classes/'));
  await page.getByRole('radio', { name: /2021 deck/ }).check();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: 'Search the notes' });
  await expect(box).toBeFocused();
  expect(await violationsOn(page)).toEqual([]);
  await box.fill('glacier');
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
