import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { EXAMPLES, fingerprint } from '../src/build/read-examples.ts';
import { differences } from '../src/lib/same-record.ts';
import { recordSchema } from '../src/schemas/example.ts';
import { ensurePython } from './python.ts';

/**
 * Runs the Python programs of the pages and records what they print and compute.
 * `npm run examples -- iris-pca` runs one; `--check` runs all and fails where the record says something else.
 */
const check = process.argv.includes('--check');
const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const all = readdirSync(EXAMPLES).flatMap((name) => (name.endsWith('.py') ? [name.slice(0, -3)] : []));
const ids = asked.length ? asked : all.sort();
const python = ensurePython();
const { status, stdout, stderr } = spawnSync(python, ['scripts/run-examples.py', ...ids.map((id) => `${EXAMPLES}/${id}.py`)], {
  encoding: 'utf8',
  maxBuffer: 1e9,
  env: { ...process.env, PYTHONHASHSEED: '0', OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
});
const lines = stdout.split('\n').filter(Boolean);
if (status !== 0) {
  console.error(`${EXAMPLES}/${ids[lines.length] ?? ''}.py fails:\n${stderr.split('\n').slice(-12).join('\n')}`);
  process.exit(1);
}
let wrong = 0;
for (const [i, id] of ids.entries()) {
  const file = `${EXAMPLES}/${id}.json`;
  const made = { ...JSON.parse(lines[i] ?? ''), code: fingerprint(readFileSync(`${EXAMPLES}/${id}.py`, 'utf8')) };
  const bad = recordSchema.safeParse(made);
  if (!bad.success) {
    console.error(`${EXAMPLES}/${id}.py: ${bad.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`);
    wrong++;
    continue;
  }
  if (!check) {
    writeFileSync(file, `${JSON.stringify(made)}\n`);
    continue;
  }
  const found = differences(JSON.parse(readFileSync(file, 'utf8')), made);
  if (found.length)
    console.error(
      `${file} is not what the program says now: ${found.slice(0, 5).join('; ')}. Run npm run examples -- ${id}, and read the page again.`,
    );
  wrong += Number(found.length > 0);
}
console.log(`${ids.length - wrong} of ${ids.length} examples ${check ? 'are as recorded' : 'recorded'}`);
process.exit(wrong ? 1 : 0);
