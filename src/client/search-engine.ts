import type { WordList } from '../lib/word-list.ts';
import type { Engine, Pagefind } from './search.ts';
import { Vocabulary } from './search-spelling.ts';

interface PagefindModule {
  createInstance(options: object): Pagefind & { init(): Promise<void>; filters(): Promise<Record<string, Record<string, number>>> };
}

/**
 * Loads the search: Pagefind, and word lists as they are asked for.
 * @param bundle address of the folder with the index
 * @param base where the site is served
 * @param load imports the module at an address; Node cannot import over the network by itself
 */
export async function loadEngine(
  bundle: string,
  base: string,
  load = (url: string): Promise<unknown> => import(/* @vite-ignore */ url),
): Promise<Engine> {
  const { createInstance } = (await load(`${bundle}pagefind.js`)) as PagefindModule;
  const pagefind = createInstance({ basePath: bundle, baseUrl: base, noWorker: true, ranking: { pageLength: 0.5, metaWeights: { title: 1 } } });
  await pagefind.init();
  const lists = new Map<string, Promise<string | undefined>>();
  const list = (name: string): Promise<string | undefined> => {
    const known = lists.get(name) ?? textAt(`${bundle}words/${name}`);
    lists.set(name, known);
    return known;
  };
  let domains: Promise<Map<string, Set<string>>> | undefined;
  return {
    pagefind,
    domains: () => (domains ??= domainsOf(pagefind)),
    vocabulary: new Vocabulary({
      words: async (key) => {
        const text = await list(`${key}.json`);
        return text === undefined ? undefined : (JSON.parse(text) as WordList);
      },
      spelling: (initial) => list(`${initial}.txt`),
    }),
  };
}

/** The text at an address; undefined when there is none: no such list means no such word. */
async function textAt(url: string): Promise<string | undefined> {
  const response = await fetch(url);
  return response.ok ? response.text() : undefined;
}

async function domainsOf(pagefind: ReturnType<PagefindModule['createInstance']>): Promise<Map<string, Set<string>>> {
  const { domain = {} } = await pagefind.filters();
  const all = await Promise.all(Object.keys(domain).map((id) => pagefind.search(null, { filters: { domain: id } })));
  return new Map(Object.keys(domain).map((id, i) => [id, new Set(all[i]?.results.map((result) => result.id))]));
}
