import { type MdastNode, mdxToMdast } from 'satteri';
import { type FrontMatter, frontMatterSchema } from '../schemas/page.ts';
import type { Problem } from './problem.ts';
import { parseYaml } from './yaml-record.ts';

/** A heading an author wrote. */
export interface Heading {
  depth: number;
  id: string;
  text: string;
  line: number;
}
/** A component an author used, with its attributes that are plain text, and the section it stands in. */
export interface Use {
  name: string;
  props: Record<string, string>;
  /** Id of the nearest heading above; empty above the first one. */
  section: string;
  line: number;
  column: number;
}
/** A link an author wrote. */
export interface Link {
  href: string;
  line: number;
  column: number;
  excerpt?: string | undefined;
}
/** A page as its source tells it, before anything is executed. */
export interface Page {
  /** The author's file, relative to the project. */
  file: string;
  /** Its address on the site, e.g. `/data-engineering/s3/`. */
  address: string;
  data: FrontMatter;
  headings: Heading[];
  uses: Use[];
  links: Link[];
}

/** How pages are parsed, here and in the Astro build: the two must agree. */
export const MARKDOWN_FEATURES = { headingAttributes: true, directive: true } as const;

/** Reads one page's source; the page is missing when its front matter or its Markdown cannot be read. */
export function parsePage(file: string, address: string, source: string): { page?: Page; problems: Problem[] } {
  const match = /^---\r?\n([\s\S]*?\r?\n)?---(?:\r?\n|$)/.exec(source);
  if (!match)
    return {
      problems: [
        {
          file,
          line: 1,
          column: 1,
          rule: 'front-matter',
          message: 'the page does not begin with front matter',
          mend: 'begin it with ---, title, description, ---',
        },
      ],
    };
  const { record, problems } = parseYaml(file, match[1] ?? '', frontMatterSchema, 1);
  let tree: MdastNode;
  try {
    tree = mdxToMdast(source, { features: { ...MARKDOWN_FEATURES, frontmatter: true } });
  } catch (error) {
    return {
      problems: [
        ...problems,
        { file, ...positionIn(String(error)), rule: 'mdx', message: `the MDX cannot be read: ${String(error).split('\n')[0]}` },
      ],
    };
  }
  const lines = source.split(/\r?\n/);
  const headings: Heading[] = [];
  const uses: Use[] = [];
  const links: Link[] = [];
  walk(tree, (node) => {
    const { line = 0, column = 0 } = node.position?.start ?? {};
    const here = { file, line, column, excerpt: lines[line - 1] };
    if (node.type === 'heading') {
      const id = String((node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id ?? '');
      if (!id && node.depth > 1)
        problems.push({
          ...here,
          rule: 'heading-id',
          message: `the heading "${plain(node)}" has no id`,
          mend: `end it with an id of its own, e.g. {#${suggestId(plain(node))}}`,
        });
      else if (headings.some((h) => h.id === id))
        problems.push({ ...here, rule: 'duplicate-id', message: `two headings have the id "${id}"`, mend: 'give this one another id' });
      headings.push({ depth: node.depth, id, text: plain(node), line });
    }
    if (node.type === 'link') links.push({ href: node.url, line, column, excerpt: here.excerpt });
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const props: Record<string, string> = {};
      for (const attribute of node.attributes)
        if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') props[attribute.name] = attribute.value;
      uses.push({ name: node.name ?? '', props, section: headings.at(-1)?.id ?? '', line, column });
    }
  });
  return record ? { page: { file, address, data: record, headings, uses, links }, problems } : { problems };
}

function walk(node: MdastNode, visit: (node: MdastNode) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child as MdastNode, visit);
}

/** The text of a node without its markup. */
function plain(node: MdastNode): string {
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) return String(node.value);
  return 'children' in node ? node.children.map((c) => plain(c as MdastNode)).join('') : '';
}

function suggestId(title: string): string {
  return (
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[-0-9]+|-+$/g, '')
      .slice(0, 40) || 'name-it'
  );
}

function positionIn(message: string): { line: number; column: number } {
  const found = /(\d+):(\d+)/.exec(message);
  return { line: Number(found?.[1] ?? 0), column: Number(found?.[2] ?? 0) };
}
