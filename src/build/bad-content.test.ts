import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { type Problem, formatProblem } from '../lib/problem.ts';
import { RULES } from '../lib/rules.ts';
import { FIXTURES, type Fixture } from './bad-content.fixtures.ts';
import { readNotes } from './read-notes.ts';

const HERE = resolve(import.meta.dirname, '../..');
let root = '';

before(() => {
  root = mkdtempSync(join(tmpdir(), 'notes-'));
  for (const path of ['src/data', 'src/content/docs', 'src/examples', 'src/components']) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(HERE, path), join(root, path), { recursive: true });
  }
});
after(() => rmSync(root, { recursive: true }));

/** What one change to the good content leads to; the content is put back. */
function problemsOf({ file, change }: Pick<Fixture, 'file' | 'change'>): Problem[] {
  const path = join(root, file);
  const aside = `${root}-aside`;
  const there = existsSync(path);
  const good = there && statSync(path).isFile() ? readFileSync(path, 'utf8') : '';
  if (there) renameSync(path, aside);
  const bad = change(good);
  assert.notEqual(bad, good, 'the fixture changed nothing');
  const fresh = dirname(path);
  const madeFolder = !existsSync(fresh);
  if (bad !== null) {
    mkdirSync(fresh, { recursive: true });
    writeFileSync(path, bad);
  }
  try {
    return readNotes(root).problems;
  } finally {
    rmSync(madeFolder ? fresh : path, { recursive: true, force: true });
    if (there) renameSync(aside, path);
  }
}

test('the content as it is has no problem', () => {
  assert.deepEqual(readNotes(root).problems.map(formatProblem), []);
});

for (const fixture of FIXTURES) {
  test(`${fixture.rule}: ${fixture.name} is refused, with position and mend`, () => {
    const problems = problemsOf(fixture);
    assert.match(
      problems
        .filter((p) => p.rule === fixture.rule)
        .map(formatProblem)
        .join('\n'),
      fixture.says,
    );
    for (const problem of problems) assert.ok(problem.mend, `no mend: ${formatProblem(problem)}`);
    // With the rule switched off, nobody would be told.
    assert.doesNotMatch(
      problems
        .filter((p) => p.rule !== fixture.rule)
        .map(formatProblem)
        .join('\n'),
      fixture.says,
    );
  });
}

test('every rule has a fixture', () => {
  const shown = new Set(FIXTURES.map((f) => f.rule));
  assert.deepEqual(
    Object.keys(RULES).filter((rule) => !shown.has(rule as keyof typeof RULES)),
    [],
  );
});

test('all problems of all files come in one run, sorted and counted', () => {
  const page = 'src/content/docs/data-engineering/s3/storage-classes.mdx';
  const limit = 'src/data/limits/s3-object-max-size.yaml';
  const good = readFileSync(join(root, limit), 'utf8');
  writeFileSync(join(root, limit), good.replace('unit:', 'units:'));
  const problems = problemsOf({ file: page, change: (t) => t.replace(' {#choose}', '').replace('description:', 'descripton:') });
  // Stages do not wait for each other: a broken fact does not hide a broken link elsewhere.
  const mixed = problemsOf({
    file: page,
    change: (t) => t.replace('](#infrequent-access)', '](/nowhere/)').replace('<Cite id="s3-data-durability" />', '<Cite id="nope" />'),
  });
  assert.deepEqual([...new Set(mixed.map((p) => p.rule))].sort(), ['broken-link', 'missing-key', 'unknown-key', 'unknown-reference']);
  writeFileSync(join(root, limit), good);
  assert.deepEqual([...new Set(problems.map((p) => `${p.file} ${p.rule}`))].sort(), [
    `${page} heading-id`,
    `${page} missing-key`,
    `${page} unknown-key`,
    `${limit} missing-key`,
    `${limit} unknown-key`,
  ]);
});

test('line ends of another system change nothing', () => {
  const notes = JSON.stringify(readNotes(root).notes);
  const crlf = mkdtempSync(join(tmpdir(), 'notes-crlf-'));
  for (const entry of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const there = join(crlf, relative(root, path));
    if (entry.isDirectory()) mkdirSync(there, { recursive: true });
    else writeFileSync(there, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  }
  const read = readNotes(crlf);
  rmSync(crlf, { recursive: true });
  assert.deepEqual(read.problems.map(formatProblem), []);
  assert.equal(JSON.stringify(read.notes), notes);
});

test('a build refused for its content leaves the last good site alone, and names every problem', () => {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/index.html'), 'last good');
  const page = join(root, 'src/content/docs/data-engineering/s3/storage-classes.mdx');
  const good = readFileSync(page, 'utf8');
  writeFileSync(page, good.replace(' {#choose}', '').replace('description:', 'descripton:'));
  const { status, stderr } = spawnSync(process.execPath, [join(HERE, 'scripts/build.ts')], { cwd: root, encoding: 'utf8' });
  writeFileSync(page, good);
  assert.equal(status, 1);
  assert.match(stderr, /descripton/);
  assert.match(stderr, /3 problems/);
  assert.equal(readFileSync(join(root, 'dist/index.html'), 'utf8'), 'last good');
});
