import { test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBase } from '../../src/lib/address.ts';

const ROOT = join(import.meta.dirname, '../..');
/** The site as most tests see it. */
export const DIST = join(ROOT, 'dist');
/** The same site, built to be served under a path. */
export const DIST_BASE = join(ROOT, '.dist-base');
export const BASE = '/kb/';

/** Domains whose pages are all written. */
export const WRITTEN = ['data-engineering', 'exploratory-data-analysis', 'modeling', 'implementation-and-operations'];

/** The path the site under test is served at; `/` while tests are only being listed. */
function base(): string {
  try {
    return new URL(test.info().project.use.baseURL ?? 'http://localhost/').pathname;
  } catch {
    return '/';
  }
}

/** An address of the site as the project under test serves it: `/kb/exam/` for `/exam/` under `/kb/`. */
export const at = (address: string): string => (address.startsWith('/') ? withBase(address, base()) : address);

/** The folder of the site under test. */
export const dist = (): string => (base() === '/' ? DIST : DIST_BASE);

/** Every address of the sitemap, without host; the same under every base path. */
export function addresses(): string[] {
  const sitemap = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8');
  const found = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => new URL(m[1] ?? '').pathname);
  if (found.length === 0) throw new Error('The sitemap lists no page.');
  return found;
}

/** Pages for one test each to visit in one window: enough to be quick, few enough to tell where it went wrong and to share the work. */
export function batches<T>(all: T[], size = 6): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

/** The HTML of a built page. */
export function htmlOf(address: string): string {
  return readFileSync(join(dist(), address, 'index.html'), 'utf8');
}
