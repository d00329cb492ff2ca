/** One section that answers a query. */
export interface Hit {
  url: string;
  /** The section's heading. */
  heading: string;
  /** The pages above it. */
  trail: string;
  /** A few words around the match, with <mark>. */
  excerpt: string;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}
/** The part of Pagefind's API in use here. */
export interface Pagefind {
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/**
 * Sections that answer `query`, best first.
 * Pagefind wants every word in one section; where none has them all, words are searched one by one and their scores added.
 */
export async function search(pagefind: Pagefind, query: string, limit = 12): Promise<Hit[]> {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  let { results } = await pagefind.search(query);
  if (results.length === 0 && words.length > 1) results = await searchEachWord(pagefind, words);
  const candidates = await Promise.all(
    results.slice(0, 40).map(async ({ score, data }) => {
      const { url, excerpt, meta } = await data();
      const hit: Hit = { url, heading: meta['title'] ?? '', trail: meta['trail'] ?? '', excerpt };
      const begins = wordsOf(hit.heading).join(' ').startsWith(words.join(' ')) ? 1 : 0;
      // A page named like the query answers it before a section of it does.
      const page = url.includes('#') ? 0 : 2 * share(words, hit.heading);
      return { hit, rank: score * (1 + 4 * share(words, hit.heading) + 2 * begins + page + share(words, hit.trail)) };
    }),
  );
  return candidates
    .filter(({ hit }) => isAbout(hit, words))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, limit)
    .map((c) => c.hit);
}

async function searchEachWord(pagefind: Pagefind, words: string[]): Promise<PagefindResult[]> {
  const found = new Map<string, PagefindResult>();
  for (const { results } of await Promise.all(words.map((w) => pagefind.search(w)))) {
    for (const result of results) {
      const known = found.get(result.id);
      if (known) known.score += result.score;
      else found.set(result.id, { ...result, data: () => result.data() });
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** Pagefind shortens a word that it does not know until something fits, down to one letter; three letters must remain. */
function isAbout({ heading, trail, excerpt }: Hit, words: string[]): boolean {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map((m) => m[1] ?? '').join(' ');
  if (!marked && !excerpt) return true;
  const there = wordsOf(`${heading} ${trail} ${marked}`);
  return words.some((w) => there.some((t) => t.startsWith(w.slice(0, 3))));
}

/** Lower-case words and numbers of a text; hyphens separate. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
}

/** How much of the query stands in a text, 0 to 1; a word counts when a word of the text begins with it, one or two letters only when they are all of it. */
function share(words: string[], text: string): number {
  const there = wordsOf(text);
  return words.filter((w) => there.some((t) => t === w || (w.length > 2 && t.startsWith(w)) || w === `${t}s`)).length / words.length;
}
