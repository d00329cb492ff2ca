import { type MdastNode, mdxToMdast } from 'satteri';
import type { z } from 'zod';
import type { FrontMatter } from '../schemas/page.ts';
import { type BriefPart, briefPoints } from './brief.ts';
import { idFinding, suggestId } from './id-rules.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { nearestFew } from './nearest.ts';
import { type Figure, type PageContext, findingsIn } from './page-rules.ts';
import type { Problem } from './problem.ts';
import { type Position, parseYaml } from './yaml-record.ts';

/** A heading an author wrote. */
export interface Heading {
  depth: number;
  id: string;
  text: string;
  line: number;
}
/** A component an author used, with its attributes that are plain text, and the section it stands in. */
export interface Use extends Position {
  name: string;
  props: Record<string, string>;
  /** Id of the nearest heading above; empty above the first one. */
  section: string;
  /** The figure it draws, if it does. */
  figure: Figure | undefined;
}
/** A link an author wrote. */
export interface Link extends Position {
  href: string;
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
  /** What it says "in brief", point by point. */
  brief: BriefPart[][];
  /** Links to other pages, with the words they stand in. */
  mentions: Mention[];
}

/** How pages are parsed, here and in the Astro build: the two must agree. */
export const MARKDOWN_FEATURES = { headingAttributes: true, directive: true } as const;

/** Components whose `id` an author makes up; that of others names a record. */
const OWN_ID = ['Question', 'WorkedExample'];

/** What parsing a page needs to know. */
export interface PageRules extends PageContext {
  frontMatter: z.ZodType<FrontMatter>;
}

/** Reads one page's source. Either there is a page, or there are problems that say why not; often both. */
export function parsePage(file: string, address: string, source: string, rules: PageRules): { page?: Page; problems: Problem[] } {
  const match = /^---\n([^]*?\n)?---(?:\n|$)/.exec(source);
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
  const { record, problems } = parseYaml(file, match[1] ?? '', rules.frontMatter, 1);
  const body = bodyOf(file, address, source, rules);
  if ('unreadable' in body) return { problems: [...problems, body.unreadable] };
  const { found, ...parts } = body;
  problems.push(...found);
  return record ? { page: { file, address, data: record, ...parts }, problems } : { problems };
}

type Body = (ReturnType<typeof collect> & Pick<Page, 'mentions'>) | { unreadable: Problem };

/** Bodies read before, as long as the components are the same: whoever reads everything again finds nearly all of it unchanged. */
const bodies = new Map<string, { rules: PageContext; source: string; body: Body }>();

function bodyOf(file: string, address: string, source: string, rules: PageContext): Body {
  const known = bodies.get(file);
  if (known?.source === source && sameRules(known.rules, rules)) return known.body;
  const body = readBody(file, address, source, rules);
  bodies.set(file, { rules, source, body });
  return body;
}

function readBody(file: string, address: string, source: string, rules: PageContext): Body {
  let tree: MdastNode;
  try {
    tree = mdxToMdast(source, { features: { ...MARKDOWN_FEATURES, frontmatter: true } });
  } catch (error) {
    return { unreadable: unreadable(file, error) };
  }
  return { ...collect(tree, file, source.split('\n'), rules), mentions: mentionsIn(tree, address) };
}

const sameRules = (a: PageContext, b: PageContext) =>
  a.languages === b.languages && a.components.join() === b.components.join() && [...a.figures.keys()].join() === [...b.figures.keys()].join();

