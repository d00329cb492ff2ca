import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { findBrowser } from '../scripts/browser.ts';

/**
 * How long sorting a table of 200 rows × 12 columns takes with the CPU throttled four times: our script, and the browser's style and layout after it.
 * Needs a built site. Run: `node_modules/.bin/node bench/sort-table.ts`
 */
const ROWS = 200;
const COLUMNS = 12;
const PORT = 4339;
const ADDRESS = `http://localhost:${PORT}/data-engineering/s3/storage-classes/`;

const server = spawn(process.execPath, ['scripts/astro.ts', 'preview', '--port', `${PORT}`], { stdio: 'ignore' });
const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
// The table grows before its script sees it.
let release = () => {};
const grown = new Promise<void>((resolve) => (release = resolve));
await page.route('**/comparison-view*.js', async (route) => grown.then(() => route.continue()));
while (!(await page.goto(ADDRESS).catch(() => undefined)));
await page.evaluate(
  ([rows, columns]) => {
    const table = document.querySelector('comparison-view table') as HTMLTableElement;
    const [heads, row] = [table.tHead?.rows[0], table.querySelector('tr:has(td)')];
    if (!heads || !row) return;
    while (heads.cells.length > columns + 1) heads.lastElementChild?.remove();
    while (heads.cells.length <= columns)
      heads.append(Object.assign(heads.cells[1]?.cloneNode(true) as Element, { id: `s3-storage-classes.c${heads.cells.length}` }));
    while (row.children.length <= columns) row.append(row.children[1]?.cloneNode(true) as Element);
    const body = document.createElement('tbody');
    for (let i = 0; i < rows; i++) {
      const copy = row.cloneNode(true) as HTMLTableRowElement;
      if (copy.cells[0]) copy.cells[0].id = `s3-storage-classes-r${i}`;
      for (const cell of [...copy.cells].slice(1)) {
        const value = cell.querySelector<HTMLElement>('.now');
        const number = Math.random();
        if (value) [value.textContent, value.dataset['rank']] = [number.toFixed(3), `${number}`];
      }
      body.append(copy);
    }
    for (const old of [...table.tBodies]) old.remove();
    table.append(body);
  },
  [ROWS, COLUMNS] as const,
);
release();
await page.locator('comparison-view').first().scrollIntoViewIfNeeded();
await page.locator('comparison-view button.label').first().waitFor();
const client = await page.context().newCDPSession(page);
await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
const times = await page.evaluate((columns) => {
  const table = document.querySelector('comparison-view table') as HTMLTableElement;
  return Array.from({ length: columns }, (_, i) => {
    const start = performance.now();
    table.querySelectorAll<HTMLButtonElement>('button.label')[i]?.click();
    const script = performance.now() - start;
    table.getBoundingClientRect();
    return { script, layout: performance.now() - start - script };
  });
}, COLUMNS);
const summary = (part: 'script' | 'layout') => {
  const sorted = times.map((t) => t[part]).toSorted((x, y) => x - y);
  return `${part}: median ${sorted[COLUMNS / 2]?.toFixed(0)} ms, worst ${sorted.at(-1)?.toFixed(0)} ms`;
};
console.log(`${ROWS} × ${COLUMNS}, CPU ÷ 4: ${summary('script')}; ${summary('layout')}`);
await browser.close();
server.kill();
