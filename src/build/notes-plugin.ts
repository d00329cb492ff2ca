import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { formatProblem, formatProblems, sortProblems } from '../lib/problem.ts';
import { pageWords } from '../lib/shares.ts';
import { today } from '../lib/today.ts';
import { authorComponents, splitImports } from './component-imports.ts';
import { readNotes } from './read-notes.ts';

const ID = 'virtual:notes';
const TODAY = 'virtual:today';
const WORDS = 'virtual:page-words';

/** Gives components the facts and the page index as the module `virtual:notes`, and stops on content with problems. */
export function notesModule(): AstroIntegration {
  return {
    name: 'notes',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [notesPlugin()] } });
      },
    },
  };
}

function notesPlugin(): Plugin {
  let root = '.';
  let serving = false;
  let once: ReturnType<typeof readNotes> | undefined;
  return {
    name: 'notes',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
      serving = config.command === 'serve';
    },
    resolveId: (id) => ([ID, TODAY, WORDS].includes(id) ? `\0${id}` : undefined),
    load(id) {
      // The day of the build, in one place, so that two builds of one day are alike.
      if (id === `\0${TODAY}`) return `export const today = '${today()}';`;
      if (id !== `\0${ID}` && id !== `\0${WORDS}`) return;
      // A build reads once; a server reads again whenever it is asked.
      const { notes, shares, problems: all } = serving ? readNotes(root) : (once ??= readNotes(root));
      if (id === `\0${WORDS}`) return `export const words = new Map(${JSON.stringify([...pageWords(notes.pages, shares)])});`;
      // A section that is still being written needs no permanent address yet.
      const problems = all.filter(({ rule }) => !serving || rule !== 'share');
      const [first] = sortProblems(problems);
      if (first)
        throw Object.assign(new Error(`\n${formatProblems(problems)}`), { loc: first, id: `${root}/${first.file}`, frame: formatProblem(first) });
      return `export const notes = ${JSON.stringify(notes)};`;
    },
    // Before Markdown: line ends of one kind, and one import a component.
    transform(code, id) {
      return id.split('?')[0]?.endsWith('.mdx') ? splitImports(code.replaceAll('\r\n', '\n'), authorComponents(root)) : undefined;
    },
    // In the dev server any change to a fact or a page makes the module anew.
    configureServer(server) {
      server.watcher.add([`${root}/src/data`]);
      server.watcher.on('all', (_event, file) => {
        if (!/src[\\/](data|content)[\\/]/.test(file)) return;
        for (const { moduleGraph } of Object.values(server.environments)) {
          const module = moduleGraph.getModuleById(`\0${ID}`);
          if (module) moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
