import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DIST = join(import.meta.dirname, '../../dist');

/** Domains whose pages are all written. */
export const WRITTEN = ['data-engineering', 'exploratory-data-analysis', 'modeling', 'implementation-and-operations'];

/** Every address of the sitemap, without host. */
export function addresses(): string[] {
  const sitemap = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8');
  const found = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => new URL(m[1] ?? '').pathname);
  if (found.length === 0) throw new Error('The sitemap lists no page.');
  return found;
}

/** The HTML of a built page. */
export function htmlOf(address: string): string {
  return readFileSync(join(DIST, address, 'index.html'), 'utf8');
}
