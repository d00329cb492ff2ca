import { expect, test } from '@playwright/test';
import { pathEnds } from '../src/lib/decision-paths.ts';
import { parseView } from '../src/lib/table-view.ts';
import { notes, ready } from './support/tables.ts';
import { at } from './support/pages.ts';

const HELPERS = Object.entries(notes.facts.decisions).map(([id, decision]) => ({
  id,
  ...decision,
  address: Object.values(notes.pages).find((page) => page.uses.some((use) => use.name === 'Decide' && use.props['id'] === id))?.address ?? '',
  items: notes.facts.comparisons[decision.comparison]?.items ?? [],
}));

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { id, address, question, items, never = [], comparison } of HELPERS) {
    test(`${id}: every path ends in a recommendation with reason, source and a link to the table; no item is forgotten`, async ({ page }) => {
      await page.goto(at(address));
      const helper = page.locator(`#${id}`);
      const recommended = new Set<string>();
      for (const { said, answer } of pathEnds(question)) {
        let level = helper;
        for (const say of said) {
          const step = level.locator(':scope > details').filter({ has: page.locator('> summary').getByText(say, { exact: true }) });
          await step.evaluate((details: HTMLDetailsElement) => (details.open = true));
          level = step;
        }
        const end = level.locator('> .decide-end');
        await expect(end, said.join(' → ')).toBeVisible();
        const item = items.find((i) => i.id === answer.choose);
        await expect(end.locator('strong')).toHaveText(`${item?.name}.`);
        expect(((await end.innerText()).length ?? 0) - (item?.name.length ?? 0)).toBeGreaterThan(40);
        await expect(end.locator('.cite a')).toHaveAttribute('href', /^(https:|#sources)/);
        const url = new URL((await end.locator('a').last().getAttribute('href')) ?? '', `http://site${address}`);
        const { view, ignored } = parseView(
          url.searchParams.get(comparison) ?? '',
          items.map((i) => i.id),
          [],
        );
        expect(ignored).toEqual([]);
        // All of them is the whole table.
        expect(view.only ?? items.map((i) => i.id)).toContain(answer.choose);
        expect(url.hash).toBe(`#${comparison}-${answer.choose}`);
        recommended.add(item?.name ?? '');
      }
      const names = await helper.locator('dt').allTextContents();
      expect([...recommended, ...names.map((n) => n.trim())].toSorted()).toEqual(items.map((i) => i.name).toSorted());
      expect(names).toHaveLength(never.length);
    });
  }
});

test('the link of a recommendation shows it beside its neighbours in the table', async ({ page }) => {
  await page.goto(at('/data-engineering/s3/storage-classes/'));
  const helper = page.locator('#which-storage-class');
  for (const say of ['At once, milliseconds will do', 'Nobody knows, or it changes']) await helper.getByText(say, { exact: true }).click();
  await helper.getByRole('link', { name: /^Compare it with S3 Standard and S3 Standard-IA/ }).click();
  await ready(page, 's3-storage-classes');
  const table = page.locator('comparison-view#s3-storage-classes');
  await expect(table.locator('tbody th[scope=row] > .now:not(small)')).toHaveText(['S3 Standard', 'S3 Intelligent-Tiering', 'S3 Standard-IA']);
  await expect(page.locator('[id="s3-storage-classes-intelligent-tiering"]')).toBeInViewport();
});
