import { spawn } from 'node:child_process';

interface Step {
  name: string;
  command: string[];
}

/** Every check; all run, so that one run tells everything. Ends in one line: what passed, what failed. */
const NODE = process.execPath;
const started = Date.now();
/** What does not wait for the site, in the order in which two hands take it: the longest first, so that both end together. */
const QUEUE: Step[][] = [
  [{ name: 'examples', command: ['scripts/examples.ts', '--check'] }],
  // Both write what Astro knows of the content, so never at one time.
  [
    { name: 'build', command: ['scripts/build.ts'] },
    { name: 'types', command: ['scripts/astro.ts', 'check', '--minimumFailingSeverity', 'hint'] },
    { name: 'build under a path', command: ['scripts/build-base.ts'] },
  ],
  [{ name: 'unit', command: ['--test', '--test-isolation=none', '--test-reporter=dot', 'src/**/*.test.ts'] }],
  [{ name: 'format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] }],
];
/** Only waits for the network, when there is one to get; so it goes along with all others. */
const BROWSER: Step = { name: 'browser', command: ['scripts/browser.ts'] };
const E2E: Step = { name: 'e2e', command: ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e/playwright.config.ts'] };

const failed: string[] = [];
const passed: string[] = [];
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };

/** Runs a step and says what came of it; what it prints is kept together. */
async function run({ name, command }: Step): Promise<void> {
  const began = Date.now();
  const chunks: Buffer[] = [];
  const child = spawn(NODE, command, { stdio: ['ignore', 'pipe', 'pipe'], env });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  (status === 0 ? passed : failed).push(name);
  console.log(`\n── ${name}\n${Buffer.concat(chunks).toString().trimEnd()}`);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - began) / 1000)} s`);
}

const hand = async () => {
  for (let steps = QUEUE.shift(); steps; steps = QUEUE.shift()) for (const step of steps) await run(step);
};
await Promise.all([run(BROWSER), hand(), hand()]);
// Without a site of now the browser would test one of yesterday.
if (failed.includes('build') || failed.includes('browser')) failed.push(E2E.name);
else await run(E2E);

console.log(
  `\n${Math.round((Date.now() - started) / 1000)} s. Passed: ${passed.join(', ') || 'nothing'}. Failed: ${failed.join(', ') || 'nothing'}.`,
);
console.log(`steps: ${passed.length} passed, ${failed.length} failed`);
process.exit(failed.length ? 1 : 0);
