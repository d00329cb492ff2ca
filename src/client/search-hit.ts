import { wordsOf } from '../lib/search-words.ts';
import { type Candidate, alike } from './search-rank.ts';

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

export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** Elements of the index that a reader may land on inside a record (`src/build/search-records.ts`). */
const LANDINGS: Record<string, Kind> = { samp: 'row', dfn: 'term', data: 'service', summary: 'question' };

/** Ends the last row of a table. */
const END = 'end';

/** Fields that stand before the text of a record in its content (`src/build/search-index.ts`). */
const FIELDS = ['title', 'page', 'of', 'also'];

/** Where a record's own text begins, in words: other names are there to be found by, not to be read. */
const textBegins = (meta: Record<string, string>): number =>
  FIELDS.reduce((sum, field) => sum + (meta[field] ? meta[field].trim().split(/\s+/).length : 0), 0);

/** Where in a record a reader lands: on the row, term or question that holds what the heading does not, when there is one. */
export function hitOf({ matches }: Candidate, { url, content, meta, filters, anchors }: Fragment, words: string[], terms: string[]): Hit {
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
  const places = [...found.values()].flat();
  const begins = textBegins(meta);
  if (!best || !kind || !lands) {
    return {
      url,
      kind: meta['page'] ? 'section' : 'page',
      heading,
      page: meta['page'] ?? heading,
      trail: filters['trail']?.[0] ?? '',
      excerpt: excerptOf(content, places, begins, Infinity),
    };
  }
  const [from, to] = [best.landing.location, best.end];
  return {
    url: `${url.split('#')[0]}#${best.landing.id}`,
    kind,
    heading: best.landing.text.replace(/\s+/g, ' ').trim(),
    page: meta['page'] ?? heading,
    trail: filters['trail']?.[0] ?? '',
    excerpt: excerptOf(content, places, from, to),
  };
}

const EXCERPT = 26;

/** The words around the densest matches. */
function excerptOf(content: string, positions: number[], from: number, to: number): Hit['excerpt'] {
  const words = content.split(/\s+/);
  const inside = positions.filter((at) => at >= from && at < to);
  const marked = new Set(inside);
  const end = Math.min(words.length, to);
  let start = from;
  let most = -1;
  for (const at of [from, ...inside]) {
    const begin = Math.max(from, Math.min(at - 4, end - EXCERPT));
    const count = inside.filter((p) => p >= begin && p < begin + EXCERPT).length;
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
