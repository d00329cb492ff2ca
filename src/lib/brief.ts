import type { MdastNode } from 'satteri';

/** A piece of a point "in brief": words, or a fact that stands in the data. */
export type BriefPart = { text: string; strong?: boolean; code?: boolean } | { fact: 'limits' | 'services' | 'glossary'; id: string };

const FACTS: Record<string, 'limits' | 'services' | 'glossary'> = { Limit: 'limits', Service: 'services', Term: 'glossary' };

/** The points of an "In brief", each as a list of pieces; citations and links fall away. */
export function briefPoints(node: MdastNode): BriefPart[][] {
  if (node.type === 'listItem') return [tidy(partsOf(node, false))];
  return childrenOf(node).flatMap(briefPoints);
}

function partsOf(node: MdastNode, strong: boolean): BriefPart[] {
  if (node.type === 'text') return [{ text: node.value, strong }];
  if (node.type === 'inlineCode') return [{ text: node.value, strong, code: true }];
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    const fact = FACTS[node.name ?? ''];
    if (!fact) return [];
    const id = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'id')?.value;
    if (node.children.length === 0) return [{ fact, id: String(id) }];
  }
  return childrenOf(node).flatMap((child) => partsOf(child, strong || node.type === 'strong'));
}

/** Without the space that a citation at the end leaves. */
function tidy(parts: BriefPart[]): BriefPart[] {
  return parts.map((part, i) => ('text' in part && i === parts.length - 1 ? { ...part, text: part.text.trimEnd() } : part));
}

function childrenOf(node: MdastNode): MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}
