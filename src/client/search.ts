import { conceptsOf, understood } from './search-concepts.ts';
import { type Fragment, type Hit, hitOf } from './search-hit.ts';
import { parseQuery } from './search-query.ts';
import { type Candidate, closer, isNumber, rankOf, rarityOf, sharesOf } from './search-rank.ts';
import type { Vocabulary } from './search-spelling.ts';

/** What a search came to. */
export interface Found {
  hits: Hit[];
  /** Index ids of all places that hold at least half of the query. */
  ids: string[];
  /** The query as it was understood, when it was not taken as written. */
  corrected?: string;
  /** When nothing was found: known words most like those of the query. */
  nearest: string[];
  /** The words that were looked for, other names included: what to mark on the page. */
  terms: string[];
}

export interface SearchOptions {
  /** Pagefind filters, e.g. `{ domain: 'modeling' }`. */
  filters?: Record<string, string | string[]> | undefined;
  /** How many hits; each costs a small file. */
  limit?: number | undefined;
  /** Takes the words as they are written. */
  literal?: boolean | undefined;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Positions of the matched words in the content. */
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<Fragment>;
}
/** The part of Pagefind's API in use here. */
export interface Pagefind {
  search(query: string | null, options?: { filters?: SearchOptions['filters'] }): Promise<{ results: PagefindResult[] }>;
}
export interface Engine {
  pagefind: Pagefind;
  vocabulary: Vocabulary;
  /** Index ids of the places of each domain; loaded when asked for. */
  domains(): Promise<Map<string, Set<string>>>;
}

/** What holds less of the query than this part of what the fullest record holds is never among the first. */
const WORTH_A_LOOK = 0.4;

/** Records in which the distance of words is looked at. */
const NEAR = 60;

/**
 * The places that answer a query, best first.
 *
 * Pagefind wants all words in one record. Here each word is searched by itself and the scores are added, weighted by how much of the query a record
 * holds; words nobody knows are corrected or left out; other names count as the word; and what has the words in its heading comes first.
 */
export async function search(
  { pagefind, vocabulary }: Pick<Engine, 'pagefind' | 'vocabulary'>,
  text: string,
  { filters, limit = 8, literal = false }: SearchOptions = {},
): Promise<Found> {
  const query = parseQuery(text);
  const read = literal ? query.words.map((word) => [[word]]) : await understood(query, vocabulary);
  const readings = read.filter((options) => options.length);
  const words = readings.flatMap(([first]) => first ?? []);
  const meant = new Map(query.words.map((word, i) => [word, read[i]?.[0] ?? [word]]));
  const asWritten = query.all.flatMap((word) => meant.get(word) ?? [word]);
  const concepts = await conceptsOf(readings, query, vocabulary);
  const terms = [...new Set(concepts.flatMap(({ ways }) => ways.flatMap((way) => way.words)))];
  const asked = { filters: query.domain ? { ...filters, domain: query.domain } : filters };
  if (terms.length === 0) return { hits: [], ids: [], nearest: await alikeWords(query.words, vocabulary), terms: [] };

  const [all, perTerm, must, mustNot] = await Promise.all([
    words.length > 1 && !literal ? pagefind.search(words.join(' '), asked) : undefined,
    // A number is no beginning of another, nor is a letter one of a word.
    Promise.all(terms.map((term) => pagefind.search(literal || isNumber(term) || term.length < 2 ? `"${term}"` : term, asked))),
    Promise.all(query.phrases.map((phrase) => pagefind.search(`"${phrase}"`, asked))),
    Promise.all(query.without.map((word) => pagefind.search(word, asked))),
  ]);
  const found = new Map(terms.map((term, i) => [term, perTerm[i]?.results ?? []]));
  const rarity = rarityOf(found);
  const shares = sharesOf(concepts, found, rarity);
  for (const { results } of must) keepOnly(shares, new Set(results.map(({ id }) => id)));
  for (const { results } of mustNot) for (const { id } of results) shares.delete(id);

  const most = [...shares.values()].reduce((a, b) => Math.max(a, b), 0);
  const candidates = gather(found, all?.results ?? [], (id) => (shares.get(id) ?? 0) >= WORTH_A_LOOK * most);
  const best = (some: Candidate[], passage: boolean) =>
    some.map((candidate) => ({ candidate, rank: rankOf(candidate, concepts, rarity, passage) })).toSorted((x, y) => y.rank - x.rank);
  const ranked = best(candidates, false);
  const near = best(
    ranked.slice(0, NEAR).map(({ candidate }) => candidate),
    true,
  );
  const close = await Promise.all(
    near.slice(0, limit).map(async ({ candidate, rank }) => {
      const fragment = await candidate.result.data();
      const hit = hitOf(candidate, fragment, words, terms);
      return { hit, rank: rank * closer(hit, fragment.meta['also'] ?? '', terms, words, asWritten) };
    }),
  );
  const hits = close
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, limit)
    .map(({ hit }) => hit);
  return {
    hits,
    ids: [...shares].filter(([, share]) => share >= 0.5).map(([id]) => id),
    ...(words.join(' ') !== query.words.join(' ') && { corrected: words.join(' ') }),
    nearest: hits.length ? [] : await alikeWords(query.words, vocabulary),
    terms,
  };
}

async function alikeWords(words: string[], vocabulary: Vocabulary): Promise<string[]> {
  const [longest] = words.toSorted((a, b) => b.length - a.length);
  return longest ? vocabulary.nearest(longest, 3) : [];
}

/** The records that are worth a look, each with what every term found in it. */
function gather(found: Map<string, PagefindResult[]>, all: PagefindResult[], worth: (id: string) => boolean): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const [term, results] of found)
    for (const result of results) {
      if (!worth(result.id)) continue;
      const known = candidates.get(result.id) ?? { result, all: 0, matches: new Map<string, PagefindResult>() };
      candidates.set(result.id, known);
      known.matches.set(term, result);
    }
  for (const { id, score } of all) {
    const known = candidates.get(id);
    if (known) known.all = score;
  }
  return [...candidates.values()];
}

function keepOnly(shares: Map<string, number>, ids: Set<string>): void {
  for (const id of shares.keys()) if (!ids.has(id)) shares.delete(id);
}
