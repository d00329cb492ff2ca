import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SHELL = '/usr/bin/chromium-headless-shell';
const CANDIDATES = [
  process.env['CHROME_PATH'],
  // The same engine without a window to paint: a sixth less work for every test.
  SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chrome or Chromium: one that is installed, else Playwright's own. */
export function findBrowser(): string | undefined {
  return CANDIDATES.find((path) => path && existsSync(path)) ?? [chromium.executablePath()].find((path) => existsSync(path));
}

/** Finds a browser, or gets one: Playwright's download, else Debian's package; else stops with what to do. */
export function ensureBrowser(): string {
  const found = findBrowser();
  // Any browser will do at a desk; where only the tests run, Debian's light one is worth getting.
  if (found && (!process.env['CI'] || process.env['CHROME_PATH'] || existsSync(SHELL))) return found;
  if (!found) {
    console.log('No Chrome or Chromium here: getting one.');
    spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { stdio: 'ignore', timeout: 120_000 });
  }
  if ((process.env['CI'] || !findBrowser()) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '--no-install-recommends', 'fonts-liberation'];
    spawnSync('apt-get', ['update'], { stdio: 'ignore', timeout: 120_000 });
    const got = spawnSync('apt-get', [...install, 'chromium-headless-shell'], { stdio: 'ignore', env, timeout: 300_000 });
    if (got.status !== 0 && !found) spawnSync('apt-get', [...install, 'chromium'], { stdio: 'ignore', env });
  }
  const got = findBrowser();
  if (got) return got;
  console.error('The end-to-end tests need a browser: install Chrome or Chromium, or set CHROME_PATH to one, and run again.');
  process.exit(1);
}

if (import.meta.main) console.log(ensureBrowser());
