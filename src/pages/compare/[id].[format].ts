import type { APIRoute, GetStaticPaths } from 'astro';
import { notes } from 'virtual:notes';
import { BASE_PATH, SITE_URL } from '../../config/site.ts';
import { FORMATS, exportedTables } from '../../lib/compare-files.ts';

/** Each comparison as `/compare/<id>.json`, `.csv` and `.md`. */
export const getStaticPaths = (() =>
  exportedTables(notes, new URL(BASE_PATH, SITE_URL).href).flatMap(({ id, table }) =>
    Object.entries(FORMATS).map(([format, { type, of }]) => ({ params: { id, format }, props: { type, text: of(table) } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ type: string; text: string }> = ({ props: { type, text } }) => new Response(text, { headers: { 'content-type': type } });
