import type { Notes } from './notes.ts';
import type { Page } from './parse-page.ts';
import type { Problem } from './problem.ts';

/** The permanent list of shared sections: id → address with fragment. */
export type Shares = ReadonlyMap<string, string>;

/** Where the list stands. */
export const SHARES = 'src/data/shares.txt';
/** The command that adds new sections to it, and follows those that moved. */
const COMMAND = 'npm run shares';

const LINE = /^([a-z0-9-]+\.[a-z][a-z0-9-]*) (\/\S*#\S+)$/;

/** Sections that are shared: each h2 but the list of sources, which every page has and nobody sends. */
export function sharedSections(page: Page): Page['headings'] {
  return page.headings.filter(({ depth, id }) => depth === 2 && id && id !== 'sources');
}

/** Whether an address is one of the short pages that only lead to a section: in no list of pages. */
export const isShare = (address: string): boolean => /^\/s\/[^/]+\/$/.test(address);

/** The address of a shared section's own page. */
export const shareAddress = (id: string): string => `/s/${id}/`;

/** The address of a card: of a section by its id, of a page by its word. */
export const cardAddress = (idOrWord: string): string => `/cards/${idOrWord}.png`;

/** Reads the list: one `id address` a line. What is no such line is left out; `shareProblems` tells of it. */
export function parseShares(text: string): Shares {
  return new Map(linesOf(text).flatMap((line) => (LINE.test(line) ? [LINE.exec(line)?.slice(1) as [string, string]] : [])));
}

/** The list as its file has it: sorted, so that two people who add lines seldom meet. */
export function formatShares(shares: Shares): string {
  return [...shares]
    .map(([id, address]) => `${id} ${address}\n`)
    .sort(byId)
    .join('');
}

/**
 * The word that stands for each page in the ids of its sections: the last part of its address, with the part above it when two pages
 * would share a word. Once the list has an id of a page, the page keeps that word wherever it moves.
 */
export function pageWords(pages: Notes['pages'], shares: Shares): Map<string, string> {
  const words = new Map<string, string>();
  const taken = new Set<string>();
  const owners = new Map<string, string[]>();
  for (const [id, address] of shares) {
    const word = id.split('.')[0] ?? '';
    taken.add(word);
    owners.set(word, [...(owners.get(word) ?? []), address.split('#')[0] ?? '']);
  }
  // After a page was split, its word stays with the page that is called so, or else with the one that kept most.
  for (const [word, addresses] of owners) {
    const kept = [...new Set(addresses)].filter((address) => pages[address] && !words.has(address));
    const count = (address: string) => addresses.filter((other) => other === address).length;
    const [owner] = kept.toSorted(
      (a, b) => Number(candidates(b).includes(word)) - Number(candidates(a).includes(word)) || count(b) - count(a) || (a < b ? -1 : 1),
    );
    if (owner) words.set(owner, word);
  }
  const fresh = Object.keys(pages)
    .filter((address) => !words.has(address))
    .sort();
  for (const address of fresh) {
    const ambiguous = (word: string) => taken.has(word) || fresh.some((other) => other !== address && candidates(other)[0] === word);
    const word = candidates(address).find((candidate) => !ambiguous(candidate));
    if (!word) throw new Error(`No word is left for the sections of ${address}; give its folder another name.`);
    taken.add(word);
    words.set(address, word);
  }
  return words;
}

/** What a page may be called, shortest first: `s3`, `data-engineering-s3`. */
function candidates(address: string): string[] {
  const parts = address.split('/').filter(Boolean);
  return parts.length ? parts.map((_, i) => parts.slice(-1 - i).join('-')) : ['home'];
}

/** The list with each section that moved where it stands now. What is no section any more stays as it was: somebody must say where its subject went. */
export function followed(shares: Shares, { pages, former }: Pick<Notes, 'pages' | 'former'>): Shares {
  return new Map([...shares].map(([id, address]) => [id, movedTo(address, { pages, former }) ?? address]));
}

/** The section that a former address leads to. */
function movedTo(address: string, { pages, former }: Pick<Notes, 'pages' | 'former'>): string | undefined {
  const now = former[address];
  return now && isSection(now, pages) ? now : undefined;
}

function isSection(address: string, pages: Notes['pages']): boolean {
  const [path = '', section = ''] = address.split('#');
  return pages[path]?.headings.some(({ id }) => id === section) ?? false;
}

/** The list with every section of today. */
export function withNewShares(shares: Shares, pages: Notes['pages']): Shares {
  const all = new Map(shares);
  for (const [address, word] of pageWords(pages, shares))
    for (const { id } of pages[address] ? sharedSections(pages[address]) : [])
      if (!all.has(`${word}.${id}`)) all.set(`${word}.${id}`, `${address}#${id}`);
  return all;
}

/** A list that is out of order, sections it does not know, and lines that lead nowhere. */
export function shareProblems(text: string, { pages, former }: Pick<Notes, 'pages' | 'former'>): Problem[] {
  const shares = parseShares(text);
  const lines = linesOf(text);
  const problems = lines.flatMap((line, i): Problem[] => {
    const wrong = (message: string, mend: string): Problem[] => [
      { file: SHARES, line: i + 1, column: 1, excerpt: line, rule: 'share', message, mend },
    ];
    const [, id = '', address = ''] = LINE.exec(line) ?? [];
    if (!id) return wrong('this is not "id address"', `take the line out and run ${COMMAND}`);
    const before = lines[i - 1];
    if (before !== undefined && byId(before, line) >= 0)
      return wrong('the list is not sorted, or an id stands twice', `run ${COMMAND}, or give back the former line`);
    if (isSection(address, pages)) return [];
    const now = movedTo(address, { pages, former });
    if (now) return wrong(`${shareAddress(id)} leads to ${address}, which moved to ${now}`, `run ${COMMAND}`);
    return wrong(`${shareAddress(id)} leads to ${address}, which is gone`, 'a link given away must arrive: write where its subject stands now');
  });
  // What moved is told above; its sections are not new.
  const now = followed(shares, { pages, former });
  for (const [address, word] of pageWords(pages, now)) {
    const page = pages[address];
    for (const { id, line } of page ? sharedSections(page) : []) {
      const known = now.get(`${word}.${id}`);
      if (!page || known === `${address}#${id}`) continue;
      problems.push({
        file: page.file,
        line,
        column: 1,
        rule: 'share',
        message: known ? `${shareAddress(`${word}.${id}`)} already leads to ${known}` : `${SHARES} does not know the section #${id}`,
        mend: known ? 'give the heading an id that was never used here' : `run ${COMMAND}`,
      });
    }
  }
  return problems;
}

function linesOf(text: string): string[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .filter((line, _, all) => line || all.length > 1);
}

/** By id, in plain order of characters. */
function byId(a: string, b: string): number {
  const [one = '', other = ''] = [a.split(' ')[0], b.split(' ')[0]];
  return one < other ? -1 : one > other ? 1 : 0;
}
