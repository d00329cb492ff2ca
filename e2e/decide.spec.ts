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

/** Opens the answers of each path, one path after the other, and tells what stands at its end: all in the page, as asking step by step takes minutes. */
function walk(helper: Element, paths: string[][]) {
  const textOf = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return paths.map((said) => {
    let level: Element | undefined = helper;
    for (const say of said) {
      const steps: Element[] = [...(level?.children ?? [])].filter(
        (child) => child.matches('details') && textOf(child.querySelector('summary')) === say,
      );
      level = steps.length === 1 ? steps[0] : undefined;
      if (level) (level as HTMLDetailsElement).open = true;
    }
    const [end, more] = [...(level?.children ?? [])].filter((child): child is HTMLElement => child.matches('.decide-end'));
    if (!end || more) return undefined;
    const links = (selector: string) => [...end.querySelectorAll(selector)].map((a) => a.getAttribute('href') ?? '');
    return {
      visible: end.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && end.getBoundingClientRect().height > 0,
      recommended: [...end.querySelectorAll('strong')].map(textOf),
      text: end.innerText,
      sources: links('.cite a'),
      table: links('a').at(-1),
    };
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { id, address, question, items, never = [], comparison } of HELPERS) {
    test(`${id}: every path ends in a recommendation with reason, source and a link to the table; no item is forgotten`, async ({ page }) => {
      await page.goto(at(address));
      const helper = page.locator(`#${id}`);
      const paths = pathEnds(question);
      const ends = await helper.evaluate(
        walk,
        paths.map((path) => path.said),
      );
      const recommended = new Set<string>();
      for (const [i, { said, answer }] of paths.entries()) {
        const end = ends[i];
        const item = items.find((it) => it.id === answer.choose);
        expect(end, said.join(' → ')).toMatchObject({ visible: true, recommended: [`${item?.name}.`] });
        expect((end?.text.length ?? 0) - (item?.name.length ?? 0)).toBeGreaterThan(40);
        expect(end?.sources).toEqual([expect.stringMatching(/^(https:|#sources)/)]);
        const url = new URL(end?.table ?? '', `http://site${address}`);
        const { view, ignored } = parseView(
          url.searchParams.get(comparison) ?? '',
          items.map((it) => it.id),
          [],
        );
        expect(ignored).toEqual([]);
        // All of them is the whole table.
        expect(view.only ?? items.map((it) => it.id)).toContain(answer.choose);
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
