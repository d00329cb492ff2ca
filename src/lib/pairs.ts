import { homesOf, type Notes, recordOf, tablesOf } from './notes.ts';
import { pairId } from './place-id.ts';
import { viewQuery } from './table-view.ts';

/** Two things that learners confuse, ready to show. */
export interface ShownPair {
  /** Its address on the page of pairs. */
  id: string;
  /** The names of the two, as the table has them. */
  names: [string, string];
  /** The sentence that settles it. */
  says: string;
  /** Where their table stands, narrowed to the two. */
  table: string;
  /** The page of the table. */
  page: { address: string; title: string };
}

/** The pairs of a domain's tables, in the reading order of the pages that show the tables. */
export function pairsIn(domain: string, notes: Pick<Notes, 'facts' | 'pages'>, order: readonly string[]): ShownPair[] {
  const homes = homesOf(notes);
  return tablesOf(domain, notes)
    .map((id) => ({ id, page: homes.get(id) }))
    .toSorted((a, b) => order.indexOf(a.page?.address ?? '') - order.indexOf(b.page?.address ?? ''))
    .flatMap(({ id, page }) => {
      const { items, pairs = [] } = recordOf(notes.facts, 'comparisons', id);
      const nameOf = (item: string) => items.find((i) => i.id === item)?.name ?? item;
      return pairs.map(({ items: [one, other], says }): ShownPair => ({
        id: pairId([one, other]),
        names: [nameOf(one), nameOf(other)],
        says,
        table: `${page?.address ?? ''}${viewQuery(id, { only: [one, other] })}#${id}`,
        page: { address: page?.address ?? '', title: page?.data.title ?? '' },
      }));
    });
}
