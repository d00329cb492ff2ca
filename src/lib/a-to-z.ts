import type { Notes } from './notes.ts';
import type { Page } from './parse-page.ts';

/** One entry of the list of everything. */
export interface Entry {
  name: string;
  /** Where it leads. */
  address: string;
  what: 'topic' | 'term' | 'service' | 'table';
  /** The name it is listed under, when it is another name for `name`. */
  see?: string;
}

/** All topics, terms, services (former names too) and tables by their first letter, in alphabetical order; `#` holds what begins with none. */
export function aToZ({ facts }: Pick<Notes, 'facts'>, homes: ReadonlyMap<string, Pick<Page, 'address'>>): [letter: string, entries: Entry[]][] {
  const topics = Object.values(facts.topics).flatMap((t): Entry[] =>
    t.address
      ? [
          { name: t.name, address: t.address, what: 'topic' },
          ...(t.formerly ? [{ name: t.formerly, address: t.address, what: 'topic' as const, see: t.name }] : []),
        ]
      : [],
  );
  const terms = Object.entries(facts.glossary).map(([id, t]): Entry => ({
    name: t.term,
    address: t.address ?? `/reference/glossary/#${id}`,
    what: 'term',
  }));
  const services = Object.entries(facts.services).flatMap(([id, s]): Entry[] => {
    const address = `/reference/services/#${id}`;
    return [
      { name: s.name, address, what: 'service' },
      ...(s.former ?? []).map((f): Entry => ({ name: f.name, address, what: 'service', see: s.name })),
    ];
  });
  const tables = Object.entries(facts.comparisons).flatMap(([id, t]): Entry[] => {
    const home = homes.get(id)?.address;
    return home ? [{ name: t.title, address: `${home}#${id}`, what: 'table' }] : [];
  });
  const all = [...topics, ...services, ...terms, ...tables].map((entry) => ({ entry, key: sortKey(entry.name) }));
  // A topic, a service and a term of one name: the first says most.
  const seen = new Set<string>();
  const unique = all.filter(({ key }) => !seen.has(key) && seen.add(key));
  const letters = Map.groupBy(
    unique.toSorted((a, b) => a.key.localeCompare(b.key, 'en')),
    ({ key }) => (/^[a-z]/.test(key) ? (key[0] ?? '') : '#'),
  );
  return [...letters].map(([letter, entries]) => [letter.toUpperCase(), entries.map(({ entry }) => entry)]);
}

/** Makers' names sort nothing. */
const sortKey = (name: string): string => name.toLowerCase().replace(/^(amazon|aws|apache) /, '');

/** The id of a letter's list. */
export const letterId = (letter: string): string => (letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`);
