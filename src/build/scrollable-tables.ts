import { type HastNode, defineHastPlugin } from 'satteri';

/**
 * Puts each Markdown table into a named scroll region the keyboard reaches.
 * Starlight makes the table itself scroll, which loses the keyboard (axe: scrollable-region-focusable) and clips in print.
 * The name is the section's heading with the column headings, numbered where two are alike; one plugin per page, because it remembers them.
 */
export const scrollableTables = () => {
  let section = '';
  const names: string[] = [];
  return defineHastPlugin({
    name: 'scrollable-tables',
    element: {
      filter: ['h2', 'h3', 'h4', 'table'],
      visit: (node, ctx) => {
        if (node.tagName !== 'table') {
          section = ctx.textContent(node).trim();
          return;
        }
        const columns = cells(node).map((cell) => ctx.textContent(cell).trim());
        const name = `${section}: table of ${columns.join(', ')}`;
        names.push(name);
        const alike = names.filter((other) => other === name).length;
        return {
          type: 'element',
          tagName: 'div',
          properties: { class: 'table-scroll', role: 'region', tabindex: '0', 'aria-label': alike > 1 ? `${name}, ${alike}` : name },
          children: [node],
        };
      },
    },
  });
};

/** The cells of a table's first row. */
function cells(node: HastNode): HastNode[] {
  if (!('children' in node)) return [];
  const here = node.children.filter((child) => child.type === 'element' && child.tagName === 'th');
  if (here.length > 0) return here;
  for (const child of node.children) {
    const below = cells(child);
    if (below.length > 0) return below;
  }
  return [];
}
