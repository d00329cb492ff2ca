import type { ExportedTable } from '../schemas/exported-table.ts';
import { exportedTable } from './export-table.ts';
import { type Notes, homesOf } from './notes.ts';
import { gridOf, markdownDocument, toCsv } from './table-text.ts';

/** Every comparison as it is served under `/compare/`, by id. */
export function exportedTables(notes: Notes, root: string): { id: string; table: ExportedTable }[] {
  const homes = homesOf(notes);
  return Object.keys(notes.facts.comparisons).map((id) => ({ id, table: exportedTable(id, notes.facts, root, homes.get(id)?.address ?? '/') }));
}

/** The files of a table, by ending, with their media types. */
export const FORMATS = {
  json: { type: 'application/json', of: (table: ExportedTable) => `${JSON.stringify(table, null, 2)}\n` },
  csv: { type: 'text/csv; charset=utf-8', of: (table: ExportedTable) => toCsv(gridOf(table)) },
  md: { type: 'text/markdown; charset=utf-8', of: (table: ExportedTable) => markdownDocument(table) },
} as const;
