import { type Page, expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import { gridOf, markdownDocument, toCsv } from '../src/lib/table-text.ts';
import { at, dist } from './support/pages.ts';
import { TABLES, exported, gridOnPage, notes, ready } from './support/tables.ts';

/** What holds for each comparison of the site; each is visited once for all of it. What its controls do is in comparison.spec.ts. */
const PARTS = 8;

for (let part = 0; part < PARTS; part++) {
  test(`each comparison equals its files, cell by cell, and prints whole, part ${part + 1} of ${PARTS}: no column clipped, headings on every sheet`, async ({
    page,
  }) => {
    test.slow();
    const schema = z.fromJSONSchema(JSON.parse(fileOf('schema.json')) as Parameters<typeof z.fromJSONSchema>[0]);
    for (const { id, address } of TABLES.filter((_, i) => i % PARTS === part)) {
      await page.goto(at(address));
      // A page whose script is still at work would be printed half changed.
      await ready(page, id);
      expect(schema.safeParse(exported(id)).error?.issues ?? [], id).toEqual([]);
      await expectFiles(page, id);
      await expectPrinted(page, id);
    }
  });
}

/** A file beside the table. */
const fileOf = (name: string) => readFileSync(join(dist(), 'compare', name), 'utf8');

/** Its files say what the page shows. */
async function expectFiles(page: Page, id: string): Promise<void> {
  const table = exported(id);
  expect(await gridOnPage(page, id), id).toEqual(gridOf(table));
  expect(fileOf(`${id}.csv`)).toBe(toCsv(gridOf(table)));
  expect(fileOf(`${id}.md`)).toBe(markdownDocument(table));
  const sourceless = table.items.filter((item) => Object.values(item.values).some((value) => !table.sources[value.source]?.title));
  expect(
    sourceless.map((item) => item.id),
    id,
  ).toEqual([]);
}

/** On A4 paper, upright or not, it is all there; the page is left with the table alone. */
async function expectPrinted(page: Page, id: string): Promise<void> {
  // The table alone, where the styles of a page's content hold.
  await page.evaluate((table) => {
    document.body.replaceChildren(...document.querySelectorAll(`comparison-view#${table}`));
    document.body.className = 'sl-markdown-content';
    document.querySelector('.comparison-notes')?.remove();
  }, id);
  const plain = (text: string) => text.replace(/\s+/g, '').toLowerCase();
  const { attributes = [], items = [] } = notes.facts.comparisons[id] ?? {};
  const labels = attributes.map((a) => plain(a.label));
  for (const landscape of [false, true]) {
    const pdf = await page.pdf({ format: 'A4', landscape, margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
    const sheets = text.map(plain);
    const which = `${id}, ${landscape ? 'landscape' : 'portrait'}`;
    for (const [i, sheet] of sheets.entries()) for (const label of labels) expect(sheet, `${which}, sheet ${i + 1}`).toContain(label);
    for (const item of items) expect(sheets.join(''), which).toContain(plain(item.name));
  }
  await page.emulateMedia({ media: 'print' });
  for (const width of [718, 1047]) {
    await page.setViewportSize({ width, height: 700 });
    const clipped = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(clipped, `${id} at ${width} px`).toBe(false);
  }
  await page.emulateMedia({ media: null });
}
