import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The components an author may use, as src/components/index.ts exports them: name → module, relative to src/components. */
export function authorComponents(root: string): Map<string, string> {
  const source = readFileSync(join(root, 'src/components/index.ts'), 'utf8');
  return new Map([...source.matchAll(/export \{ default as (\w+) \} from '\.\/([^']+)'/g)].map(([, name = '', path = '']) => [name, path]));
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
