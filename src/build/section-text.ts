import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { sectionsOf } from './search-records.ts';

/** A place of a page in a few words. */
export interface Place {
  /** The heading it stands under; the page's title above the first. */
  heading: string;
  /** Its text, whole. */
  text: string;
}

/** Every place of a page's content that has an id, by id; sections with all their text, rows and other parts with their own. */
export function placesOf(content: Element, title: string): Map<string, Place> {
  const places = new Map<string, Place>();
  const sections = sectionsOf(content, title);
  for (const [i, { id, heading, nodes }] of sections.entries()) {
    // A heading with nothing under it but the next one tells what that one tells.
    const own = textOf(nodes) || textOf(sections.slice(i + 1).find((next) => textOf(next.nodes))?.nodes ?? []);
    if (id) places.set(id, { heading, text: own });
    let row: Element | undefined;
    for (const root of nodes)
      visit(root, 'element', (node) => {
        if (node.tagName === 'tr') row = node;
        const name = node.properties['id'];
        if (typeof name !== 'string' || places.has(name)) return;
        const part = ['tr', 'th', 'td'].includes(node.tagName) ? row : node;
        places.set(name, { heading, text: part?.tagName === 'tr' ? rowText(part, node) : textOf(node.children) });
      });
  }
  return places;
}

/** A row as one line; a cell as what its row and it say. */
function rowText(row: Element, cell: Element): string {
  const cells = row.children.filter((child): child is Element => child.type === 'element');
  const shown = cell.tagName === 'td' ? [cells[0], cell] : cells;
  return shown.flatMap((one) => (one ? textOf(one.children) || [] : [])).join(' · ');
}

/** The controls and notes of a table, numbers of sources. */
const LEFT_OUT = new Set(['cite', 'comparison-controls', 'comparison-notes']);
/** Elements that begin on a line of their own. */
const BLOCKS = /^(p|li|ul|ol|dl|dt|dd|div|section|blockquote|figure|figcaption|details|summary|h[2-4]|br)$/;

/** The running text: no numbers of sources, no tables, programs and formulas, nothing that is folded. */
function textOf(nodes: readonly ElementContent[]): string {
  let text = '';
  const root: Element = { type: 'element', tagName: 'div', properties: {}, children: [...nodes] };
  visit(root, (node) => {
    if (node.type === 'text') text += node.value;
    if (node.type !== 'element') return;
    const { tagName, properties } = node;
    const classes = Array.isArray(properties['className']) ? properties['className'] : [];
    if (['table', 'pre', 'math'].includes(tagName) || classes.some((name) => LEFT_OUT.has(String(name)))) return SKIP;
    if (BLOCKS.test(tagName) || (/^(a|small)$/.test(tagName) && /\w$/.test(text))) text += ' ';
    if (tagName === 'dt') {
      text += `${node.children
        .map((child) => (child.type === 'element' && child.tagName === 'small' ? '' : toString(child)))
        .join('')
        .trim()}: `;
      return SKIP;
    }
    if (tagName === 'details') {
      const summary = node.children.find((child) => child.type === 'element' && child.tagName === 'summary');
      text += summary && classes.includes('question') ? toString(summary) : '';
      return SKIP;
    }
    return;
  });
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,;:)])/g, '$1')
    .trim();
}
