import { type Page, expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { formerPages } from '../src/lib/former-places.ts';
import { redirectPage } from '../src/lib/redirect-files.ts';
import { at, dist, htmlOf } from './support/pages.ts';
import { notes } from './support/tables.ts';

const ENCODING = '/exploratory-data-analysis/encoding/';
/** An address that moved within its page, and one that left it. */
const [HERE, ELSEWHERE] = [`${ENCODING}#q-forest`, '/reference/sources/#clarify-feature-drift'];

test('a former id leads on to the place it has now, and leaves no trace in the history', async ({ page }) => {
  await page.goto(at('/exam/'));
  await page.goto(at(HERE));
  await expect(page).toHaveURL(at(`${ENCODING}#trees`));
  await expect(page.locator('#trees')).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(at('/exam/'));
  await page.goto(at(ELSEWHERE));
  await expect(page).toHaveURL(at(notes.former[ELSEWHERE] ?? ''));
});

test('no page shows a former id, and none can be reached by key', async ({ page }) => {
  await page.goto(at(ENCODING));
  await expect(page.locator('#q-forest')).toHaveText('');
  await expect(page.locator('#q-forest[tabindex], #q-forest :is(a, button)')).toHaveCount(0);
  await page.goto(at('/reference/sources/'));
  await expect(page.getByText('This section moved')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a former id is still on its page: at its place, or saying where that went', async ({ page }) => {
    await page.goto(at(HERE));
    await expect(page.locator('#trees')).toBeInViewport();
    await page.goto(at(ELSEWHERE));
    await expect(page.getByText('This section moved')).toBeInViewport();
    await page.getByText('This section moved').getByRole('link').click();
    await expect(page).toHaveURL(at(notes.former[ELSEWHERE] ?? ''));
  });

  test('a former page shows its link, and goes on by itself', async ({ page }) => {
    await serveFormerPage(page);
    await page.goto(at('/exam-2021/#format'));
    await expect(page).toHaveURL(new RegExp(`${at('/exam/')}(#.*)?$`));
  });
});

test('a former page goes on with the fragment, and knows which places went elsewhere', async ({ page }) => {
  await serveFormerPage(page);
  const [id = ''] = notes.pages['/exam/']?.headings.map((h) => h.id) ?? [];
  await page.goto(at(`/exam-2021/#${id}`));
  await expect(page).toHaveURL(at(`/exam/#${id}`));
  await page.goto('about:blank');
  await page.goto(at('/exam-2021/?from=chat#trees'));
  await expect(page).toHaveURL(at(`${ENCODING}?from=chat#trees`));
});

/** Puts a former page where the server has none: the site has not moved a page yet. */
async function serveFormerPage(page: Page): Promise<void> {
  const [former] = formerPages({ '/exam-2021/': '/exam/', '/exam-2021/#trees': `${ENCODING}#trees` });
  const root = new URL(at('/'), 'http://localhost/');
  const body = former ? redirectPage(former, 'The exam', root) : '';
  await page.route(`**${at('/exam-2021/')}*`, (route) => route.fulfill({ contentType: 'text/html', body }));
}

test('every former address is in the page it leads to or was on', () => {
  expect(Object.keys(notes.former).length).toBeGreaterThan(0);
  for (const [former, now] of Object.entries(notes.former)) {
    for (const [page = '', id] of [former.split('#'), now.split('#')]) if (id) expect(htmlOf(page), former).toContain(` id="${id}"`);
  }
});

test('addresses.json keeps to its schema, and names every published place with its title', async ({ page }) => {
  const read = (name: string) => JSON.parse(readFileSync(join(dist(), name), 'utf8')) as unknown;
  const schema = z.fromJSONSchema(read('addresses.schema.json') as Parameters<typeof z.fromJSONSchema>[0]);
  const { addresses } = schema.parse(read('addresses.json')) as { addresses: { url: string; title: string; kind: string; former?: string[] }[] };
  const byPath = new Map(addresses.map((entry) => [entry.url.replace(/^https?:\/\/[^/]+/, ''), entry]));
  const ledger = readFileSync(join(import.meta.dirname, '../src/data/addresses.txt'), 'utf8');
  const listed = ledger.split('\n').filter((line) => line.startsWith('/') && !line.includes(' -> '));
  expect(byPath.size).toBe(listed.length);
  // One assertion for all: Playwright takes its time for each.
  expect(listed.filter((line) => !byPath.get(at(line.split(' ')[0] ?? ''))?.title)).toEqual([]);
  expect(byPath.get(at(`${ENCODING}#trees`))?.former?.map((url) => new URL(url).pathname + new URL(url).hash)).toEqual([at(HERE)]);
  // The URL of a cell is told by its row and its column.
  const row = byPath.get(at('/data-engineering/s3/storage-classes/#s3-storage-classes-one-zone-ia'));
  await page.goto(at('/data-engineering/s3/storage-classes/'));
  await expect(page.locator(`[id="${row?.url.split('#')[1]}.min-days"]`)).toHaveCount(1);
});
