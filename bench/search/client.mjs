import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * The site's own search, for any harness: `createSearch({ origin, bundle })` resolves to `(query, { filters }) → [{ url }]`.
 * Bundled here, so that it runs on a Node that does not read TypeScript.
 */
export async function createSearch({ origin, bundle = '/pagefind/' }) {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const entry = (name) => join(import.meta.dirname, '../../src/client', name);
  await build({
    entryPoints: [entry('search.ts'), entry('search-engine.ts')],
    bundle: true,
    format: 'esm',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  });
  const importFrom = (name) => import(pathToFileURL(join(folder, name)).href);
  const [{ search }, { loadEngine }] = await Promise.all([importFrom('search.mjs'), importFrom('search-engine.mjs')]);
  const engine = await loadEngine(origin + bundle, '/', async (url) => {
    const file = join(folder, 'pagefind.mjs');
    writeFileSync(file, await (await fetch(url)).text());
    return import(pathToFileURL(file).href);
  });
  return async (query, { filters } = {}) => (await search(engine, query, { filters, limit: 10 })).hits;
}
