import type { Notes } from './notes.ts';
import { placesOn } from './places.ts';

/** An id that a page no longer has, and that links still name. */
export interface FormerPlace {
  id: string;
  /** The address of the place now. */
  now: string;
}

/** The ids readers may arrive with on a page and that it has no more: its own former ones, and those of pages that became it. */
export function formerPlacesOn(address: string, notes: Notes): FormerPlace[] {
  const entries = Object.entries(notes.former);
  const page = notes.pages[address];
  if (entries.length === 0 || !page) return [];
  const taken = new Set(placesOn(page, notes).map((place) => place.id));
  return entries.flatMap(([former, now]) => {
    const [from = '', id] = former.split('#');
    const arrives = notes.pages[from] ? from : notes.former[from]?.split('#')[0];
    if (!id || arrives !== address || taken.has(id)) return [];
    taken.add(id);
    return [{ id, now }];
  });
}

/** A page that is no more: where it went, and those of its places that went elsewhere or under another id. */
export interface FormerPage {
  address: string;
  now: string;
  /** Former id → address now. */
  places: Record<string, string>;
}

/** Every former page. */
export function formerPages(former: Notes['former']): FormerPage[] {
  const entries = Object.entries(former);
  return entries
    .filter(([address]) => !address.includes('#'))
    .map(([address, now]) => {
      const [page = ''] = now.split('#');
      const places = entries.flatMap(([place, to]) => {
        const [from, id] = place.split('#');
        return id && from === address && to !== `${page}#${id}` ? [[id, to] as const] : [];
      });
      return { address, now, places: Object.fromEntries(places) };
    });
}
