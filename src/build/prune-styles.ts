import { type Selector, transform } from 'lightningcss';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes out of the style sheets what can have no effect: rules each of whose selectors needs a class, or an exact attribute value,
 * that stands in no page and no script; and custom properties nobody reads.
 * Starlight ships the styles of all its components, used or not: a fifth of what a page would load.
 * @returns kilobytes removed, uncompressed
 */
export function pruneStyles(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => !file.includes('pagefind'));
  const rest = files.filter((f) => /\.(html|js)$/.test(f)).map((f) => readFileSync(f, 'utf8'));
  const words = new Set(rest.flatMap((text) => text.match(/[\w-]+/g) ?? []));
  const sheets = new Map<string, Buffer>(files.filter((f) => f.endsWith('.css')).map((f) => [f, readFileSync(f)]));
  const before = size(sheets);
  for (const [file, css] of sheets) sheets.set(file, pruneRules(css, words));
  // A property may be read by one that is itself read by nobody, so this goes on until nothing falls.
  for (let last = Infinity, now = size(sheets); now < last; last = now, now = size(sheets)) {
    const read = new Set([...sheets.values()].flatMap((css) => css.toString().match(/(?<=var\(\s*)--[\w-]+/g) ?? []));
    for (const [file, css] of sheets)
      sheets.set(
        file,
        pruneProperties(css, (name) => read.has(name) || words.has(name)),
      );
  }
  for (const [file, css] of sheets) writeFileSync(file, css);
  return (before - size(sheets)) / 1000;
}

function size(sheets: Map<string, Buffer>): number {
  return [...sheets.values()].reduce((sum, css) => sum + css.length, 0);
}

/** A style sheet without the rules that need a class nobody has. */
export function pruneRules(css: Buffer, words: ReadonlySet<string>): Buffer {
  const { code } = transform({
    filename: 'style.css',
    code: css,
    minify: true,
    visitor: {
      Rule: {
        style: (rule) => (rule.value.selectors.every((selector) => needs(selector).some((name) => !isUsed(name, words))) ? [] : undefined),
      },
    },
  });
  return Buffer.from(code);
}

/** A style sheet without the custom properties that nobody reads. */
export function pruneProperties(css: Buffer, isRead: (name: string) => boolean): Buffer {
  const { code } = transform({
    filename: 'style.css',
    code: css,
    minify: true,
    visitor: { Declaration: { custom: ({ name }) => (name.startsWith('--') && !isRead(name) ? [] : undefined) } },
  });
  return Buffer.from(code);
}

/** Class names and attribute values that an element, or one above or before it, must have for the selector to match. */
function needs(selector: Selector): string[] {
  return selector.flatMap((part) => {
    if (part.type === 'class') return [part.name];
    if (part.type === 'attribute' && part.operation?.operator === 'equal') return [part.operation.value];
    // `:where(.a)` needs .a; with several alternatives none of them is needed.
    if (part.type === 'pseudo-class' && (part.kind === 'where' || part.kind === 'is') && part.selectors.length === 1)
      return needs(part.selectors[0] ?? []);
    return [];
  });
}

/** Names with a colon, such as `md:sl-flex`, stand in two words. */
function isUsed(name: string, words: ReadonlySet<string>): boolean {
  return name.split(/[^\w-]+/).every((word) => words.has(word));
}
