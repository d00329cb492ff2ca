import MiniSearch from 'minisearch';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import { contentOf } from '../../src/build/content-of.ts';
import { builtPages } from '../../src/build/publish.ts';
import { sectionsOf } from '../../src/build/search-records.ts';
import { toString } from 'hast-util-to-string';
import { serve } from './serve.ts';
import { createSearch } from './client.mjs';
import { type GoldQuery, judge } from './judge.ts';

/**
 * The search of the built site against Starlight's own (Pagefind over pages) and MiniSearch as VitePress sets it up, on the same pages and queries.
 * Run: `npm run bench:search` after a build.
 */
const DIST = 'dist';
const read = (name: string): GoldQuery[] => JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')) as GoldQuery[];
const site = await serve(DIST);

/** Starlight's dialog: Pagefind over whole pages; under each page the three sections with most matched words, in their order. */
async function stock(): Promise<(query: string) => Promise<string[]>> {
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind did not start.');
  await index.addDirectory({ path: DIST });
  const folder = mkdtempSync(join(tmpdir(), 'stock-'));
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  const server = await serve(folder);
  const script = join(folder, 'pagefind.mjs');
  writeFileSync(script, readFileSync(join(folder, 'pagefind/pagefind.js')));
  interface Result {
    data(): Promise<{ url: string; sub_results: { url: string; locations: number[] }[] }>;
  }
  const { createInstance } = (await import(pathToFileURL(script).href)) as {
    createInstance(options: object): { init(): Promise<void>; search(query: string): Promise<{ results: Result[] }> };
  };
  const ranking = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };
  const instance = createInstance({ basePath: `${server.origin}/pagefind/`, baseUrl: '/', noWorker: true, ranking });
  await instance.init();
  return async (query) => {
    const { results } = await instance.search(query);
    const pages = await Promise.all(results.slice(0, 5).map((result) => result.data()));
    return pages.flatMap(({ url, sub_results }) => {
      const most = sub_results
        .filter((section) => section.url !== url)
        .toSorted((a, b) => b.locations.length - a.locations.length)
        .slice(0, 3);
      return [url, ...sub_results.filter((section) => most.includes(section)).map((section) => section.url)];
    });
  };
}

/** MiniSearch over sections, with VitePress' settings. */
function miniSearch(): (query: string) => Promise<string[]> {
  const mini = new MiniSearch({
    fields: ['title', 'titles', 'text'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
  });
  for (const { address, file } of builtPages(DIST)) {
    const content = contentOf(file);
    if (!content) continue;
    const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    for (const section of sectionsOf(content, title))
      mini.add({
        id: address + (section.id && `#${section.id}`),
        title: section.heading,
        titles: title,
        text: section.nodes.map((node) => toString(node)).join(' '),
      });
  }
  return async (query) => mini.search(query).map((hit) => String(hit.id));
}

const own = await createSearch({ origin: site.origin });
const engines: Record<string, (query: string) => Promise<string[]>> = {
  'Starlight’s own': await stock(),
  MiniSearch: miniSearch(),
  'these notes': async (query) => (await own(query)).map(({ url }) => url),
};
for (const set of ['gold', 'held-out']) {
  console.log(`\n${set}: first % / in three % / MRR / empty % / nonsense found`);
  for (const [name, engine] of Object.entries(engines)) {
    const queries = read(set);
    const { first, firstThree, mrr, empty, junk, byClass } = await judge(queries, engine, DIST);
    const asked = queries.filter((query) => !query.expect_none).length;
    console.log(
      `${name.padEnd(16)} ${first.toFixed(0)} / ${firstThree.toFixed(0)} / ${mrr.toFixed(2)} / ${((100 * empty.length) / asked).toFixed(0)} / ${junk.length}`,
    );
    console.log(
      `  ${Object.entries(byClass)
        .map(([kind, c]) => `${kind} ${c.first.toFixed(0)}/${c.firstThree.toFixed(0)}`)
        .join(', ')}`,
    );
  }
}
process.exit(0);
