import { type Page, expect, test } from '@playwright/test';
import { at, WRITTEN } from './support/pages.ts';
import { notes } from './support/tables.ts';

const FIRST_HIT: Record<string, RegExp> = {
  'one zone': /\/s3\/storage-classes\/#one-zone$/,
  'sse-kms': /\/s3\/encryption\/#sse-kms$/,
  'bucket policy': /\/s3\/(bucket-policies\/(#anatomy)?|access-control\/#bucket-policy)$/,
  glacier: /\/s3\/storage-classes\/#glacier$/,
  partition: /\/s3\/partitioning\/(#why-partition)?$/,
  'data engineering 20%': /\/data-engineering\/$|\/exam\/curriculum\/#data-engineering$/,
};

async function openSearch(page: Page) {
  await page.goto(at('/'));
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: 'Search the notes' });
  await expect(box).toBeFocused();
  return box;
}

for (const [query, url] of Object.entries(FIRST_HIT)) {
  test(`searching “${query}” finds the right section first`, async ({ page }) => {
    const box = await openSearch(page);
    await box.pressSequentially(query);
    await expect(page.locator('#search-results a').first()).toHaveAttribute('href', url);
  });
}

test('every topic of a written domain is found first by its name', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the hits are the same');
  test.slow();
  const box = await openSearch(page);
  const first = page.locator('#search-results a').first();
  for (const { name, domain, address } of Object.values(notes.facts.topics)) {
    if (!WRITTEN.includes(domain) || !address) continue;
    await box.fill('');
    await expect(first).toHaveCount(0);
    await box.fill(name);
    const href = new RegExp(`^${at(address).split('#')[0]}`);
    await expect.soft(first, name).toHaveAttribute('href', href);
  }
});

test('search works by keyboard alone', async ({ page }) => {
  await page.goto(at('/exam/'));
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: 'Search the notes' });
  await expect(box).toBeFocused();
  await box.pressSequentially('intelligent-tiering');
  const options = page.getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(options.first()).toHaveAttribute('href', /#intelligent-tiering$/);
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#intelligent-tiering$/);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('Escape closes the dialog, and nonsense says that nothing was found', async ({ page }) => {
  const box = await openSearch(page);
  await box.fill('zzqqxx');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('nothing of the search is loaded before a reader opens it', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(at('/data-engineering/s3/storage-classes/'), { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});
