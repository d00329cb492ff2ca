import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../lib/page-rules.ts';

/** The components an author may use, as src/components/index.ts exports them: name → module, relative to src/components. */
export function authorComponents(root: string): Map<string, string> {
  const source = readFileSync(join(root, 'src/components/index.ts'), 'utf8');
  return new Map([...source.matchAll(/export \{ default as (\w+) \} from '\.\/([^']+)'/g)].map(([, name = '', path = '']) => [name, path]));
}

/** The components that draw a figure, each with the id and the title its source gives the drawing. */
export function figuresOf(root: string, components: Map<string, string>): Map<string, Figure> {
  const figures = [...components].filter(([, path]) => path.startsWith('figures/'));
  return new Map(
    figures.map(([name, path]) => {
      const source = readFileSync(join(root, 'src/components', path), 'utf8');
      const [, id = ''] = /<[Ff]igure\b[^>]*?\sid="([^"]+)"/.exec(source) ?? [];
      const [, title = ''] = /\stitle="([^"]+)"/.exec(source) ?? /<figcaption>\s*<strong>([^<]+?)\.?<\/strong>/.exec(source) ?? [];
      if (!id || !title)
        throw new Error(`src/components/${path}: the figure's ${id ? 'title' : 'id'} is not written out; write ${id ? 'title' : 'id'}="…".`);
      return [name, { id, title }];
    }),
  );
}

/**
 * Turns `import { Cite, Limit } from '~/components'` into one import a component, on the same line.
 * Authors keep the short form; a page then loads the styles of the components it uses, not of all.
 */
export function splitImports(code: string, components: Map<string, string>): string {
  return code.replaceAll(/^import\s*\{([^}]*)\}\s*from\s*(['"])~\/components\2;?/gm, (line, names: string) => {
    const imports = names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => `import ${name} from '~/components/${components.get(name) ?? name}';`);
    return imports.join(' ') + '\n'.repeat(line.split('\n').length - 1);
  });
}
