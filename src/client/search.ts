import { isFaint, isStopWord, wordsOf } from '../lib/search-words.ts';
import { parseQuery, type Query } from './search-query.ts';
import type { Vocabulary } from './search-spelling.ts';

/** What a hit is. */
export type Kind = 'page' | 'section' | 'row' | 'term' | 'service' | 'question';

/** One place that answers a query. */
export interface Hit {
  /** Its address, base path included. */
  url: string;
  kind: Kind;
  heading: string;
  /** Title of the page it stands on. */
  page: string;
  /** The pages above it. */
  trail: string;
  /** Words around the match; those that matched are marked. */
  excerpt: { text: string; mark: boolean }[];
}

/** What a search came to. */
export interface Found {
  hits: Hit[];
  /** Index ids of all places that hold at least half of the query, best first. */
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

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string; location: number }[];
}
interface PagefindResult {
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

/** Ways to say one part of the query; a record counts by the one it holds best. */
interface Concept {
  ways: { words: string[]; weight: number }[];
}

/** Another name is a little less than the word itself. */
const ALIAS = 0.8;
/** What a word that says little is worth. */
const FAINT = 0.3;
/** The second likeliest reading of a slip. */
const SECOND = 0.9;
/** Other names tried for one thing; each word of each costs a piece of the index. */
const FEW_NAMES = 2;
/** The longest name looked up as one, in words. */
const LONGEST_NAME = 5;
/** Records in which the distance of words is looked at. */
const NEAR = 60;
/** Words that stand this close are said of one thing. */
const PASSAGE = 40;

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
  const readings = literal ? query.words.map((word) => [[word]]) : await understood(query, vocabulary);
  const words = readings.flatMap(([first]) => first ?? []);
  const concepts = await conceptsOf(readings, query, vocabulary);
  const terms = [...new Set(concepts.flatMap(({ ways }) => ways.flatMap((way) => way.words)))];
  const asked = { filters: query.domain ? { ...filters, domain: query.domain } : filters };
  if (terms.length === 0) return { hits: [], ids: [], nearest: await alikeWords(query.words, vocabulary), terms: [] };

  const [all, perTerm, must, mustNot] = await Promise.all([
    words.length > 1 && !literal ? pagefind.search(words.join(' '), asked) : undefined,
    // A number is no beginning of another.
    Promise.all(terms.map((term) => pagefind.search(literal || isNumber(term) ? `"${term}"` : term, asked))),
    Promise.all(query.phrases.map((phrase) => pagefind.search(`"${phrase}"`, asked))),
    Promise.all(query.without.map((word) => pagefind.search(word, asked))),
  ]);
  const candidates = gather(
    terms,
    perTerm.map((found) => found.results),
    all?.results ?? [],
  );
  for (const { results } of must) keepOnly(candidates, new Set(results.map(({ id }) => id)));
  for (const { results } of mustNot) for (const { id } of results) candidates.delete(id);

  const counts = new Map(terms.map((term, i) => [term, perTerm[i]?.results.length ?? 0]));
  const ranked = [...candidates.values()]
    .map((candidate) => ({ candidate, ...rankOf(candidate, concepts, counts, false) }))
    .toSorted((a, b) => b.rank - a.rank);
  const near = ranked
    .slice(0, NEAR)
    .map(({ candidate }) => ({ candidate, ...rankOf(candidate, concepts, counts, true) }))
    .toSorted((a, b) => b.rank - a.rank);
  const close = await Promise.all(
    near.slice(0, limit).map(async ({ candidate, rank }) => {
      const fragment = await candidate.result.data();
      const hit = hitOf(candidate, fragment, words, terms);
      return { hit, rank: rank * closer(hit, fragment.meta['also'] ?? '', terms, words, query.all) };
    }),
  );
  const hits = close
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, limit)
    .map(({ hit }) => hit);
  return {
    hits,
    ids: ranked.filter(({ share }) => share >= 0.5).map(({ candidate }) => candidate.result.id),
    ...(words.join(' ') !== query.words.join(' ') && { corrected: words.join(' ') }),
    nearest: hits.length ? [] : await alikeWords(query.words, vocabulary),
    terms,
  };
}

/** What each word of a query is read as: itself when it is known, else what it may be a slip of; unknown words are left out. */
async function understood({ words }: Query, vocabulary: Vocabulary): Promise<string[][][]> {
  const read = await Promise.all(words.map(async (word) => ((await vocabulary.knows(word)) ? [[word]] : await vocabulary.meant(word))));
  return read.filter((readings) => readings.length);
}

