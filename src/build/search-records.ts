import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { aliasesOf, serviceNames } from '../lib/aliases.ts';
import { ancestorsOf, domainOf, type Notes } from '../lib/notes.ts';
import type { Page } from '../lib/parse-page.ts';

/** One record of the index: a section, or a few entries of a long list. */
export interface SearchRecord {
  /** Where it is, without the base path: `/page/#section`. */
  url: string;
  heading: string;
  /** Title of the page it stands on; empty for the page itself. */
  page: string;
  /** The pages above that, outermost first: `Data Engineering › Amazon S3`. */
  trail: string;
  /** MLS-C01 domain id; empty on pages that belong to none. */
  domain: string;
  /** What else it is called. */
  aliases: string[];
  /** What else its page is called, when that is about one service. */
  pageAliases: string[];
  /**
   * What it says, as HTML without attributes. Only the names of what a hit may land on inside it keep an id, and tell by their element what it is:
   * `<samp id>` a row of a comparison, `<dfn id>` a term, `<data id>` a service, `<summary id>` a question.
   */
  html: string;
}

/** A list of names: each entry would be lost in the whole, so a record holds few, and is called as its entries are. */
const ENTRIES = 8;

/** Pages that only gather what stands elsewhere: found by their names, not by what they repeat. */
const GATHERED = /^\/(search|reference\/(sources|then-and-now))\/$/;

/** The records of one page. */
export function recordsOf(page: Page, content: Element, notes: Notes): SearchRecord[] {
  const { address, data } = page;
  const shared = {
    page: data.title,
    trail: ancestorsOf(address, notes.pages)
      .map((p) => p.data.title)
      .join(' › '),
    domain: domainOf(address, notes.facts) ?? '',
    pageAliases: serviceNames(page, notes),
  };
  const found: SearchRecord[] = [];
  for (const { id, heading, nodes } of sectionsOf(content, data.title)) {
    const url = id ? `${address}#${id}` : address;
    const root = bare(nodes);
    const entries = entriesIn(root);
    for (let i = 0; i < entries.length; i += ENTRIES) {
      const few = entries.slice(i, i + ENTRIES);
      const names = few.flatMap((entry) => [entry.name, ...aliasesOf(`${address}#${entry.id}`, page, notes)]);
      found.push({ ...shared, url: `${address}#${few[0]?.id}`, heading, aliases: names, html: few.map((e) => toHtml(e.nodes)).join('') });
    }
    if (entries.length) continue;
    const html = toHtml(root.children);
    const lead = id ? '' : `<p>${escape(data.description)}</p>`;
    // Titles of sources answer nothing, and what is gathered answers better where it stands.
    const own = id === 'sources' || GATHERED.test(address) ? '' : html;
    found.push({ ...shared, ...(id === '' && { page: '', pageAliases: [] }), url, heading, aliases: aliasesOf(url, page, notes), html: lead + own });
  }
  return found;
}

/** Terms of the glossary and services of the list, with their names. */
function entriesIn(root: Element): { id: string; name: string; nodes: ElementContent[] }[] {
  return selectAll('dl > div:has(dfn[id]), tr:has(data[id])', root).map((entry) => {
    const name = select('[id]', entry);
    return { id: String(name?.properties['id'] ?? ''), name: text(name), nodes: [entry] };
  });
}

/** The id that ends the last row of a table. */
const END = 'end';

/** Where a hit may land inside a section: what holds the id, where its name stands, and the element the index knows it by. */
const LANDINGS: { owner: string; name: string; element: string }[] = [
  { owner: 'comparison-view tbody th[id]', name: '.now', element: 'samp' },
  { owner: '.glossary > div[id]', name: 'dt', element: 'dfn' },
  { owner: '.services tbody tr[id]', name: 'th', element: 'data' },
  { owner: 'details.question[id]', name: 'summary', element: 'summary' },
];

const APART = new Set(['span', 'small', 'strong', 'dt', 'dd', 'td', 'th', 'li', 'summary', 'samp', 'dfn', 'data']);

/** A section's content without attributes, citations and the ids nobody lands on: they would be indexed as anchors or weigh for nothing. */
function bare(nodes: ElementContent[]): Element {
  const root: Element = { type: 'element', tagName: 'div', properties: {}, children: structuredClone(nodes) };
  const landings = new Map<Element, string>();
  for (const { owner, name, element } of LANDINGS) {
    for (const whole of selectAll(owner, root)) {
      const place = select(name, whole) ?? whole;
      // Notes beside a name are not the name.
      const own = place.children.filter((child) => child.type === 'text' || (child.type === 'element' && child.tagName !== 'small'));
      const label: Element = { type: 'element', tagName: element, properties: {}, children: own };
      place.children = [label, ...place.children.filter((child) => !own.includes(child))];
      landings.set(label, String(whole.properties['id']));
    }
  }
  for (const table of selectAll('comparison-view table', root)) {
    // A value is found by its column's name too.
    const labels = selectAll('thead th', table).map((head) => text(select('.label', head) ?? head));
    for (const row of selectAll('tbody tr:has(td)', table)) {
      for (const [i, cell] of selectAll('td', row).entries()) cell.children.unshift({ type: 'text', value: `${labels[i + 1] ?? ''}: ` });
    }
    // What stands below a table belongs to no row.
    const end: Element = { type: 'element', tagName: 'samp', properties: {}, children: [{ type: 'text', value: '.' }] };
    table.children.push(end);
    landings.set(end, END);
  }
  visit(root, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const isCitation = node.tagName === 'sup' && String(node.properties['className']).includes('cite');
    if (isCitation || node.tagName === 'math') {
      parent.children.splice(index, 1);
      return index;
    }
    node.properties = {};
    // What stands in a box of its own is a word of its own.
    if (!APART.has(node.tagName)) return undefined;
    parent.children.splice(index, 0, { type: 'text', value: ' ' });
    return index + 2;
  });
  for (const [node, id] of landings) node.properties['id'] = id;
  return root;
}

/** Text of an element; what stands in different elements is different words. */
function text(node: Element | undefined): string {
  if (!node) return '';
  const parts: string[] = [];
  visit(node, 'text', ({ value }) => void parts.push(value));
  return parts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1')
    .trim();
}

export function escape(value: string): string {
  return toHtml({ type: 'text', value });
}

/** One section of a page: what stands under one heading, up to the next. */
interface Section {
  /** Empty for what stands above the first heading. */
  id: string;
  heading: string;
  nodes: ElementContent[];
}

/** Splits a page's content at its headings that have an id. */
export function sectionsOf(content: Element, title: string): Section[] {
  const sections: Section[] = [{ id: '', heading: title, nodes: [] }];
  for (const node of content.children) {
    if (node.type !== 'element') continue;
    const heading = headingIn(node);
    if (heading) sections.push({ id: String(heading.properties['id']), heading: toString(heading).trim(), nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections;
}

function headingIn(node: Element): Element | undefined {
  if (/^h[2-4]$/.test(node.tagName)) return node.properties['id'] ? node : undefined;
  const wrapped = Array.isArray(node.properties['className']) && node.properties['className'].includes('sl-heading-wrapper');
  return wrapped ? node.children.find((c): c is Element => c.type === 'element' && /^h[2-4]$/.test(c.tagName)) : undefined;
}