function collect(tree: MdastNode, file: string, lines: string[], rules: PageContext) {
  const headings: Heading[] = [];
  const uses: Use[] = [];
  const links: Link[] = [];
  const brief: BriefPart[][] = [];
  const found: Problem[] = [];
  const imports: { name: string; here: Position }[] = [];
  const notes = { defined: new Map<string, Position>(), used: new Map<string, Position>() };
  walk(tree, (node) => {
    const { line = 0, column = 0 } = node.position?.start ?? {};
    const here: Position = { file, line, column, excerpt: lines[line - 1] };
    found.push(...findingsIn(node, rules).map((finding) => ({ ...here, ...finding })));
    if (node.type === 'heading') {
      const heading = { depth: node.depth, id: writtenId(here.excerpt) ?? idOf(node), text: plain(node), line };
      found.push(...headingProblems(heading, headings, here));
      headings.push(heading);
    }
    if (node.type === 'mdxjsEsm')
      for (const [, names = ''] of node.value.matchAll(/import\s*\{([^}]*)\}/g))
        imports.push(...names.split(',').flatMap((n) => (n.trim() ? [{ name: n.trim(), here }] : [])));
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') links.push({ ...here, href: node.url });
    if (node.type === 'footnoteDefinition') notes.defined.set(node.identifier, here);
    if (node.type === 'footnoteReference') notes.used.set(node.identifier, here);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const props: Record<string, string> = {};
      for (const attribute of node.attributes) if (attribute.type === 'mdxJsxAttribute') props[attribute.name] = literal(attribute.value);
      if (node.name === 'InBrief') brief.push(...briefPoints(node));
      const id = props['id'];
      const wrong = id !== undefined && OWN_ID.includes(node.name ?? '') ? idFinding(id) : undefined;
      if (wrong) found.push({ ...here, ...wrong, mend: wrong.mend?.replaceAll(/\{#(.*?)\}/g, 'id="$1"') });
      uses.push({ ...here, name: node.name ?? '', props, section: headings.at(-1)?.id ?? '', figure: rules.figures.get(node.name ?? '') });
    }
  });
  for (const [id, here] of notes.defined)
    if (!notes.used.has(id))
      found.push({ ...here, rule: 'footnote', message: `nothing refers to the footnote [^${id}]`, mend: 'refer to it, or delete it' });
  // Sätteri prints a reference without a definition as plain text, so it is searched for there.
  walk(tree, (node) => {
    if (node.type !== 'text') return;
    const id = /\[\^([^\]\s]+)\]/.exec(node.value)?.[1];
    const { line = 0, column = 0 } = node.position?.start ?? {};
    if (id)
      found.push({
        file,
        line,
        column,
        excerpt: lines[line - 1],
        rule: 'footnote',
        message: `the footnote [^${id}] does not exist`,
        mend: `write it: [^${id}]: …`,
      });
  });
  found.push(...importProblems(imports, uses, rules));
  return { headings, uses, links, brief, found };
}

/** Components used and not imported, imported and unknown, or imported for nothing. */
function importProblems(imports: { name: string; here: Position }[], uses: Use[], { components }: PageContext): Problem[] {
  const problems: Problem[] = [];
  for (const { name, here } of imports) {
    if (!components.includes(name))
      problems.push({
        ...here,
        rule: 'unknown-component',
        message: `there is no component ${name}`,
        mend: `the nearest are ${nearestFew(name, components).join(', ')}`,
      });
    else if (!uses.some((use) => use.name === name))
      problems.push({ ...here, rule: 'import', message: `${name} is imported and not used`, mend: 'take it out of the import' });
  }
  const known = new Set(imports.map((i) => i.name));
  for (const { name, props: _, section: __, figure: ___, ...here } of uses)
    if (components.includes(name) && !known.has(name))
      problems.push({
        ...here,
        rule: 'unknown-component',
        message: `<${name}> is not imported`,
        mend: `add ${name} to the import from '~/components'`,
      });
  return problems;
}

function headingProblems({ depth, id, text }: Heading, above: Heading[], here: Position): Problem[] {
  const problems: Problem[] = [];
  const wrong = idFinding(id);
  if (!id)
    problems.push({
      ...here,
      rule: 'heading-id',
      message: `the heading "${text}" has no id`,
      mend: `end it with an id of its own, e.g. {#${suggestId(text)}}`,
    });
  else if (wrong) problems.push({ ...here, ...wrong });
  const twin = above.find((h) => h.id.toLowerCase() === id.toLowerCase());
  if (id && twin)
    problems.push({
      ...here,
      rule: 'duplicate-id',
      message: twin.id === id ? `two headings have the id "${id}"` : `"${id}" differs from "${twin.id}" in line ${twin.line} by capitals only`,
      mend: 'give this one another id',
    });
  const allowed = (above.at(-1)?.depth ?? 1) + 1;
  if (depth === 1) problems.push({ ...here, rule: 'heading-level', message: 'the title in the front matter is the only h1', mend: 'begin with ##' });
  else if (depth > allowed)
    problems.push({ ...here, rule: 'heading-level', message: `an h${depth} cannot follow an h${allowed - 1}`, mend: `write ${'#'.repeat(allowed)}` });
  return problems;
}

function unreadable(file: string, error: unknown): Problem {
  const message = String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
  const [, line = '0', column = '0'] = /(\d+):(\d+)/.exec(message) ?? [];
  return {
    file,
    line: Number(line),
    column: Number(column),
    rule: 'mdx',
    message: `the MDX cannot be read: ${message}`,
    mend: 'close every tag; put < and { in prose into code',
  };
}

/** An attribute as text: `"a"`, `{"a"}` and `{3}` alike. */
function literal(value: string | { value: string } | null | undefined): string {
  if (typeof value === 'string') return value;
  return (value?.value ?? 'true').trim().replace(/^(['"])(.*)\1$/, '$2');
}

function idOf(node: MdastNode): string {
  return String((node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id ?? '');
}

/** An id with a space in it, as it is written: the engine would keep the first word and drop the rest. */
function writtenId(line = ''): string | undefined {
  const id = /\{#([^}]*)\}\s*$/.exec(line)?.[1];
  return id && /\s/.test(id) ? id : undefined;
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
