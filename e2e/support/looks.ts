import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { addresses, htmlOf } from './pages.ts';

/**
 * Pages that together show every look the site has: each kind of element, by tag and classes, inside each kind of parent.
 * What colours and sizes look like on one of them, they look like everywhere, so the slow checks need no other page.
 */
export function pagesOfEveryLook(): string[] {
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

/** The kinds of elements of a page, as `parent > element`, each with its classes. */
function looksOf(html: string): Set<string> {
  const looks = new Set<string>();
  const nameOf = ({ tagName, properties: { className } }: Element) => [tagName, ...(Array.isArray(className) ? className : [])].join('.');
  visit(unified().use(rehypeParse).parse(html), 'element', (node, _, parent) => {
    // Spans of coloured code are told apart by style attributes, not by classes; drawings carry colours of their own.
    if (parent?.type === 'element' && !['path', 'head', 'meta', 'script'].includes(node.tagName)) looks.add(`${nameOf(parent)} > ${nameOf(node)}`);
  });
  return looks;
}
