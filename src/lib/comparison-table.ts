import type { ABSENT, Attribute, Cell, Comparison } from '../schemas/comparison.ts';
import { formatDate, formatQuantity } from './format.ts';
import { placeId } from './place-id.ts';

/** What a cell shows in one picture: its text and what qualifies it. */
export interface Shown {
  text: string;
  note?: string | undefined;
  /** What it was before, oldest first, e.g. `100 until 14 November 2024`. */
  history?: string[];
  absent?: Cell['absent'];
  /** Its place in the column's order; missing when it has none, or when the order is that of the alphabet. */
  rank?: number | undefined;
}
/** One cell of the table, ready to show. */
export interface TableCell {
  id: string;
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
  id: string;
  group?: string | undefined;
  name: string;
  code?: string | undefined;
  thenName?: string | undefined;
  cells: TableCell[];
}
export interface ComparisonTable {
  columns: { id: string; attribute: Attribute; inThen: boolean }[];
  rows: TableRow[];
  /** How many cells of the past picture differ from now. */
  changedCells: number;
}

/** The table a comparison describes, both pictures at once. */
export function comparisonTable(id: string, comparison: Comparison): ComparisonTable {
  const { attributes, items } = comparison;
  const rows = items.map((item): TableRow => ({
    id: placeId(id, item.id),
    group: item.group,
    name: item.name,
    code: item.code,
    thenName: item.thenName,
    cells: attributes.map((attribute) =>
      tableCell(placeId(id, item.id, attribute.id), attribute, cellOf(item.values, attribute.id), item.thenName !== undefined),
    ),
  }));
  return {
    rows,
    columns: attributes.map((attribute, i) => ({
      id: placeId(id, undefined, attribute.id),
      attribute,
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

function tableCell(id: string, attribute: Attribute, cell: Cell, rowInThen: boolean): TableCell {
  const history = cell.history?.map(({ value, until }) => `${showContent({ value }, attribute)} until ${formatDate(until)}`);
  const now: Shown = { ...shownOf(cell, attribute), note: cell.note, ...(history && { history }) };
  const shown = { id, attribute, now, source: cell.source ?? attribute.source, checked: cell.checked };
  if (!rowInThen || cell.then === undefined) return shown;
  const then = shownOf(cell.then, attribute);
  return { ...shown, then: { ...then, changed: then.text !== now.text, why: cell.then.why } };
}

const shownOf = (cell: Pick<Cell, 'value' | 'absent' | 'bound'>, attribute: Attribute): Shown => ({
  text: showContent(cell, attribute),
  absent: cell.absent,
  rank: rankOf(cell, attribute),
});

/** The place of a value in its column's order. */
export function rankOf({ value, absent }: Pick<Cell, 'value' | 'absent'>, { type, order, noneIs }: Attribute): number | undefined {
  if (absent === 'none' && noneIs) return noneIs === 'lowest' ? -Infinity : Infinity;
  if (value === undefined) return undefined;
  if (type === 'date') return Number(String(value).replaceAll('-', '').padEnd(8, '0'));
  return typeof value === 'string' ? order?.indexOf(value) : Number(value);
}

const ABSENCE: Record<(typeof ABSENT)[number], string> = { none: 'none', unknown: 'not published', 'not-applicable': 'does not apply' };

/** The text of one value: `≥ 3`, `99.9 %`, `yes`, `none`. */
export function showContent(
  { value, absent, bound }: Pick<Cell, 'value' | 'absent' | 'bound'>,
  { unit, type }: Pick<Attribute, 'unit' | 'type'>,
): string {
  if (absent !== undefined) return ABSENCE[absent];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (type === 'date') return formatDate(String(value));
  const text = typeof value === 'number' ? formatQuantity(value, unit ?? 'count') : (value ?? '');
  return bound ? `${bound}\u00a0${text}` : text;
}
