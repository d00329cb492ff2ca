import type { MdastNode } from 'satteri';
import { nearestFew } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Rule } from './rules.ts';

/** A figure as its component names it. */
export interface Figure {
  id: string;
  title: string;
}

/** What a rule is told besides the node. */
export interface PageContext {
  /** Names exported by src/components/index.ts. */
  components: readonly string[];
  /** Those of them that draw a figure, with what the drawing says of itself. */
  figures: ReadonlyMap<string, Figure>;
  /** Languages the highlighter knows, aliases included. */
  languages: ReadonlySet<string>;
}
/** A problem without its position, which is the node's. */
export type Finding = Pick<Problem, 'message' | 'mend'> & { rule: Rule };

/** What is wrong with one node of a page, seen for itself. */
export function findingsIn(node: MdastNode, context: PageContext): Finding[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return importFindings(node.value);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isHarmless(node.value)
        ? []
        : [{ rule: 'expression', message: `{${node.value}} is JavaScript`, mend: 'write what it would print; in prose, put braces into code' }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [...elementFindings(node.name ?? '', context), ...attributeFindings(node)];
    case 'text':
      return node.value.includes('OUTLINE:')
        ? [{ rule: 'outline', message: 'this is still the outline of a new page', mend: 'write it, or delete the section' }]
        : [];
    case 'link':
    case 'definition':
      return urlFindings(node.url);
    case 'image':
      return [...urlFindings(node.url), ...(node.alt?.trim() ? [] : [noAlt])];
    case 'imageReference':
      return node.alt?.trim() ? [] : [noAlt];
    case 'table':
      return headingFindings(node);
    case 'code':
      return languageFindings(node.lang ?? '', context.languages);
    default:
      return [];
  }
}

const noAlt: Finding = {
  rule: 'image-alt',
  message: 'the image has no text for those who cannot see it',
  mend: 'write what it shows: ![text](address)',
};

/** A screen reader says a column's heading with each of its cells. */
function headingFindings(table: Extract<MdastNode, { type: 'table' }>): Finding[] {
  const empty = table.children[0]?.children.findIndex((cell) => cell.children.length === 0) ?? -1;
  return empty < 0
    ? []
    : [{ rule: 'table-heading', message: `column ${empty + 1} of the table has no heading`, mend: 'say what the column holds, also in the corner' }];
}

function importFindings(code: string): Finding[] {
  const rest = code.replaceAll(/^import\s*\{[\w\s,]*\}\s*from\s*(['"])~\/components\1\s*;?\s*$/gm, '').trim();
  return rest
    ? [
        {
          rule: 'import',
          message: `"${rest.split('\n')[0]}" is not an import of our components`,
          mend: "import { … } from '~/components'; nothing else",
        },
      ]
    : [];
}

/** Comments and literal values; anything else would be executed. */
function isHarmless(code: string): boolean {
  const bare = code.replaceAll(/\/\*[^]*?\*\//g, '').trim();
  if (bare === '') return true;
  try {
    JSON.parse(bare);
    return true;
  } catch {
    return /^'[^'\\]*'$/.test(bare);
  }
}

function elementFindings(name: string, { components }: PageContext): Finding[] {
  if (name === 'script' || name === 'style')
    return [{ rule: 'script', message: `<${name}> does not belong into a page`, mend: 'behaviour goes into src/client, looks into src/styles' }];
  if (['iframe', 'frame', 'object', 'embed'].includes(name))
    return [{ rule: 'iframe', message: `<${name}> brings somebody else's page in`, mend: 'link to it' }];
  if (/^[a-z]/.test(name))
    return [{ rule: 'raw-html', message: `<${name}> is raw HTML`, mend: 'use Markdown or a component; to show the tag, put it into code' }];
  if (!components.includes(name))
    return [
      { rule: 'unknown-component', message: `there is no component <${name}>`, mend: `the nearest are ${nearestFew(name, components).join(', ')}` },
    ];
  return [];
}

function attributeFindings(node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): Finding[] {
  return node.attributes.flatMap((attribute): Finding[] => {
    if (attribute.type !== 'mdxJsxAttribute')
      return [{ rule: 'expression', message: 'spread attributes are JavaScript', mend: 'write each attribute' }];
    const { name, value } = attribute;
    if (typeof value === 'string' && value.includes('OUTLINE:'))
      return [{ rule: 'outline', message: `${name} is still the outline of a new page`, mend: 'write it, or delete the part' }];
    if (/^on/i.test(name)) return [{ rule: 'event-handler', message: `"${name}" is an event handler`, mend: 'behaviour goes into src/client' }];
    if (typeof value === 'string') return /^(href|src|action|formaction)$/i.test(name) ? urlFindings(value) : [];
    if (value && !isHarmless(value.value))
      return [{ rule: 'expression', message: `${name}={${value.value}} is JavaScript`, mend: `write ${name}="…" or a literal value` }];
    return [];
  });
}

function urlFindings(url: string): Finding[] {
  // Browsers ignore control characters and white space inside a scheme.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replaceAll(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase();
  return scheme && ['javascript', 'data', 'vbscript'].includes(scheme)
    ? [{ rule: 'unsafe-link', message: `a ${scheme}: link runs or carries code`, mend: 'link to an https address or to a page of this site' }]
    : [];
}

function languageFindings(language: string, known: ReadonlySet<string>): Finding[] {
  if (known.has(language)) return [];
  return [
    language
      ? {
          rule: 'code-language',
          message: `nobody knows the language "${language}"`,
          mend: 'write one that Shiki knows, such as json, bash, python, sql, yaml, text',
        }
      : {
          rule: 'code-language',
          message: 'the code block names no language',
          mend: 'begin it with ```json, ```bash, ```python, ```sql, ```yaml or ```text',
        },
  ];
}
