import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../scripts/browser.ts';

/** Not the port of `npm start`, so that both can run; E2E_PORT for a second run beside the first. */
const PORT = Number(process.env['E2E_PORT'] ?? 4329);
const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '.results/output',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['dot'], ['json', { outputFile: '.results/results.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } } },
    // These set their own widths, need no screen, or read the built files.
    {
      name: 'phone',
      use: { ...devices['Pixel 7'] },
      testIgnore: ['every-page', 'layout', 'coverage', 'dev-server', 'decide', 'search-quality', 'previews'].map((name) => `${name}.spec.ts`),
    },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/astro.ts preview --port ${PORT}`,
    cwd: '..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
