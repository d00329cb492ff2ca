import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { BUDGET, BUDGETS, DRAWING, ISLAND, TABLE, TABLES } from '../config/budgets.ts';
import type { BuiltPage } from './publish.ts';

/** What a page makes a browser load before a reader reaches for the search, in brotli kilobytes. */
export interface Weight {
  address: string;
  html: number;
  css: number;
  js: number;
  total: number;
  /** Whether the page shows a comparison. */
  table: boolean;
  /** Whether it shows a program, a drawing made from data or an explorer. */
  drawing: boolean;
}

/** How well HTML is compressed, until it is within its budget: the first takes a fiftieth of the time of the last, and finds a tenth more. */
const QUALITIES = [6, 10, constants.BROTLI_MAX_QUALITY];

/**
 * The weight of each page: its HTML, its style sheets (print included), its scripts with what they import at once.
 * HTML is weighed at brotli's full quality only where quicker weighings are over a budget, for that only ever finds less.
 */
export function weigh(folder: string, pages: BuiltPage[], base: string): Weight[] {
  const sizes = new Map<string, number>();
  const sizeOf = (path: string): number => {
    const size = sizes.get(path) ?? compressed(readFileSync(path));
    sizes.set(path, size);
    return size;
  };
  const fileOf = (url: string) => join(folder, url.slice(base.replace(/\/$/, '').length));
  // A sheet linked twice is loaded once.
  const sum = (files: string[]) => [...new Set(files)].reduce((total, path) => total + sizeOf(path), 0);
  return pages.map(({ address, file }) => {
    const html = readFileSync(file);
    const text = html.toString();
    const css = sum([...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((m) => fileOf(m[1] ?? '')));
    const js = sum(withImports([...text.matchAll(/<script type="module" src="([^"]+)"/g)].map((m) => fileOf(m[1] ?? ''))));
    const table = text.includes('<comparison-view');
    const drawing = /<details class="example"|<g class="plot"|-explorer/.test(text);
    const weight: Weight = { address, html: 0, css, js, total: 0, table, drawing };
    for (const quality of QUALITIES) {
      weight.html = compressed(html, quality);
      weight.total = weight.html + css + js;
      if (overBudget([weight]).length === 0) break;
    }
    return weight;
  });
}

function compressed(content: Buffer, quality: number = constants.BROTLI_MAX_QUALITY): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length / 1000;
}

/** Scripts and the scripts they import statically. */
function withImports(files: string[]): string[] {
  const all = new Set<string>();
  const add = (file: string) => {
    if (all.has(file) || !existsSync(file)) return;
    all.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.\/[^"']+)["']/g)) add(join(file, '..', path));
  };
  files.forEach(add);
  return [...all];
}

/** Islands, loaded when they come into view, that are over their own limit. */
export function heavyIslands(folder: string): string[] {
  return readdirSync(join(folder, '_astro'))
    .filter((name) => /-explorer\.[\w-]+\.js$/.test(name))
    .map((name) => ({ name, kb: readFileSync(join(folder, '_astro', name)).length / 1000 }))
    .filter(({ kb }) => kb > ISLAND)
    .map(({ name, kb }) => `${name} weighs ${kb.toFixed(1)} KB, over the ${ISLAND} KB of an island`);
}

/** The scripts of the comparison tables, with everything they import, when they are over their limit together. */
export function heavyTables(folder: string): string[] {
  const scripts = join(folder, '_astro');
  const own = readdirSync(scripts).filter((name) => /^comparison-(view|share)\.[\w-]+\.js$/.test(name));
  const kb = withImports(own.map((name) => join(scripts, name))).reduce((sum, file) => sum + gzipSync(readFileSync(file)).length / 1000, 0);
  return kb > TABLES ? [`the scripts of the tables weigh ${kb.toFixed(2)} KB gzipped, over their ${TABLES} KB`] : [];
}

/** What is over its budget, one sentence each; empty when nothing is. */
export function overBudget(weights: Weight[]): string[] {
  return weights.flatMap((weight) => {
    return (['html', 'css', 'js', 'total'] as const).flatMap((part) => {
      const kind = BUDGET[part] + (weight.table ? TABLE[part] : 0) + (weight.drawing ? DRAWING[part] : 0);
      const budget = BUDGETS[weight.address]?.[part] ?? kind;
      const over = weight[part] - budget;
      return over > 0
        ? [`${weight.address}: ${part} weighs ${weight[part].toFixed(1)} KB, ${over.toFixed(1)} KB over its budget of ${budget} KB`]
        : [];
    });
  });
}
