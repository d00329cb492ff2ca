import { addresses, htmlOf } from './pages.ts';

/**
 * Pages that together show every look the site has: each kind of element, by tag and classes, inside each kind of parent.
 * What colours look like on one of them, they look like everywhere, so the slow checks need no other page.
 */
function pagesOfEveryLook(): string[] {
  const looks = new Map(addresses().map((address) => [address, looksOf(htmlOf(address))]));
  const missing = new Set([...looks.values()].flatMap((seen) => [...seen]));
  const chosen: string[] = [];
  while (missing.size) {
    let [best, most] = ['', 0];
    for (const [address, seen] of looks) {
      const gain = [...seen].filter((look) => missing.has(look)).length;
      if (gain > most) [best, most] = [address, gain];
    }
    chosen.push(best);
    for (const look of looks.get(best) ?? []) missing.delete(look);
  }
  return chosen;
}

const TAG = /<(\/?)([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const VOID = ['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'];

/**
 * The kinds of elements of a page, as `parent > element`, each with its classes.
 * The tags are read as they stand: a parser takes half a minute for all pages, in each worker.
 */
function looksOf(html: string): Set<string> {
  const looks = new Set<string>();
  const open: { tag: string; name: string }[] = [];
  // The parts of formulas and drawings are told apart by what they say, not by how they look.
  const body = html.slice(html.indexOf('<body')).replaceAll(/<(math|svg|script|style)\b[^]*?<\/\1>/g, '<$1></$1>');
  for (const [, closing, tag = '', attributes = ''] of body.matchAll(TAG)) {
    if (closing) {
      open.length = Math.max(
        0,
        open.findLastIndex((element) => element.tag === tag),
      );
      continue;
    }
    const name = [tag, ...(/\bclass="([^"]*)"/.exec(attributes)?.[1] ?? '').split(/\s+/).filter(Boolean)].join('.');
    looks.add(`${open.at(-1)?.name ?? ''} > ${name}`);
    if (!VOID.includes(tag) && !attributes.endsWith('/')) open.push({ tag, name });
  }
  return looks;
}

/** These pages and that of an error, each with the theme a screen shows it in; a phone shows it in the other one. */
export const LOOKS = new Map([...pagesOfEveryLook(), '/no-such-page/'].map((address, i) => [address, i % 2 === 0 ? 'light' : 'dark'] as const));
