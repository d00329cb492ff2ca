import type { Element } from 'hast';
import { visit } from 'unist-util-visit';

/** Places of the site that a page's content links to, without the base path: `/exam/`, `/exam/#format`. */
export function targetsOf(content: Element | undefined, from: string, base: string): string[] {
  const prefix = base.replace(/\/$/, '');
  const targets = new Set<string>();
  if (content)
    visit(content, 'element', ({ tagName, properties: { href } }) => {
      if (tagName !== 'a' || typeof href !== 'string') return;
      if (href.startsWith('#')) targets.add(from + href);
      else if (href.startsWith(`${prefix}/`)) targets.add(href.slice(prefix.length).replace(/\?[^#]*/, ''));
    });
  return [...targets];
}
