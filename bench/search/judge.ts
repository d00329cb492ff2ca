import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A query and where its answer stands. `gold.json` is for tuning, `held-out.json` never is. */
export interface GoldQuery {
  query: string;
  class: string;
  /** Matched against path and fragment of a hit. */
  url?: string;
  /** All must be found in `Page > Heading` and text of the section a hit leads to. */
  must_match?: string[];
  /** Nonsense: the right answer is none. */
  expect_none?: boolean;
}

/** What a set of queries came to; percentages of those that have an answer. */
export interface Outcome {
  first: number;
  firstThree: number;
  /** Mean reciprocal rank among the first ten. */
  mrr: number;
  /** Queries with an answer that found nothing. */
  empty: string[];
  /** Nonsense that found something. */
  junk: string[];
  /** What was not first, each with its place and what was. */
  missed: string[];
  byClass: Record<string, { n: number; first: number; firstThree: number }>;
}

/**
 * Runs queries and says how far down the right section stood.
 * @param search addresses of hits, best first, without the origin
 * @param dist folder of the built site
 */
export async function judge(queries: GoldQuery[], search: (query: string) => Promise<string[]>, dist: string): Promise<Outcome> {
  const ranks: { query: GoldQuery; rank: number }[] = [];
  const outcome: Outcome = { first: 0, firstThree: 0, mrr: 0, empty: [], junk: [], missed: [], byClass: {} };
  for (const query of queries) {
    const urls = (await search(query.query)).slice(0, 10);
    if (query.expect_none) {
      if (urls.length) outcome.junk.push(query.query);
      continue;
    }
    if (urls.length === 0) outcome.empty.push(query.query);
    const rank = urls.findIndex((url) => answers(query, url, dist)) + 1;
    ranks.push({ query, rank });
    if (rank !== 1) outcome.missed.push(`${rank || '-'}  ${query.query}  (${urls[0] ?? 'nothing'})`);
  }
  const share = (some: typeof ranks, most: number) => (100 * some.filter(({ rank }) => rank > 0 && rank <= most).length) / some.length;
  outcome.first = share(ranks, 1);
  outcome.firstThree = share(ranks, 3);
  outcome.mrr = ranks.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / ranks.length;
  outcome.byClass = Object.fromEntries(
    [...Map.groupBy(ranks, ({ query }) => query.class)].map(([name, some]) => [
      name,
      { n: some.length, first: share(some, 1), firstThree: share(some, 3) },
    ]),
  );
  return outcome;
}

function answers({ url: pattern, must_match: words }: GoldQuery, url: string, dist: string): boolean {
  if (pattern && !new RegExp(pattern, 'iu').test(url)) return false;
  if (!words) return Boolean(pattern);
  const text = sectionText(url, dist);
  return words.every((word) => new RegExp(word, 'iu').test(text));
}

/** Page title, heading and text of the section at an address; of the page's beginning when it has no such heading. */
function sectionText(url: string, dist: string): string {
  const [path = '', id = ''] = url.split('#');
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  const body = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const title = plain(/<h1[^>]*>(.*?)<\/h1>/s.exec(body)?.[1] ?? '');
  const heads = [...body.matchAll(/<h[2-4] id="([^"]*)"[^>]*>/g)];
  const at = heads.findIndex((head) => head[1] === id);
  const from = at < 0 ? 0 : (heads[at]?.index ?? 0);
  const to = heads[at + 1]?.index ?? body.length;
  return `${title} > ${plain(body.slice(from, to))}`;
}

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x26;|&amp;/g, '&')
    .replace(/\s+/g, ' ');
