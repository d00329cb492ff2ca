import { defineConfig, devices } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../scripts/browser.ts';
import { BASE, DIST_BASE } from './support/pages.ts';

/** Not the port of `npm start`, so that both can run; E2E_PORT for a second run beside the first. The next one serves the site under a path. */
const PORT = Number(process.env['E2E_PORT'] ?? 4329);
const executablePath = findBrowser();
const specs = (...names: string[]) => names.map((name) => `${name}.spec.ts`);

/** Where what is seen can depend on the path the site is served at; what comes first in a search cannot. E2E_BASE=all runs everything there. */
const BASE_SPECS = specs('base', 'addresses', 'navigation', 'deep-links', 'no-javascript', 'search', 'compare', 'coverage');
const underPath = existsSync(join(DIST_BASE, 'index.html'));
if (!underPath) console.log('No site under a path here (node scripts/build-base.ts makes it): the project "base" is left out.');

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
    { name: 'desktop', use: desktop, testIgnore: specs('base') },
    // These set their own widths, need no screen, or read the built files.
    {
      name: 'phone',
      use: { ...devices['Pixel 7'] },
      testIgnore: specs('every-page', 'layout', 'coverage', 'dev-server', 'decide', 'search-quality', 'previews', 'base'),
    },
    ...(underPath
      ? [
          {
            name: 'base',
            use: { ...desktop, baseURL: `http://localhost:${PORT + 1}${BASE}` },
            ...(process.env['E2E_BASE'] === 'all'
              ? { testIgnore: specs('dev-server') }
              : { testMatch: BASE_SPECS, grepInvert: /every topic of a written domain/ }),
          },
        ]
      : []),
  ],
  webServer: [serve('scripts/astro.ts preview --port', PORT, '/'), ...(underPath ? [serve('e2e/support/serve-base.ts', PORT + 1, BASE)] : [])],
});
