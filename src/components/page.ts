import type { AstroGlobal } from 'astro';
import { notes } from 'virtual:notes';
import { addressFrom, withBase } from '../lib/address.ts';
import type { Page } from '../lib/parse-page.ts';

/** The page a component is shown on; pages that are not MDX (404) have none. */
export function currentPage(astro: Pick<AstroGlobal, 'url'>): Page | undefined {
  return notes.pages[addressFrom(astro.url.pathname, import.meta.env.BASE_URL)];
}

/** A link to an address of this site. */
export const link = (address: string): string => withBase(address, import.meta.env.BASE_URL);

/** Counts the calls on one page, so that a component used twice gets two ids. */
export function nextNumber({ locals }: Pick<AstroGlobal, 'locals'>): number {
  locals.count = (locals.count ?? 0) + 1;
  return locals.count;
}
