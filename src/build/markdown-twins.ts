import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { Root as Markdown } from 'mdast';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { TITLE } from '../config/site.ts';
import { writeTwin } from '../lib/markdown-twin.ts';
import type { Notes } from '../lib/notes.ts';
import { contentOf } from './content-of.ts';
import type { BuiltPage } from './publish.ts';

/** A citation becomes a GFM footnote reference, the list of sources its definitions. */
const handlers: Record<string, Handle> = {
  sup: (state, node: Element) =>
    hasClass(node, 'cite') ? { type: 'footnoteReference', identifier: toString(node).trim(), label: toString(node).trim() } : state.all(node),
  ol: (state, node: Element) =>
    hasClass(node, 'sources')
      ? node.children
          .filter((item): item is Element => item.type === 'element')
          .map((item, i) => ({
            type: 'footnoteDefinition' as const,
            identifier: `${i + 1}`,
            label: `${i + 1}`,
            children: state.toFlow(state.all(item)),
          }))
      : defaultHandlers['ol']?.(state, node),
  summary: (state, node: Element) => ({ type: 'paragraph', children: [{ type: 'strong', children: state.all(node) as never }] }),
  button: (state, node: Element) => state.all(node),
  // What a caption says, the heading above the table says too.
  caption: () => undefined,
  // Notes inside a cell follow its value.
  small: (state, node: Element) => [{ type: 'text', value: ' (' }, ...state.all(node), { type: 'text', value: ')' }] as never,
};

const toMarkdown = unified()
  .use(rehypeRemark, { handlers })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });

/**
 * Writes `index.md` beside each page, and `llms.txt` that lists them.
 * @param root where the site is served, base path included
 * @returns how many twins were written
 */
export async function writeMarkdownTwins(folder: string, pages: BuiltPage[], notes: Notes, root: URL): Promise<number> {
  const lines = [`# ${TITLE}`, '', `> ${notes.pages['/']?.data.description ?? ''}`, '', '## Pages', ''];
  let written = 0;
  for (const { address, file } of pages) {
    const page = notes.pages[address];
    const content = page && contentOf(file);
    if (!content) continue;
    const { title, description, reviewed } = page.data;
    const url = new URL(address.slice(1), root).href;
    const sections = selectAll('h2, h3, h4, h5, h6', content).map((heading) => String(heading.properties['id']));
    const body = `# ${title}\n\n${description}\n\n${await markdownOf(content, url)}`;
    writeFileSync(join(dirname(file), 'index.md'), writeTwin({ title, url, reviewed, sections, body }));
    lines.push(`- [${title}](${url}index.md): ${description}`);
    written++;
  }
  writeFileSync(join(folder, 'llms.txt'), `${lines.join('\n')}\n`);
  return written;
}

/** The Markdown of a page's content, its links absolute. */
export async function markdownOf(content: Element, url: string): Promise<string> {
  const tree: Root = { type: 'root', children: structuredClone(content.children) };
  visit(tree, 'element', (node) => {
    if (typeof node.properties['href'] === 'string') node.properties['href'] = new URL(node.properties['href'], url).href;
    delete node.properties['title'];
  });
  return toMarkdown.stringify((await toMarkdown.run(tree)) as Markdown);
}

function hasClass(node: Element, name: string): boolean {
  return Array.isArray(node.properties['className']) && node.properties['className'].includes(name);
}
