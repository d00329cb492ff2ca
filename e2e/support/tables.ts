import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNotes } from '../../src/build/read-notes.ts';
import { homeOf } from '../../src/lib/notes.ts';
import type { Shape } from '../../src/lib/table-view.ts';
import type { ExportedTable } from '../../src/schemas/exported-table.ts';
import { dist } from './pages.ts';

export const { notes } = readNotes(join(import.meta.dirname, '../..'));

/** Every comparison with the address of the page that shows it. */
export const TABLES = Object.keys(notes.facts.comparisons).map((id) => ({ id, address: homeOf(id, notes)?.address ?? '' }));

/** What the site serves under `/compare/`. */
export const exported = (id: string): ExportedTable => JSON.parse(readFileSync(join(dist(), 'compare', `${id}.json`), 'utf8')) as ExportedTable;

/** The table as the page shows it: one row of texts a row, notes in brackets, as in the files. */
export function gridOnPage(page: Page, id: string): Promise<string[][]> {
  return page.locator(`comparison-view#${id} table`).evaluate((table: HTMLTableElement) => {
    const shown = (element: Element) => (element as HTMLElement).checkVisibility();
    const textOf = (cell: Element): string => {
      const part = [...cell.querySelectorAll('.now, .then, .label')].find(shown) ?? cell;
      const texts = [...part.childNodes].map((node) => {
        if (!(node instanceof Element)) return node.textContent ?? '';
        if (node.matches('.cite, .best, .copy-place, .changed')) return '';
        return node.matches('small') ? ` (${node.textContent})` : (node.textContent ?? '');
      });
      return cell.matches('td') && part === cell && cell.childElementCount
        ? ''
        : texts
            .join('')
            .replace(/[^\S\u00a0]+/g, ' ')
            .trim();
    };
    return [...table.rows].filter((row) => row.className !== 'group' && shown(row)).map((row) => [...row.cells].filter(shown).map(textOf));
  });
}

/** The table as a view needs it, made of its file and not of the page. */
export function shapeOf({ items, attributes }: ExportedTable, then: boolean): Shape {
  return {
    items: items.map((i) => i.id),
    attributes,
    key: (i, a) => {
      const { id = '', type = 'text', order, noneIs } = attributes[a] ?? {};
      const cell = items[i]?.values[id];
      const part = then ? cell?.then : cell;
      if (!cell || !part) return undefined;
      const { value, absent, text } = part;
      const ranked = { number: Number(value), boolean: Number(value), date: Number(String(value).replaceAll('-', '').padEnd(8, '0')) };
      const none = noneIs && absent === 'none' ? (noneIs === 'lowest' ? -Infinity : Infinity) : undefined;
      const rank = absent ? none : type === 'text' ? (order?.indexOf(text) ?? text) : ranked[type];
      const notes = then ? (text === cell.text ? '' : 'changed') : [cell.note, ...(cell.history ?? [])].join();
      return { rank, same: absent === 'unknown' ? undefined : `${text}${notes}` };
    },
  };
}

/** Waits until the script of the table is there; an assertion would look for it at longer and longer intervals. */
export async function ready(page: Page, id: string): Promise<void> {
  await page.locator(`comparison-view#${id}`).scrollIntoViewIfNeeded();
  await page.locator(`comparison-view#${id} button.label`).first().waitFor({ state: 'attached' });
}
