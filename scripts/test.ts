import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.ts';

/** Every check in order of cost; all run, so that one run tells everything. Ends in one line: what passed, what failed. */
const NODE = process.execPath;
const started = Date.now();
const STEPS: { name: string; command: string[]; needs?: string }[] = [
  { name: 'format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] },
  { name: 'types', command: ['scripts/astro.ts', 'check', '--minimumFailingSeverity', 'hint'] },
  { name: 'unit', command: ['--test', '--test-reporter=dot', 'src/**/*.test.ts'] },
  { name: 'examples', command: ['scripts/examples.ts', '--check'] },
  { name: 'build', command: ['scripts/build.ts'] },
  { name: 'e2e', command: ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e/playwright.config.ts'], needs: 'build' },
];

const failed: string[] = [];
const passed: string[] = [];
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CHROME_PATH: ensureBrowser(), FORCE_COLOR: '0' };
for (const { name, command, needs } of STEPS) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const ok = needs && failed.includes(needs) ? false : spawnSync(NODE, command, { stdio: 'inherit', env }).status === 0;
  (ok ? passed : failed).push(name);
  console.log(`── ${name}: ${ok ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - began) / 1000)} s`);
}

console.log(
  `\n${Math.round((Date.now() - started) / 1000)} s. Passed: ${passed.join(', ') || 'nothing'}. Failed: ${failed.join(', ') || 'nothing'}.`,
);
console.log(`steps: ${passed.length} passed, ${failed.length} failed`);
process.exit(failed.length ? 1 : 0);
