import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { readFileSync } from 'node:fs';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** What never belongs to a page's text: controls, icons, labels for screen readers, the picture of the past in tables. */
const INTERFACE = 'svg, script, style, fieldset, button:not(.term), [popover], .stale, .sl-anchor-link, .sr-only, .then, .copy, .place-link';

const read = new Map<string, Element | undefined>();

/**
 * The content of a built page as a tree, without its interface; code blocks are plain `pre > code.language-x`.
 * Each file is read once: search, twins and previews share the tree and leave it as it is.
 */
export function contentOf(file: string): Element | undefined {
  if (!read.has(file)) read.set(file, parse(file));
  return read.get(file);
}

function parse(file: string): Element | undefined {
  const tree: Root = unified().use(rehypeParse).parse(readFileSync(file, 'utf8'));
  const content = select('.sl-markdown-content', tree);
  if (!content) return undefined;
  return { ...bare(content), children: partsOf(content, new Set(selectAll(INTERFACE, content))) };
}

/** An element by itself; where it stood in the file nobody asks. */
const bare = ({ tagName, properties }: Element): Element => ({ type: 'element', tagName, properties, children: [] });

function partsOf(element: Element, unwanted: ReadonlySet<Element>): ElementContent[] {
  return element.children.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }];
    if (node.type !== 'element' || unwanted.has(node)) return [];
    return [{ ...bare(node), children: codeOf(node) ?? partsOf(node, unwanted) }];
  });
}

/** A code block's text in one piece, without its colours. */
function codeOf(node: Element): ElementContent[] | undefined {
  const lines = node.tagName === 'pre' ? selectAll('.ec-line', node) : [];
  if (lines.length === 0) return undefined;
  const text = lines.map((line) => toString(select('.code', line) ?? line).replace(/\n$/, '')).join('\n');
  const className = [`language-${String(node.properties['dataLanguage'] ?? 'text')}`];
  return [{ type: 'element', tagName: 'code', properties: { className }, children: [{ type: 'text', value: text }] }];
}
