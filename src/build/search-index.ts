import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import * as pagefind from 'pagefind';
import { nameGroups } from '../lib/aliases.ts';
import { EVERYDAY } from '../lib/everyday.ts';
import type { Notes } from '../lib/notes.ts';
import { contentOf } from './content-of.ts';
import { packTighter } from './pack-tighter.ts';
import type { BuiltPage } from './publish.ts';
import { escape, recordsOf, type SearchRecord } from './search-records.ts';
import { vocabularyOf } from './search-vocabulary.ts';

/**
 * Words in one piece of the index. Pagefind's own 20,000 make a query load 60 KB, these 6 KB; found by measuring (`npm run bench:search`).
 * Pagefind reads it from the environment when it starts and calls it unstable: a test holds the pieces to it.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '1000';

/** Writes the Pagefind index and the word lists; returns how many records. */
export async function writeSearchIndex(folder: string, pages: BuiltPage[], notes: Notes): Promise<number> {
  const records = pages.flatMap(({ address, file }) => {
    const page = notes.pages[address];
    const content = page && contentOf(file);
    return content ? recordsOf(page, content, notes) : [];
  });
  const bundle = join(folder, 'pagefind');
  await writeIndex(bundle, records);
  writeWordLists(join(bundle, 'words'), records, notes);
  return records.length;
}

async function writeIndex(bundle: string, records: SearchRecord[]): Promise<void> {
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind did not start.');
  try {
    for (const record of records) {
      const { errors } = await index.addHTMLFile({ url: record.url, content: htmlOf(record) });
      if (errors.length) throw new Error(`Pagefind refused ${record.url}: ${errors.join('; ')}`);
    }
    const { errors } = await index.writeFiles({ outputPath: bundle });
    if (errors.length) throw new Error(`Pagefind wrote nothing: ${errors.join('; ')}`);
  } finally {
    await pagefind.close();
  }
  // Pagefind writes its user interfaces and its worker along; the site has its own dialog and searches where it stands.
  for (const name of readdirSync(bundle))
    if (/^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown/.test(name)) rmSync(join(bundle, name));
  const script = join(bundle, 'pagefind.js');
  writeFileSync(script, (await transform(readFileSync(script, 'utf8'), { minify: true, format: 'esm' })).code);
  const first = readdirSync(bundle).filter((name) => FIRST.test(name));
  await packTighter(first.map((name) => join(bundle, name)));
}

/** What every first search loads: Pagefind's program and its list of records. */
const FIRST = /\.(pagefind|pf_meta)$/;

/** A record as a page for Pagefind: heading, page and other names are fields that are searched; its domain is a filter. */
function htmlOf({ heading, page, trail, domain, aliases, pageAliases, html }: SearchRecord): string {
  const field = (name: string, value: string, weight: number) =>
    value ? `<p data-pagefind-meta="${name}" data-pagefind-weight="${weight}">${escape(value)}</p>` : '';
  const filter = (name: string, value: string) => (value ? `<p data-pagefind-filter="${name}" data-pagefind-ignore>${value}</p>` : '');
  const fields = [
    field('title', heading, 7),
    field('page', page, 2),
    field('of', pageAliases.join(', '), 1),
    field('also', aliases.join(', '), 3),
    filter('domain', domain),
    // Shown beside a hit, but not searched: every record of a domain would answer to the domain's name.
    filter('trail', escape(trail)),
  ];
  return `<html lang="en"><body data-pagefind-body>${fields.join('')}${html}</body></html>`;
}

function writeWordLists(folder: string, records: SearchRecord[], notes: Notes): void {
  mkdirSync(folder, { recursive: true });
  const { lists, spelling, unknown } = vocabularyOf(records, nameGroups(notes), notes.everyday);
  if (unknown.length) throw new Error(`${EVERYDAY}: no page says ${unknown.join(', ')}. Under means, write a word the notes use.`);
  for (const [key, list] of lists) writeFileSync(join(folder, `${key}.json`), JSON.stringify(list));
  for (const [initial, words] of spelling) writeFileSync(join(folder, `${initial}.txt`), words);
}
