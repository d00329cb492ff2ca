import type { AstroIntegration } from 'astro';
import { createReadStream, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.txt': 'text/plain; charset=utf-8' };

/** Lets authors search while they write: the dev server serves the index of the last build. */
export function searchInDev(): AstroIntegration {
  let prefix = '/pagefind/';
  return {
    name: 'search-in-dev',
    hooks: {
      'astro:config:done': ({ config }) => {
        prefix = `${config.base.replace(/\/$/, '')}/pagefind/`;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [path = ''] = (request.url ?? '').split('?');
          if (!path.startsWith(prefix)) return next();
          const file = join('dist/pagefind', normalize(`/${path.slice(prefix.length)}`));
          if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
            response.statusCode = 404;
            response.end('No index: run `npm run build` once.');
            return;
          }
          response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
