import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { BASE, DIST_BASE } from './pages.ts';

/**
 * Serves the site built under a path there, and nothing beside it, as a plain web server would.
 * `astro preview` runs once per project, and the other one serves the site at the root.
 */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml',
  '.wasm': 'application/wasm',
};
const port = Number(process.argv[2]);

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = pathname.startsWith(BASE) ? fileOf(normalize(decodeURIComponent(pathname.slice(BASE.length)))) : undefined;
  const missing = join(DIST_BASE, '404.html');
  response.writeHead(file ? 200 : 404, { 'content-type': TYPES[extname(file ?? missing)] ?? 'application/octet-stream' });
  createReadStream(file ?? missing).pipe(response);
}).listen(port);

function fileOf(path: string): string | undefined {
  const file = join(DIST_BASE, path);
  if (!file.startsWith(DIST_BASE) || !existsSync(file)) return undefined;
  if (statSync(file).isFile()) return file;
  return existsSync(join(file, 'index.html')) ? join(file, 'index.html') : undefined;
}
