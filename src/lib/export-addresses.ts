import type { ExportedAddresses } from '../schemas/exported-addresses.ts';
import type { Notes } from './notes.ts';
import { placesOn } from './places.ts';

/**
 * Every address of the site but those of cells, in order.
 * @param root where the site is served, base path included, with a slash at its end
 */
export function exportedAddresses(notes: Notes, site: string, root: string): ExportedAddresses {
  const before = Map.groupBy(Object.entries(notes.former), ([, now]) => now);
  const url = (address: string) => root + address.slice(1);
  return {
    $schema: url('/addresses.schema.json'),
    site,
    addresses: Object.values(notes.pages)
      .flatMap((page) => placesOn(page, notes).map((place) => ({ ...place, address: page.address + (place.id && `#${place.id}`) })))
      .toSorted((a, b) => (a.address < b.address ? -1 : 1))
      .flatMap(({ address, id, kind, title }) => {
        if (kind === 'cell') return [];
        const names = before.get(address)?.map(([from]) => url(from));
        return [{ url: url(address), id, kind, title, ...(names && { former: names }) }];
      }),
  };
}
