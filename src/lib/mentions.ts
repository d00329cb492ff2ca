import type { MdastNode } from 'satteri';
import { exampleOf, type Notes, recordOf } from './notes.ts';
import { formatQuantity, formatValue } from './format.ts';

/** A piece of running text: words, a fact that stands in the data, or a value that an example computed. */
export type Piece =
  string | { fact: 'limits' | 'services' | 'glossary'; id: string } | { of: string; name: string; digits: string | undefined; percent: boolean };

/** A link to another page of the site, in the words it stands in. */
export interface Mention {
  /** Address with fragment. */
  to: string;
  /** Id of the heading above; empty above the first one. */
  section: string;
  before: Piece[];
  inside: Piece[];
  after: Piece[];
}

const FACTS: Record<string, 'limits' | 'services' | 'glossary'> = { Limit: 'limits', Service: 'services', Term: 'glossary' };

/** The links of a page to other pages, in their order. */
export function mentionsIn(tree: MdastNode, address: string): Mention[] {
  const mentions: Mention[] = [];
  let section = '';
  const visit = (node: MdastNode, block: MdastNode) => {
    if (node.type === 'heading') section = String((node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id ?? '');
    if (node.type === 'link' && /^\/(?!\/)/.test(node.url) && node.url.split('#')[0] !== address) {
      const [before, after] = around(block, node);
      mentions.push({ to: node.url, section, before: joined(before), inside: joined(piecesOf(node)), after: joined(after) });
    }
    const within = ['paragraph', 'tableCell', 'heading'].includes(node.type) ? node : block;
    for (const child of childrenOf(node)) visit(child, within);
  };
  visit(tree, tree);
  return mentions;
}

/** What stands in a block before a link, and after it. */
function around(block: MdastNode, link: MdastNode): [Piece[], Piece[]] {
  const sides: [Piece[], Piece[]] = [[], []];
  let side: 0 | 1 = 0;
  const visit = (node: MdastNode) => {
    if (node === link) side = 1;
    else if (contains(node, link)) childrenOf(node).forEach(visit);
    else sides[side].push(...piecesOf(node));
  };
  childrenOf(block).forEach(visit);
  return sides;
}

function contains(node: MdastNode, wanted: MdastNode): boolean {
  return childrenOf(node).some((child) => child === wanted || contains(child, wanted));
}

function piecesOf(node: MdastNode): Piece[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [node.value];
  if (node.type === 'break') return [' '];
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    const prop = (name: string) => {
      const value = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name)?.value;
      return typeof value === 'string' ? value : value?.value.replace(/^(['"])(.*)\1$/, '$2');
    };
    const fact = FACTS[node.name ?? ''];
    if (fact && node.children.length === 0) return [{ fact, id: prop('id') ?? '' }];
    const percent = node.attributes.some((a) => a.type === 'mdxJsxAttribute' && a.name === 'percent');
    if (node.name === 'Value') return [{ of: prop('of') ?? '', name: prop('name') ?? '', digits: prop('digits'), percent }];
    if (node.name === 'Tex') return ['…'];
  }
  return childrenOf(node).flatMap(piecesOf);
}

/** Neighbouring words as one piece. */
function joined(pieces: Piece[]): Piece[] {
  return pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') all[all.length - 1] = last + piece;
    else all.push(piece);
    return all;
  }, []);
}

function childrenOf(node: MdastNode): MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}

/** Pieces as a reader sees them, without markup. */
export function textOf(pieces: readonly Piece[], notes: Pick<Notes, 'facts' | 'examples'>): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('fact' in piece) return factText(piece.fact, piece.id, notes.facts);
      const value = exampleOf(notes, piece.of).values[piece.name];
      return typeof value === 'number'
        ? formatValue(value, piece.digits === undefined ? undefined : Number(piece.digits), piece.percent)
        : (value ?? '');
    })
    .join('');
}

/** A fact in running text: a quantity, a service's name, a term. */
export function factText(fact: 'limits' | 'services' | 'glossary', id: string, facts: Notes['facts']): string {
  if (fact === 'services') return recordOf(facts, fact, id).name;
  if (fact === 'glossary') return recordOf(facts, fact, id).term;
  const { value, unit } = recordOf(facts, fact, id);
  return formatQuantity(value, unit);
}
