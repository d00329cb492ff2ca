import AxeBuilder from '@axe-core/playwright';
import { type Page, expect, test } from '@playwright/test';
import { addresses } from './support/pages.ts';
import { ready } from './support/tables.ts';

/** WCAG 2.2 AA and axe's best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Legacy mode spares axe the second browser page it opens to cross frames; the site has no frames. */
const axeOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true);

/** A theme is the same on every page: one is seen wide in light and narrow in dark, the next the other way round. */
for (const [i, address] of [...addresses(), '/no-such-page/'].entries()) {
  test(`${address} has no accessibility violation`, async ({ page, isMobile }) => {
    // Narrow, every second page: they are made of the same parts, and axe takes seconds.
    test.skip(isMobile && i % 2 === 1, 'seen wide');
    const colorScheme = (i % 2 === 0) === isMobile ? 'dark' : 'light';
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    const { violations } = await axeOn(page).withTags(TAGS).analyze();
    expect(violations.map((v) => `${colorScheme}: ${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`)).toEqual([]);
  });
}

test('the search dialog has no violation, empty or with hits; nor has the table in its other picture', async ({ page }) => {
  const check = async () => (await axeOn(page).withTags(TAGS).analyze()).violations.map((v) => v.id);
  await page.goto('/data-engineering/s3/storage-classes/');
  await page.getByRole('radio', { name: /2021 deck/ }).check();
  expect(await check()).toEqual([]);
  await page.keyboard.press('Control+k');
  expect(await check()).toEqual([]);
  await page.getByRole('combobox', { name: 'Search the notes' }).fill('glacier');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await check()).toEqual([]);
});

test('a table has no violation in any state of its controls, light, dark or forced colours, wide or at 320 px', async ({ page, isMobile }) => {
  test.slow();
  if (isMobile) await page.setViewportSize({ width: 320, height: 700 });
  const table = 's3-storage-classes';
  const check = async (state: string) => {
    const { violations } = await axeOn(page).include(`#${table}`).withTags(TAGS).analyze();
    expect(
      violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`),
      state,
    ).toEqual([]);
  };
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    for (const view of [
      '',
      'best;sort:availability,down',
      'differences;only:standard,standard-ia',
      'best;swapped;only:standard,standard-ia',
      'then;swapped',
    ]) {
      await page.goto(`/data-engineering/s3/storage-classes/?${table}=${view}#${table}-standard.availability`);
      await ready(page, table);
      if (!view) for (const panel of await page.locator(`#${table} summary`).all()) await panel.click();
      await check(`${JSON.stringify(media)} ${view}`);
    }
  }
});

test('an open decision helper has no violation', async ({ page }) => {
  await page.goto('/data-engineering/s3/storage-classes/');
  for (let i = 0; i < 3; i++) await page.locator('#which-storage-class summary:visible').nth(i).click();
  expect((await axeOn(page).include('#which-storage-class').withTags(TAGS).analyze()).violations).toEqual([]);
});

test('no page asks anybody else for anything', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  for (const address of addresses()) await page.goto(address);
  expect(foreign).toEqual([]);
});
