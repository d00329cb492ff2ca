import { isFaint, isStopWord, wordsOf } from '../lib/search-words.ts';
import type { Concept } from './search-concepts.ts';
import type { Hit, Kind } from './search-hit.ts';
import type { PagefindResult } from './search.ts';

/** What a word that says little is worth. */
const FAINT = 0.3;

/** Words that stand this close are said of one thing. */
const PASSAGE = 40;

/** A record with what each term found in it. */
export interface Candidate {
  result: PagefindResult;
  /** Score of all words together, when it holds them all. */
  all: number;
  matches: Map<string, PagefindResult>;
}

/** Records in the index, roughly: what makes a word rare. */
const RECORDS = 2000;

/** How telling each term is: the fewer records hold it, the more. */
export function rarityOf(found: Map<string, PagefindResult[]>): Map<string, number> {
  return new Map([...found].map(([term, { length }]) => [term, (isFaint(term) ? FAINT : 1) * Math.log(1 + RECORDS / (1 + length))]));
}

/** How much of the query each record holds, by id: 1 is all of it. */
export function sharesOf(concepts: Concept[], found: Map<string, PagefindResult[]>, rarity: Map<string, number>): Map<string, number> {
  const worth = (words: string[]) => words.reduce((total, word) => total + (rarity.get(word) ?? 0), 0);
  const whole = concepts.reduce((total, { ways }) => total + worth(ways[0]?.words ?? []), 0);
  const shares = new Map<string, number>();
  for (const { ways } of concepts) {
    const best = new Map<string, number>();
    for (const { words, weight } of ways) {
      const held = new Map<string, number>();
      for (const word of words) {
        const part = (weight * (rarity.get(word) ?? 0)) / worth(words);
        for (const { id } of found.get(word) ?? []) held.set(id, (held.get(id) ?? 0) + part);
      }
      for (const [id, value] of held) if (value > (best.get(id) ?? 0)) best.set(id, value);
    }
    const weight = worth(ways[0]?.words ?? []) / whole;
    for (const [id, value] of best) shares.set(id, (shares.get(id) ?? 0) + weight * value);
  }
  return shares;
}

/**
 * How well a record answers.
 * @param passage whether words count only as far as they stand together
 */
export function rankOf(candidate: Candidate, concepts: Concept[], rarity: Map<string, number>, passage: boolean): number {
  const worth = (word: string) => rarity.get(word) ?? 0;
  const sum = (words: string[], of: (word: string) => number) => words.reduce((total, word) => total + of(word), 0);
  const inside = passage ? passageOf(candidate, worth) : undefined;
  let [weights, held, together, score, titled, placed] = [0, 0, 0, 0, 0, 0];
  for (const { ways } of concepts) {
    const weight = sum(ways[0]?.words ?? [], worth);
    let best = { value: 0, held: 0, together: 0, score: 0, titled: 0, placed: 0 };
    for (const way of ways) {
      const whole = sum(way.words, worth);
      const share = (fits: (fields: readonly string[], word: string) => number) =>
        (way.weight * sum(way.words, (w) => (candidate.matches.has(w) ? fits(candidate.matches.get(w)?.matchedMetaFields ?? [], w) * worth(w) : 0))) /
        whole;
      const found = {
        held: share(() => 1),
        together: share((fields, word) => (!inside || inside.has(word) || fields.length ? 1 : 0)),
        score: way.weight * sum(way.words, (w) => (isFaint(w) ? FAINT : 1) * (candidate.matches.get(w)?.score ?? 0)),
        titled: share((fields) => (fields.includes('title') ? 1 : fields.includes('also') ? 0.6 : 0)),
        placed: share((fields) => (fields.length ? 1 : 0)),
      };
      const value = found.held * (1 + found.score) + found.titled;
      if (value > best.value) best = { value, ...found };
    }
    weights += weight;
    held += weight * best.held;
    together += weight * best.together;
    score += best.score;
    titled += weight * best.titled;
    placed += weight * best.placed;
  }
  const [h, g, t, p] = [held / weights, together / weights, titled / weights, placed / weights];
  return (score * h * g + 0.5 * candidate.all) * (1 + 2 * t ** 2 + 2 * p ** 2);
}

/** The terms that stand in the passage that holds most of the query. */
function passageOf({ matches }: Candidate, rarity: (term: string) => number): Set<string> {
  const places = [...matches].flatMap(([term, { words }]) => words.map((at) => ({ term, at }))).toSorted((a, b) => a.at - b.at);
  let best = { value: 0, terms: new Set<string>() };
  for (const [i, { at }] of places.entries()) {
    const terms = new Set<string>();
    for (let j = i; j < places.length && (places[j]?.at ?? 0) < at + PASSAGE; j++) terms.add(places[j]?.term ?? '');
    const value = [...terms].reduce((total, term) => total + rarity(term), 0);
    if (value > best.value) best = { value, terms };
  }
  return best.terms;
}

/** What explains comes before what only names: sections before rows, and lists of terms, services and questions last. */
const WORTH: Record<Kind, number> = { page: 1, section: 1, row: 0.95, service: 0.5, term: 0.5, question: 0.75 };

/** Called as was asked, word for word. */
const SAME = 2;

/** A row that holds the number asked for. */
const COUNTED = 1.6;

/** Called so, with more after it. */
const BEGINS = 1.25;

/** Pages that repeat what stands elsewhere: found when they are asked for. */
const REPEATS = /cheat-sheet\/|\/reference\/(then-and-now|sources)\//;

/**
 * How well heading and page of a hit are what was asked, looked at word by word.
 * @param also the record's other names
 * @param all the query with the words that carry no meaning
 */
export function closer({ url, heading, page, kind }: Hit, also: string, terms: string[], words: string[], all: string[]): number {
  const tellingWords = (text: string) => wordsOf(text).filter((word) => !isStopWord(word));
  const name = tellingWords(heading);
  const place = [...name, ...tellingWords(page)];
  const exact = name.filter((there) => terms.some((term) => alike(there, term))).length / (name.length || 1);
  const asked = words.filter((word) => place.some((there) => alike(there, word))).length / (words.length || 1);
  const called = all.join(' ');
  const whole = wordsOf(heading).join(' ');
  const names = [
    whole,
    `${wordsOf(page).join(' ')} ${whole}`,
    ...(kind === 'term' || kind === 'service' ? [] : also.split(', ').map((other) => wordsOf(other).join(' '))),
  ];
  const same = names.includes(called);
  // A page named like the query answers it before a section of that name does.
  const lead = same && kind === 'page' ? 1.6 : 1;
  // A number stands in a table before it stands in a sentence.
  const counted = kind === 'row' && words.some(isNumber) ? COUNTED : 1;
  const begins = whole.startsWith(`${called} `) ? BEGINS : 1;
  return counted * begins * (same ? SAME * lead : REPEATS.test(url) ? 0.5 : 1) * WORTH[kind] * (1 + 3 * exact * asked);
}

export const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);

/** Whether a word of the text is a word of the query, its plural or what it was cut off from. */
export function alike(there: string, asked: string): boolean {
  return there === asked || there === `${asked}s` || asked === `${there}s` || (asked.length > 2 && there.startsWith(asked));
}
