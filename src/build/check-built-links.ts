import { readFileSync } from 'node:fs';
import type { BuiltPage } from './publish.ts';

/**
 * Links in the built HTML, components' own included, that lead to no page or no id of the site, or to one that moved.
 * @param base the path the site is served under
 * @param former former addresses with their places now; nothing on the site links to one
 * @param isFile whether a path is a file of the site that is not a page
 */
export function deadLinks(pages: BuiltPage[], base: string, former: Readonly<Record<string, string>>, isFile: (path: string) => boolean): string[] {
  const prefix = base.replace(/\/$/, '');
  const html = new Map(pages.map(({ address, file }) => [address, readFileSync(file, 'utf8')]));
  const ids = new Map([...html].map(([address, text]) => [address, new Set([...text.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]))]));
  return [...html].flatMap(([from, text]) => {
    const hrefs = new Set([...text.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map((m) => (m[1] ?? '').replaceAll('&amp;', '&')));
    return [...hrefs].flatMap((href) => {
      if (!/^[/#]/.test(href)) return [];
      const [path = '', fragment] = href.split('#');
      const address = path ? path.slice(prefix.length).replace(/\?.*$/, '') : from;
      if (path && isFile(address)) return [];
      const now = former[address + (fragment ? `#${fragment}` : '')];
      if (now) return [`${from}: ${href} moved; link to ${now}`];
      const known = ids.get(address);
      if (!known) return [`${from}: ${href} leads to no page`];
      return fragment && !known.has(fragment) ? [`${from}: ${href} leads to no #${fragment}`] : [];
    });
  });
}
