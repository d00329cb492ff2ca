import { saidIn } from '../lib/everyday.ts';
import { formsIn, fold } from '../lib/search-words.ts';
import { frontCoded, initialOf, keyOf, type WordList } from '../lib/word-list.ts';
import type { Everyday } from '../schemas/everyday.ts';
import type { SearchRecord } from './search-records.ts';

/** Word lists of the search by file name. */
export interface Vocabulary {
  /** By the first three letters: what queries are checked and translated with. */
  lists: Map<string, WordList>;
  /** By initial, front-coded: telling words, to correct slips with; those of all initials as `all`. */
  spelling: Map<string, string>;
  /** What everyday words are said to mean, and no record says. */
  unknown: string[];
}

/**
 * The words of all records, in lists so small that a query loads only those of its own words.
 * @param groups names of one thing each
 * @param everyday what readers say, with the words of the notes
 */
export function vocabularyOf(records: readonly SearchRecord[], groups: readonly string[][], everyday: readonly Everyday[]): Vocabulary {
  const telling = formsIn(records.flatMap(({ heading, page, aliases }) => [heading, page, ...aliases]).join(' '));
  for (const word of formsIn(groups.flat().join(' '))) telling.add(word);
  const others = formsIn(records.map(({ html }) => html.replace(/<pre>.*?<\/pre>/gs, ' ').replace(/<[^>]+>/g, ' ')).join(' '));
  const said = saidIn(everyday);
  const stands = (word: string) => [telling, others].some((words) => words.has(word) || words.has(`${word}s`));
  const unknown = [...said.values()].flat().filter((name) => !name.split(' ').every(stands));
  for (const word of formsIn(everyday.flatMap(({ say }) => say).join(' '))) others.add(word);
  const aliases = aliasesIn(groups);
  // Longer is an address or a line of code; nobody types it.
  const rest = [...others].filter((word) => !telling.has(word) && word.length > 1 && word.length < 25 && /^[\p{L}\p{N}+]+$/u.test(word));
  const [tellingBy, restBy] = [Map.groupBy(telling, keyOf), Map.groupBy(rest, keyOf)];
  const [aliasesBy, saidBy] = [Map.groupBy(aliases.keys(), keyOf), Map.groupBy(said.keys(), keyOf)];
  const coded = (words: string[] = []): string => frontCoded(words.toSorted());
  const lists = new Set([...tellingBy.keys(), ...restBy.keys(), ...aliasesBy.keys(), ...saidBy.keys()]).values().map((key): [string, WordList] => [
    key,
    {
      telling: coded(tellingBy.get(key)),
      others: coded(restBy.get(key)),
      aliases: Object.fromEntries((aliasesBy.get(key) ?? []).map((name) => [name, [...(aliases.get(name) ?? [])]])),
      ...(saidBy.has(key) && { everyday: Object.fromEntries((saidBy.get(key) ?? []).map((words) => [words, said.get(words) ?? []])) }),
    },
  ]);
  const spelling = Map.groupBy(telling, initialOf)
    .entries()
    .map(([initial, words]): [string, string] => [initial, coded(words)]);
  return { lists: new Map(lists), spelling: new Map([...spelling, ['all', coded([...telling])]]), unknown };
}

/** Each name in lower case, with the other names of the same thing that say it in other words. */
function aliasesIn(groups: readonly string[][]): Map<string, Set<string>> {
  const aliases = new Map<string, Set<string>>();
  for (const group of groups) {
    const names = new Set(group.map(phrase));
    for (const name of names) {
      const own = new Set(name.split(' '));
      for (const other of names) {
        const words = new Set(other.split(' '));
        // Long names are sentences; and a name that holds the other is found by its words.
        if (words.size > 5 || words.isSubsetOf(own) || own.isSubsetOf(words)) continue;
        aliases.set(name, (aliases.get(name) ?? new Set()).add(other));
      }
    }
  }
  return aliases;
}

/** A name as a query would spell it: words in lower case without punctuation, without the maker's name. */
export function phrase(name: string): string {
  return name
    .split(/[\s\p{Pd}/]+/u)
    .map(fold)
    .filter(Boolean)
    .filter((word, i, all) => i > 0 || all.length === 1 || !['amazon', 'aws', 'apache'].includes(word))
    .join(' ');
}
