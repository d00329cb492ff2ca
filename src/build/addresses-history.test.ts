import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LEDGER, parseLedger } from '../lib/addresses.ts';

const ROOT = join(import.meta.dirname, '../..');

// A line taken out together with its place would leave no trace in the files; the history of the list has one.
test('no address that ever stood in the list has left it', (t) => {
  const { status, stdout } = spawnSync('git', ['log', '--format=', '--unified=0', '-p', '-m', '--', LEDGER], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) return t.skip('no git history here');
  const removed = [...stdout.matchAll(/^-(\/\S*) /gm)].map((m) => m[1] ?? '');
  const listed = new Set(parseLedger(readFileSync(join(ROOT, LEDGER), 'utf8')).published.map((entry) => entry.address));
  assert.deepEqual(
    removed.filter((address) => !listed.has(address)),
    [],
    `put the lines back into ${LEDGER}`,
  );
});
