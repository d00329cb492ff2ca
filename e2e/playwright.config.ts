import { defineConfig, devices } from '@playwright/test';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../scripts/browser.ts';
import { BASE, DIST, DIST_BASE } from './support/pages.ts';

/** Not the port of `npm start`, so that both can run; E2E_PORT for a second run beside the first. The next one serves the site under a path. */
const PORT = Number(process.env['E2E_PORT'] ?? 4329);
const executablePath = findBrowser();
const specs = (...names: string[]) => names.map((name) => `${name}.spec.ts`);

/** Starts a server of its own, at `/`. */
const DEV_SERVER = specs('dev-server');
const builtAt = (folder: string) => statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
/** At `/` alone when the site under a path is older than dist: better than a look at one of yesterday. `npm test` builds both. */
const underPath = builtAt(DIST_BASE) > 0 && builtAt(DIST_BASE) >= builtAt(DIST);
if (!underPath) console.log(`No site under ${BASE} as new as dist (node scripts/build-base.ts makes it): all is read at /.`);

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } };
const serve = (command: string, port: number, path: string) => ({
  command: `"${process.execPath}" ${command} ${port}`,
  cwd: '..',
  url: `http://localhost:${port}${path}`,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: '.',
  outputDir: '.results/output',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['dot'], ['json', { outputFile: '.results/results.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  projects: [
    // The whole suite under a path: a page that forgets the path fails there, and one that knows it cannot fail at / for that.
    {
      name: 'desktop',
      use: { ...desktop, ...(underPath && { baseURL: `http://localhost:${PORT + 1}${BASE}` }) },
      testIgnore: [...DEV_SERVER, ...(underPath ? [] : specs('base'))],
    },
    // At /, all that a small screen or a finger can change: the others set their own widths, need no screen, or read the built files.
    {
      name: 'phone',
      use: { ...devices['Pixel 7'] },
      testIgnore: [...DEV_SERVER, ...specs('every-page', 'layout', 'tables', 'coverage', 'decide', 'search-quality', 'previews', 'base')],
    },
    // At / too, what is not on a phone and can differ there: the dev server, and the files as they are published (cards, twins, index, lists).
    { name: 'root', use: desktop, grep: /@root/ },
  ],
  webServer: [serve('scripts/astro.ts preview --port', PORT, '/'), ...(underPath ? [serve('e2e/support/serve-base.ts', PORT + 1, BASE)] : [])],
});
