import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { formatProblems } from '../lib/problem.ts';
import { readNotes } from './read-notes.ts';

const ID = 'virtual:notes';

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
  return {
    name: 'notes',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return;
      const { notes, problems } = readNotes(root);
      if (problems.length) throw new Error(`\n${formatProblems(problems)}`);
      return `export const notes = ${JSON.stringify(notes)};`;
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
