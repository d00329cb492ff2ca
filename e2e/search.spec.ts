import { type Page, expect, test } from '@playwright/test';
import { at } from './support/pages.ts';

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

test('search works by keyboard alone', async ({ page }) => {
  await page.goto(at('/exam/'));
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: 'Search the notes' });
  await expect(box).toBeFocused();
  await box.pressSequentially('intelligent-tiering');
  const options = page.locator('#search-results').getByRole('option');
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

test('hits are grouped by page, say what they are and how many there are', async ({ page }) => {
  const box = await openSearch(page);
  await box.fill('99.5');
  const row = page
    .getByRole('group', { name: 'Data Engineering › Amazon S3 › S3 storage classes' })
    .getByRole('option', { name: /One Zone-IA.*table row/ });
  await expect(row.first()).toHaveAttribute('href', /#s3-storage-classes-one-zone-ia$/);
  await expect(page.locator('.search-status')).toHaveText(/^(\d+ of )?\d+ places$/);
  // Few places hold half of a long query: never more shown than there are.
  await box.fill('min storage duration glacier');
  await expect(
    page
      .locator('#search-results')
      .getByRole('option', { name: /S3 Glacier Deep Archive/ })
      .first(),
  ).toBeVisible();
  const [shown = 0, all = shown] = ((await page.locator('.search-status').textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  expect(all).toBeGreaterThanOrEqual(shown);
});

test('a slip is mended, said, and can be taken back', async ({ page }) => {
  const box = await openSearch(page);
  await box.fill('xgbosot');
  await expect(page.getByText('Showing results for xgboost')).toBeVisible();
  await expect(page.locator('#search-results').getByRole('option').first()).toHaveAttribute('href', /boosting|xgboost|built-in-tabular/);
  await page.getByRole('button', { name: 'as written' }).click();
  await expect(page.getByText('Nothing found for “xgbosot”')).toBeVisible();
});

test('nonsense says that nothing was found, names near words and where to look', async ({ page }) => {
  const box = await openSearch(page);
  await box.fill('kinqqxxz');
  await expect(page.getByText('Nothing found for “kinqqxxz”')).toBeVisible();
  const says = page.locator('.search-says');
  await expect(says.getByRole('link')).toHaveText([
    'Data Engineering',
    'Exploratory Data Analysis',
    'Modeling',
    'Implementation and Operations',
    /list of all topics/,
  ]);
  await says.getByRole('button').first().click();
  await expect(page.locator('#search-results').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a domain narrows the search and shows how much it holds, before and after typing', async ({ page }) => {
  const box = await openSearch(page);
  const modeling = page.getByRole('radio', { name: /^Modeling/ });
  await modeling.focus();
  await expect(page.getByRole('radio', { name: /^Modeling \d{3,}/ })).toBeVisible();
  await box.fill('accuracy');
  await expect(page.getByRole('radio', { name: /^Data Engineering \d{1,2}$/ })).toBeVisible();
  await modeling.check();
  await expect(page.locator('#search-results').getByRole('option').first()).toBeVisible();
  const hrefs = () =>
    page
      .locator('#search-results')
      .getByRole('option')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  await expect.poll(async () => (await hrefs()).filter((href) => !href.startsWith(at('/modeling/')))).toEqual([]);
});

test('a search has an address; a domain there is not is said', async ({ page }) => {
  await page.goto(at('/exam/?q=domain%3Anowhere+shards'));
  const box = page.getByRole('combobox', { name: 'Search the notes' });
  await expect(box).toHaveValue('domain:nowhere shards');
  await expect(page.getByText('There is no domain “nowhere”')).toBeVisible();
  await box.fill('glue crawler');
  await expect(page).toHaveURL(at('/exam/?q=glue%20crawler'));
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(at('/exam/'));
});

test('recent searches come back, and can be forgotten', async ({ page }) => {
  const box = await openSearch(page);
  await box.fill('kinesis shards');
  await expect(page.locator('#search-results').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/kinesis[\w-]*\/#/);
  await expect(page.locator('site-search:defined')).toBeAttached();
  await page.keyboard.press('/');
  await box.fill('');
  const recent = page.getByRole('list', { name: 'Recent searches' });
  await recent.getByRole('button', { name: 'kinesis shards', exact: true }).click();
  await expect(box).toHaveValue('kinesis shards');
  await box.fill('');
  await page.getByRole('button', { name: 'Forget “kinesis shards”' }).click();
  await expect(recent).toHaveCount(0);
});

test('the words that were searched for are marked where the hit leads, and the address stays clean', async ({ page }) => {
  const box = await openSearch(page);
  await box.fill('intelligent-tiering monitoring fee');
  await page.locator('#search-results').getByRole('option').first().click();
  await expect(page).toHaveURL(/\/s3\/[\w-]+\/#[\w-]+$/);
  const marked = () => page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map((range) => `${range}`.toLowerCase()));
  await expect.poll(marked).toContain('intelligent-tiering');
});

for (const [what, pattern] of [
  ['a missing index', '**/*.pf_meta'],
  ['a blocked WebAssembly', '**/wasm.*'],
] as const) {
  test(`${what} is said in a sentence, with the list of everything`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    const box = await openSearch(page);
    await box.fill('shards');
    await expect(page.getByText('The search could not be loaded.')).toBeVisible();
    await page.getByRole('link', { name: 'the list of all topics, terms and services' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  });
}

test('markup and ten kilobytes in a query are only text', async ({ page }) => {
  const box = await openSearch(page);
  await box.fill('<img src=x onerror=alert(1)> shards');
  await expect(page.locator('#search-results').getByRole('option').first()).toBeVisible();
  await expect(page.locator('dialog img')).toHaveCount(0);
  await page.goto(at(`/exam/?q=${'shards%20'.repeat(1100)}`));
  await expect(page.locator('#search-results').getByRole('option').first()).toBeVisible();
});

test('nothing of the search is loaded before a reader opens it', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(at('/data-engineering/s3/storage-classes/'), { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => /pagefind|search-(?!open)/.test(url))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the header leads to the list of everything', async ({ page }) => {
    await page.goto(at('/exam/'));
    await page.getByRole('link', { name: 'Search' }).first().click();
    await expect(page).toHaveURL(at('/search/'));
    await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'K' }).click();
    await expect(page.getByRole('link', { name: 'Amazon Kinesis Data Firehose' }).locator('xpath=..')).toContainText('now Amazon Data Firehose');
  });
});