/** One concept a word, several words where they are one name; each with its other names and readings. */
async function conceptsOf(readings: string[][][], query: Query, vocabulary: Vocabulary): Promise<Concept[]> {
  const concepts: Concept[] = [];
  const sure = readings.map((options) => (options.length === 1 && options[0]?.length === 1 ? options[0][0] : undefined));
  for (let i = 0; i < readings.length;) {
    let length = Math.min(LONGEST_NAME, readings.length - i);
    let others: string[] = [];
    for (; length > 0; length--) {
      const name = sure.slice(i, i + length);
      others = name.every((word) => word !== undefined) ? await otherNames(name, vocabulary) : [];
      if (others.length) break;
    }
    const count = Math.max(1, length);
    const own = readings.slice(i, i + count);
    const first = own.flatMap((options) => options[0] ?? []);
    const ways = [
      { words: first, weight: 1 },
      ...(count === 1 ? (own[0] ?? []).slice(1).map((words) => ({ words, weight: SECOND })) : []),
      ...others.slice(0, FEW_NAMES).map((name) => ({ words: wordsOf(name).filter((word) => !isStopWord(word)), weight: ALIAS })),
      ...(await formsOf(first, vocabulary)).map((word) => ({ words: [word], weight: 1 })),
    ];
    const hyphened = query.joined.find(({ from, to }) => readings.length === query.words.length && from === i && to >= i + count);
    const next = sure[i + 1];
    if (hyphened) ways.push({ words: [hyphened.word], weight: 1 });
    else if (first.length === 1 && next && (await vocabulary.knows(first[0] + next))) ways.push({ words: [first[0] + next], weight: 1 });
    concepts.push({ ways: ways.filter((way) => way.words.length) });
    i += count;
  }
  return concepts;
}

/** Plurals that no stemmer takes for their singular. */
const PLURALS: [plural: RegExp, singular: string][] = [
  [/ices$/, 'ix'],
  [/ices$/, 'ex'],
  [/yses$/, 'ysis'],
  [/eses$/, 'esis'],
  [/eria$/, 'erion'],
];

async function formsOf([word, second]: string[], vocabulary: Vocabulary): Promise<string[]> {
  if (!word || second) return [];
  const forms = PLURALS.filter(([plural]) => plural.test(word)).map(([plural, singular]) => word.replace(plural, singular));
  const known = await Promise.all(forms.map((form) => vocabulary.knows(form)));
  return forms.filter((_, i) => known[i]);
}

async function otherNames(words: string[], vocabulary: Vocabulary): Promise<string[]> {
  const phrase = words.join(' ');
  const names = await vocabulary.aliases(phrase);
  return names.length || !phrase.endsWith('s') ? names : vocabulary.aliases(phrase.slice(0, -1));
}

async function alikeWords(words: string[], vocabulary: Vocabulary): Promise<string[]> {
  const [longest] = words.toSorted((a, b) => b.length - a.length);
  return longest ? vocabulary.nearest(longest, 3) : [];
}

/** A record with what each term found in it. */
interface Candidate {
  result: PagefindResult;
  /** Score of all words together, when it holds them all. */
  all: number;
  matches: Map<string, PagefindResult>;
}

function gather(terms: string[], perTerm: PagefindResult[][], all: PagefindResult[]): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  const at = (result: PagefindResult) => {
    const known = candidates.get(result.id) ?? { result, all: 0, matches: new Map<string, PagefindResult>() };
    candidates.set(result.id, known);
    return known;
  };
  for (const [i, results] of perTerm.entries()) for (const result of results) at(result).matches.set(terms[i] ?? '', result);
  for (const result of all) at(result).all = result.score;
  return candidates;
}

function keepOnly(candidates: Map<string, Candidate>, ids: Set<string>): void {
  for (const id of candidates.keys()) if (!ids.has(id)) candidates.delete(id);
}

/** Records in the index, roughly: what makes a word rare. */
const RECORDS = 2000;

/**
 * How well a record answers.
 * @param counts records that hold each term
 * @param passage whether words count only as far as they stand together
 */
