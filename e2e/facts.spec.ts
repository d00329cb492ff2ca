import { expect, test } from '@playwright/test';
import { at } from './support/pages.ts';

const STORAGE_CLASSES = '/data-engineering/s3/storage-classes/';

test('the services page tells status, date and replacement, and filters by status', async ({ page }) => {
  await page.goto(at('/reference/services/'));
  const rows = page.locator('.services tbody tr');
  const all = await rows.count();
  expect(all).toBeGreaterThan(80);
  const forecast = page.locator('#forecast');
  await expect(forecast).toContainText('Closed to new customers since 29\u00a0July\u00a02024');
  await expect(page.locator('#data-firehose')).toContainText('formerly Amazon Kinesis Data Firehose');
  await page.getByRole('radio', { name: /^ended/ }).check();
  await expect(forecast).toBeHidden();
  await expect(page.locator('#deeplens')).toBeVisible();
  expect(await rows.locator('visible=true').count()).toBeLessThan(all);
});

test('then and now lists changes newest first, with date and source, and the feed tells the same', async ({ page }) => {
  await page.goto(at('/reference/then-and-now/'));
  const change = page.locator('#change-s3-lifecycle-30-days');
  await expect(change).toContainText('changed since 16\u00a0July\u00a02026');
  await expect(change.locator('.cite a').first()).toHaveAttribute('href', /^https:/);
  const changes = page.locator('.changes > li');
  const feed = await (await page.request.get(at('/reference/then-and-now/feed.xml'))).text();
  expect(feed.match(/<entry>/g)).toHaveLength(await changes.count());
  expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
});

test('where sources disagree, the site says so', async ({ page }) => {
  await page.goto(at('/data-engineering/s3/lifecycle/#then-and-now'));
  await expect(page.locator('#change-s3-lifecycle-30-days')).toContainText('Sources disagree');
});

test('each source says when it was checked and which places rest on it', async ({ page }) => {
  await page.goto(at('/reference/sources/'));
  const source = page.locator('#s3-sla');
  await expect(source).toContainText('Checked 22\u00a0November\u00a02026');
  await source.getByRole('link', { name: /S3 storage classes/ }).click();
  await expect(page).toHaveURL(at(`${STORAGE_CLASSES}#durability-and-availability`));
  await page.goto(at('/reference/sources/'));
  expect(
    await page
      .locator('.source-index > div')
      .filter({ hasNot: page.locator('dd:last-child a') })
      .count(),
  ).toBe(0);
});

test('the tasks page shows what answers each task, and gaps as gaps', async ({ page }) => {
  await page.goto(at('/exam/tasks/'));
  await expect(page.locator('#mls-c01-4-3').getByRole('link', { name: 'S3 encryption' })).toBeVisible();
  await expect(page.locator('#aip-c01-2-1')).toContainText('Gap');
  const gaps = page.locator('.exam-gaps > div');
  await expect(gaps.filter({ hasText: /^AIP-C01/ }).getByRole('link', { name: /^2\.1 / })).toHaveAttribute('href', /#aip-c01-2-1$/);
  await expect(gaps.filter({ hasText: /^MLS-C01/ })).toContainText('No gap');
  await expect(gaps.filter({ hasText: /^MLA-C02/ })).toContainText('testing prompts');
});

test('the head of a page leads to each task it serves, of MLS-C01 and of its successors', async ({ page }) => {
  await page.goto(at('/data-engineering/kinesis-data-streams/'));
  const head = page.locator('.page-head');
  await expect(head.locator('a[href$="#dea-c01-1-1"]')).toBeVisible();
  await head.locator('a[href$="#mla-c02-1-1"]').click();
  await expect(page).toHaveURL(/\/exam\/tasks\/#mla-c02-1-1$/);
  await expect(page.locator('#mla-c02-1-1').getByRole('link', { name: 'Amazon Kinesis Data Streams' })).toBeVisible();
});

test('the exam page tells status, scoring, certificates, successors and three routes', async ({ page }) => {
  await page.goto(at('/exam/'));
  const row = (code: string) => page.locator('.exam-table tbody tr', { has: page.getByRole('link', { name: code }) });
  await expect(page.locator('.exam-table tbody tr')).toHaveCount(6);
  await expect(row('MLS-C01')).toContainText('retired, last day 31\u00a0March\u00a02026');
  await expect(row('MLA-C02')).toContainText('in beta since 29\u00a0September\u00a02026');
  await expect(row('DEA-C01')).toContainText('not confirmed');
  for (const id of [
    'retired',
    'scoring',
    'certificate',
    'successors',
    'mla-c02',
    'aif-c01',
    'aip-c01',
    'dea-c01',
    'route-mla-c02',
    'route-work',
    'route-old',
    'how-to-use',
  ])
    await expect(page.locator(`#${id}`), id).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^Data preparation, 28\u00a0%/ })).toBeVisible();
});

test('a page says when it was reviewed and how many of its facts were checked when', async ({ page }) => {
  await page.goto(at(STORAGE_CLASSES));
  await expect(page.locator('.page-meta').first()).toHaveText(
    /Reviewed \d+\s+\w+\s+\d{4} · \d{3} facts checked from 22\s+November\s+2026 to 23\s+November\s+2026/,
  );
});

test('a stated number leads to its source in one step', async ({ page }) => {
  await page.goto(at('/data-engineering/s3/'));
  const limit = page.locator('.limit', { hasText: '50\u00a0TB' }).first();
  await expect(limit.locator('xpath=following-sibling::sup[1]/a')).toHaveAttribute('href', /^https:\/\/docs\.aws\.amazon\.com\//);
});

test.describe('a term', () => {
  const open = (page: import('@playwright/test').Page) => page.locator('.definition:popover-open');

  test('shows its definition on keyboard focus, and Escape dismisses it', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a phone has no keyboard focus');
    await page.goto(at(STORAGE_CLASSES));
    const term = page.locator('button.term').first();
    // Focus by script counts as keyboard focus after a key was pressed.
    await page.keyboard.press('Tab');
    await term.focus();
    await expect(open(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(open(page)).toHaveCount(0);
    await expect(term).toBeFocused();
  });

  test('shows its definition under the pointer, which may move onto it', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a phone has no pointer');
    await page.goto(at(STORAGE_CLASSES));
    await page.locator('button.term').first().hover();
    await expect(open(page)).toBeVisible();
    await open(page).hover();
    await expect(open(page).getByRole('link', { name: 'Glossary' })).toBeVisible();
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(open(page)).toHaveCount(0);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('shows its definition on tap', async ({ page }) => {
      await page.goto(at(STORAGE_CLASSES));
      await page.locator('button.term').first().click();
      await expect(open(page)).toBeVisible();
      await open(page).getByRole('link', { name: 'Glossary' }).click();
      await expect(page).toHaveURL(/\/reference\/glossary\/#/);
    });
  });
});
