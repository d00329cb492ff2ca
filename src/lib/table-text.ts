import type { ExportedTable } from '../schemas/exported-table.ts';

/** What of a table is taken along, in which order; missing parts mean all of it. */
export interface Selection {
  /** Indexes of items and attributes. */
  items?: readonly number[];
  attributes?: readonly number[];
  then?: boolean;
  swapped?: boolean;
}

/** A part of a table as a table of its own. */
export function selected(table: ExportedTable, { items, attributes }: Selection): ExportedTable {
  const columns = attributes ? attributes.flatMap((a) => table.attributes[a] ?? []) : table.attributes;
  return {
    ...table,
    attributes: columns,
    items: (items ? items.flatMap((i) => table.items[i] ?? []) : table.items).map((item) => ({
      ...item,
      values: Object.fromEntries(columns.flatMap(({ id }) => (item.values[id] ? [[id, item.values[id]]] : []))),
    })),
  };
}

/** The cells of a table as text, headings included: what a reader sees, notes in brackets. */
export function gridOf(table: ExportedTable, selection: Selection = {}): string[][] {
  const { attributes, items, itemLabel } = selected(table, selection);
  const grid = [
    [selection.swapped ? 'Attribute' : itemLabel, ...attributes.map((a) => a.label)],
    ...items.map((item) => [
      selection.then ? (item.thenName ?? item.name) : item.name,
      ...attributes.map(({ id }) => {
        const value = item.values[id];
        if (selection.then) return value?.then?.text ?? '';
        return [value?.text, ...[value?.note, ...(value?.history ?? [])].filter(Boolean).map((note) => `(${note})`)].join(' ');
      }),
    ]),
  ];
  return selection.swapped ? (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? '')) : grid;
}

/**
 * Comma-separated values (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it,
 * and so does one that begins with an apostrophe: taking one away gives every cell back.
 */
export function toCsv(grid: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = /^[=+\-@'\t\r\n]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return grid.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A GitHub-flavoured Markdown table; what Markdown would read as markup is escaped. */
export function toMarkdown(grid: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) =>
    `| ${row.map((text) => text.replace(/[\\|`*_[\]<>~&]/g, '\\$&').replace(/\s*[\r\n]\s*/g, ' ')).join(' | ')} |\n`;
  const [head = [], ...rows] = grid;
  return line(head) + line(head.map(() => '---')).replaceAll('\\', '') + rows.map(line).join('');
}

/** A table as a Markdown document: caption, table, where it comes from. */
export function markdownDocument(table: ExportedTable, selection: Selection = {}): string {
  const used = new Set(selected(table, selection).items.flatMap((item) => Object.values(item.values).map((v) => v.source)));
  const sources = [...used]
    .flatMap((id) => table.sources[id] ?? [])
    .map((s) => `- ${s.title}, ${s.publisher}${s.url ? `, ${s.url}` : ''}, checked ${s.checked}\n`);
  const caption = selection.then && table.then ? `${table.caption}, as in the ${table.then.label}` : table.caption;
  return `**${caption}** (${table.page})\n\n${toMarkdown(gridOf(table, selection))}\nSources:\n\n${sources.join('')}`;
}
