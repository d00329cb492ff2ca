import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { formatProblem } from '../lib/problem.ts';
import { readNotes } from './read-notes.ts';

const HERE = resolve(import.meta.dirname, '../..');
let root = '';

before(() => {
  root = mkdtempSync(join(tmpdir(), 'notes-'));
  mkdirSync(join(root, 'src/content'), { recursive: true });
  cpSync(join(HERE, 'src/data'), join(root, 'src/data'), { recursive: true });
  cpSync(join(HERE, 'src/content/docs'), join(root, 'src/content/docs'), { recursive: true });
});
after(() => rmSync(root, { recursive: true }));

/** The problems after one change to one file, as an author reads them; the file is put back. */
function problemsAfter(file: string, change: (text: string) => string): string[] {
  const path = join(root, file);
  const good = readFileSync(path, 'utf8');
  const bad = change(good);
  assert.notEqual(bad, good, 'the test changed nothing');
  writeFileSync(path, bad);
  try {
    return readNotes(root).problems.map(formatProblem);
  } finally {
    writeFileSync(path, good);
  }
}

const PAGE = 'src/content/docs/data-engineering/s3/storage-classes.mdx';
const CLASSES = 'src/data/comparisons/s3-storage-classes.yaml';
const CASES: { name: string; file: string; change: (text: string) => string; says: RegExp[] }[] = [
  {
    name: 'a front-matter key nobody knows',
    file: PAGE,
    change: (t) => t.replace('description:', 'descripton:'),
    says: [/storage-classes\.mdx:3:1 .*"descripton".*\n.*\n.*did you mean "description"/],
  },
  { name: 'a missing title', file: PAGE, change: (t) => t.replace(/title: .*\n/, ''), says: [/storage-classes\.mdx:.*"title" is missing/] },
  {
    name: 'an empty title',
    file: PAGE,
    change: (t) => t.replace(/title: .*\n/, 'title: ""\n'),
    says: [/storage-classes\.mdx:2:1 .*title: write something here/],
  },
  {
    name: 'a broken internal link',
    file: PAGE,
    change: (t) => t.replace('](#infrequent-access)', '](/data-engineering/s3/lifecycel/)'),
    says: [/storage-classes\.mdx:\d+:\d+ .*no page \/data-engineering\/s3\/lifecycel\/[^]*\/data-engineering\/s3\/lifecycle\//],
  },
  {
    name: 'a broken fragment',
    file: PAGE,
    change: (t) => t.replace('](#infrequent-access)', '](#infrequent-acess)'),
    says: [/storage-classes\.mdx:\d+:\d+ .*no #infrequent-acess[^]*#infrequent-access/],
  },
  {
    name: 'a heading without an id',
    file: PAGE,
    change: (t) => t.replace(' {#choose}', ''),
    says: [/storage-classes\.mdx:\d+:1 .*"Choose a class" has no id[^]*\{#choose-a-class\}/],
  },
  {
    name: 'two headings with one id',
    file: PAGE,
    change: (t) => t.replace('{#choose}', '{#standard}'),
    says: [/two headings have the id "standard"/],
  },
  {
    name: 'a curriculum line without a topic',
    file: 'src/data/curriculum/deck-2021.yaml',
    change: (t) => t.replace('topics: [dynamodb]', 'topics: []'),
    says: [/deck-2021\.yaml:\d+:\d+ .*at least one topic/],
  },
  {
    name: 'a curriculum line with an unknown topic',
    file: 'src/data/curriculum/deck-2021.yaml',
    change: (t) => t.replace('topics: [dynamodb]', 'topics: [dynamo-db]'),
    says: [/no topics record "dynamo-db"; the nearest are dynamodb/],
  },
  {
    name: 'a storage class with a missing attribute',
    file: CLASSES,
    change: (t) => t.replace(/ {6}min-days: .*\n/, ''),
    says: [/s3-storage-classes\.yaml:\d+:\d+ .*S3 Standard has no value for "min-days"/],
  },
  {
    name: 'a storage class with a mistyped attribute',
    file: CLASSES,
    change: (t) => t.replace('      min-days:', '      min-dayz:'),
    says: [/"min-dayz" is not an attribute/, /S3 Standard has no value for "min-days"/],
  },
  {
    name: 'a number written as text',
    file: CLASSES,
    change: (t) => t.replace('{ value: 99.95 }', '{ value: 99.95 % }'),
    says: [/s3-storage-classes\.yaml:\d+:\d+ .*"99\.95 %" is not a number/],
  },
  { name: 'a duplicate key', file: CLASSES, change: (t) => `${t}title: again\n`, says: [/s3-storage-classes\.yaml:\d+:1 .*unique/] },
  {
    name: 'an unknown source',
    file: 'src/data/limits/s3-object-max-size.yaml',
    change: (t) => t.replace('source: s3-objects', 'source: s3-object'),
    says: [/s3-object-max-size\.yaml:4:1 .*no sources record "s3-object"; the nearest are s3-objects/],
  },
  {
    name: 'a citation of an unknown source',
    file: PAGE,
    change: (t) => t.replace('<Cite id="s3-directory-bucket-lifecycle" />', '<Cite id="s3-directory-bucket-lifecycl" />'),
    says: [/storage-classes\.mdx:\d+:\d+ .*no sources record "s3-directory-bucket-lifecycl"[^]*s3-directory-bucket-lifecycle/],
  },
];
for (const { name, file, change, says } of CASES) {
  test(`${name} is refused with file, line and mend`, () => {
    const problems = problemsAfter(file, change).join('\n');
    for (const pattern of says) assert.match(problems, pattern);
  });
}

test('the content as it is has no problem', () => {
  assert.deepEqual(readNotes(root).problems.map(formatProblem), []);
});

test('a build refused for its content leaves the last good site alone, and names every problem', () => {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/index.html'), 'last good');
  const page = join(root, PAGE);
  const good = readFileSync(page, 'utf8');
  writeFileSync(page, good.replace(' {#choose}', '').replace('description:', 'descripton:'));
  const { status, stderr } = spawnSync(process.execPath, [join(HERE, 'scripts/build.ts')], { cwd: root, encoding: 'utf8' });
  writeFileSync(page, good);
  assert.equal(status, 1);
  assert.match(stderr, /descripton/);
  assert.match(stderr, /3 problems/);
  assert.equal(readFileSync(join(root, 'dist/index.html'), 'utf8'), 'last good');
});