function rankOf(candidate: Candidate, concepts: Concept[], counts: Map<string, number>, passage: boolean): { rank: number; share: number } {
  const rarity = (term: string) => (isFaint(term) ? FAINT : 1) * Math.log(1 + RECORDS / (1 + (counts.get(term) ?? 0)));
  const sum = (words: string[], of: (word: string) => number) => words.reduce((total, word) => total + of(word), 0);
  const inside = passage ? passageOf(candidate, rarity) : undefined;
  let [weights, held, together, score, titled, placed] = [0, 0, 0, 0, 0, 0];
  for (const { ways } of concepts) {
    const weight = sum(ways[0]?.words ?? [], rarity);
    let best = { value: 0, held: 0, together: 0, score: 0, titled: 0, placed: 0 };
    for (const way of ways) {
      const whole = sum(way.words, rarity);
      const share = (fits: (fields: readonly string[], word: string) => number) =>
        (way.weight *
          sum(way.words, (w) => (candidate.matches.has(w) ? fits(candidate.matches.get(w)?.matchedMetaFields ?? [], w) * rarity(w) : 0))) /
        whole;
      const found = {
        held: share(() => 1),
        together: share((fields, word) => (!inside || inside.has(word) || fields.length ? 1 : 0)),
        score: way.weight * sum(way.words, (w) => (isFaint(w) ? FAINT : 1) * (candidate.matches.get(w)?.score ?? 0)),
        titled: share((fields) => (fields.includes('title') ? 1 : fields.includes('also') ? 0.6 : 0)),
        placed: share((fields) => (fields.some((f) => ['title', 'also', 'page', 'of'].includes(f)) ? 1 : fields.includes('trail') ? 0.5 : 0)),
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
  return { rank: (score * h * g + 0.5 * candidate.all) * (1 + 2 * t ** 2 + 2 * p ** 2), share: h };
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
function closer({ url, heading, page, kind }: Hit, also: string, terms: string[], words: string[], all: string[]): number {
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

const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);

/** Whether a word of the text is a word of the query, its plural or what it was cut off from. */
function alike(there: string, asked: string): boolean {
  return there === asked || there === `${asked}s` || asked === `${there}s` || (asked.length > 2 && there.startsWith(asked));
}

/** Elements of the index that a reader may land on inside a record (`src/build/search-records.ts`). */
const LANDINGS: Record<string, Kind> = { samp: 'row', dfn: 'term', data: 'service', summary: 'question' };

/** Ends the last row of a table. */
const END = 'end';

/** Where in a record a reader lands: on the row, term or question that holds what the heading does not, when there is one. */
function hitOf({ matches }: Candidate, { url, content, meta, anchors }: Fragment, words: string[], terms: string[]): Hit {
  const heading = meta['title'] ?? '';
  const found = new Map(terms.map((term) => [term, matches.get(term)?.words ?? []]));
  const landings = anchors.filter(({ element }) => element in LANDINGS).toSorted((a, b) => a.location - b.location);
  const inHeading = (word: string) => matches.get(word)?.matchedMetaFields?.some((field) => field === 'title' || field === 'page') ?? false;
  const telling = words.filter((word) => found.get(word)?.length && !inHeading(word));
  const spans = landings.flatMap((landing, i) => {
    if (landing.id === END) return [];
    const end = landings[i + 1]?.location ?? Infinity;
    const inside = (word: string) => found.get(word)?.some((at) => at >= landing.location && at < end) ?? false;
    const named = wordsOf(landing.text).filter((there) => terms.some((term) => alike(there, term))).length / (wordsOf(landing.text).length || 1);
    const called = telling.some((word) => wordsOf(landing.text).some((there) => alike(there, word)));
    return { landing, end, telling: telling.filter(inside).length, called, value: terms.filter(inside).length + named };
  });
  const [best] = spans.toSorted((a, b) => b.telling - a.telling || b.value - a.value);
  const kind = best && LANDINGS[best.landing.element];
  // A list of terms or services is no answer; a table or a page of questions is one, when its heading says it all.
  const lands =
    kind === 'term' || kind === 'service' || (telling.length > 0 && (best?.telling === telling.length || (kind === 'row' && best?.called)));
  if (!best || !kind || !lands) {
    return {
      url,
      kind: meta['page'] ? 'section' : 'page',
      heading,
      page: meta['page'] ?? heading,
      trail: meta['trail'] ?? '',
      excerpt: excerptOf(content, [...found.values()].flat(), 0, Infinity),
    };
  }
  const [from, to] = [best.landing.location, best.end];
  return {
    url: `${url.split('#')[0]}#${best.landing.id}`,
    kind,
    heading: best.landing.text.replace(/\s+/g, ' ').trim(),
    page: meta['page'] ?? heading,
    trail: meta['trail'] ?? '',
    excerpt: excerptOf(
      content,
      [...found.values()].flat().filter((at) => at >= from && at < to),
      from,
      to,
    ),
  };
}

const EXCERPT = 26;

/** The words around the densest matches. */
function excerptOf(content: string, positions: number[], from: number, to: number): Hit['excerpt'] {
  const words = content.split(/\s+/);
  const marked = new Set(positions);
  const end = Math.min(words.length, to);
  let start = from;
  let most = -1;
  for (const at of [from, ...positions]) {
    const begin = Math.max(from, Math.min(at - 4, end - EXCERPT));
    const count = positions.filter((p) => p >= begin && p < begin + EXCERPT).length;
    if (count > most) [most, start] = [count, begin];
  }
  const parts: Hit['excerpt'] = [];
  for (let i = start; i < Math.min(end, start + EXCERPT); i++) {
    const mark = marked.has(i);
    const last = parts.at(-1);
    if (last && last.mark === mark) last.text += ` ${words[i]}`;
    else parts.push({ text: words[i] ?? '', mark });
  }
  return parts;
}
