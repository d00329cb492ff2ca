import type { ABSENT, Attribute, Cell, Comparison } from '../schemas/comparison.ts';
import { formatDate, formatQuantity } from './format.ts';

/** What a cell shows in one picture: its text and what qualifies it. */
export interface Shown {
  text: string;
  note?: string | undefined;
  /** What it was before, oldest first, e.g. `100 until 14 November 2024`. */
  history?: string[];
}
/** One cell of the table, ready to show. */
export interface TableCell {
  attribute: Attribute;
  now: Shown;
  /** What the past picture showed; missing when the row or the column was not in it. */
  then?: Shown & { changed: boolean; why?: string | undefined };
  /** Source id. */
  source: string;
  /** The day checked, when not the source's. */
  checked?: string | undefined;
}
export interface TableRow {
  /** Address of the row: `<comparison>-<item>`. */
  anchor: string;
  name: string;
  code?: string | undefined;
  thenName?: string | undefined;
  cells: TableCell[];
}
export interface ComparisonTable {
  columns: { attribute: Attribute; heading: string; inThen: boolean }[];
  rows: TableRow[];
  /** How many cells of the past picture differ from now. */
  changedCells: number;
}

/** The table a comparison describes, both pictures at once. */
export function comparisonTable(id: string, comparison: Comparison): ComparisonTable {
  const { attributes, items } = comparison;
  const rows = items.map((item): TableRow => ({
    anchor: `${id}-${item.id}`,
    name: item.name,
    code: item.code,
    thenName: item.thenName,
    cells: attributes.map((attribute) => tableCell(attribute, cellOf(item.values, attribute.id), item.thenName !== undefined)),
  }));
  return {
    rows,
    columns: attributes.map((attribute, i) => ({
      attribute,
      heading: attribute.label,
      inThen: rows.some((row) => row.cells[i]?.then !== undefined),
    })),
    changedCells: rows.flatMap((r) => r.cells).filter((c) => c.then?.changed).length,
  };
}

function cellOf(values: Record<string, Cell>, attribute: string): Cell {
  const cell = values[attribute];
  if (!cell) throw new Error(`The comparison has no cell for "${attribute}"; the content check should have refused it.`);
  return cell;
}

function tableCell(attribute: Attribute, cell: Cell, rowInThen: boolean): TableCell {
  const history = cell.history?.map(({ value, until }) => `${showContent({ value }, attribute)} until ${formatDate(until)}`);
  const now: Shown = { text: showContent(cell, attribute), note: cell.note, ...(history && { history }) };
  const source = cell.source ?? attribute.source;
  if (!rowInThen || cell.then === undefined) return { attribute, now, source, checked: cell.checked };
  const then = showContent(cell.then, attribute);
  return { attribute, now, source, checked: cell.checked, then: { text: then, changed: then !== now.text, why: cell.then.why } };
}

const ABSENCE: Record<(typeof ABSENT)[number], string> = { none: 'none', unknown: 'not published', 'not-applicable': 'does not apply' };

/** The text of one value: `≥ 3`, `99.9 %`, `yes`, `none`. */
export function showContent({ value, absent, bound }: Pick<Cell, 'value' | 'absent' | 'bound'>, { unit }: Pick<Attribute, 'unit'>): string {
  if (absent !== undefined) return ABSENCE[absent];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = typeof value === 'number' ? formatQuantity(value, unit ?? 'count') : (value ?? '');
  return bound ? `${bound}\u00a0${text}` : text;
}
