import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { readFileSync } from 'node:fs';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** What never belongs to a page's text: controls, icons, labels for screen readers, the picture of the past in tables. */
const INTERFACE = 'svg, script, style, fieldset, button:not(.term), [popover], .stale, .sl-anchor-link, .sr-only, .then, .copy';

/** Pages read before: parsing all of them takes as long as writing what is made of them. Nobody changes a tree. */
const read = new Map<string, Element | undefined>();

/** The content of a built page as a tree, without its interface; code blocks are plain `pre > code.language-x`. */
export function contentOf(file: string): Element | undefined {
  if (!read.has(file)) read.set(file, parseContent(file));
  return read.get(file);
}

function parseContent(file: string): Element | undefined {
  const tree: Root = unified().use(rehypeParse).parse(readFileSync(file, 'utf8'));
  const content = select('.sl-markdown-content', tree);
  if (!content) return undefined;
  const unwanted = new Set(selectAll(INTERFACE, content));
  visit(content, 'element', (node, index, parent) => {
    if (parent && index !== undefined && unwanted.has(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.tagName === 'pre') {
      const lines = selectAll('.ec-line', node);
      if (lines.length === 0) return;
      const text = lines.map((line) => toString(select('.code', line) ?? line).replace(/\n$/, '')).join('\n');
      const language = String(node.properties['dataLanguage'] ?? 'text');
      node.children = [
        { type: 'element', tagName: 'code', properties: { className: [`language-${language}`] }, children: [{ type: 'text', value: text }] },
      ];
      return SKIP;
    }
    return;
  });
  return content;
}
