import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stringify } from 'yaml';
import { z } from 'zod';
import { comparisonTable } from '../lib/comparison-table.ts';
import { assertFacts } from '../lib/assert-facts.ts';
import { type FactFile, parseFacts } from '../lib/parse-facts.ts';
import { parsePage } from '../lib/parse-page.ts';
import { formatProblem } from '../lib/problem.ts';
import { frontMatterSchema } from '../schemas/page.ts';
import { UNITS } from '../schemas/units.ts';

const RUNS = 300;
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,5}){0,2}$/);
/** Printable text without spaces at its ends. */
const words = fc
  .stringMatching(/^[A-Za-z0-9 ,.:;'"#{}\[\]&*!|>%@`-]{1,40}$/)
  .map((t) => t.trim())
  .filter(Boolean);

const limit = fc.record(
  { label: words, value: fc.double({ min: 0, max: 100, noNaN: true }), unit: fc.constantFrom(...UNITS), source: fc.constant('src'), note: words },
  { requiredKeys: ['label', 'value', 'unit', 'source'] },
);
const comparison = fc
  .record({ attributes: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }), items: fc.uniqueArray(id, { minLength: 2, maxLength: 5 }) })
  .chain(({ attributes, items }) => {
    const cell = fc.oneof(
      fc.record({ value: fc.double({ min: 0, max: 100, noNaN: true }) }),
      fc.record({ absent: fc.constantFrom('none', 'unknown', 'not-applicable') }),
    );
    return fc.record({
      title: words,
      caption: words,
      settles: words,
      itemLabel: words,
      attributes: fc.constant(attributes.map((a) => ({ id: a, label: a, type: 'number', unit: 'days', direction: 'none', source: 'src' }))),
      items: fc.tuple(
        ...items.map((item) =>
          fc.record({ id: fc.constant(item), name: words, values: fc.record(Object.fromEntries(attributes.map((a) => [a, cell]))) }),
        ),
      ),
    });
  });

const source: FactFile = {
  path: 'src/data/sources/src.yaml',
  kind: 'sources',
  id: 'src',
  text: 'title: T\npublisher: P\nurl: https://example.org/\nchecked: 2026-01-01\n',
};
const files = (limitText: string, comparisonText: string): FactFile[] => [
  source,
  { path: 'src/data/limits/l.yaml', kind: 'limits', id: 'l', text: limitText },
  { path: 'src/data/comparisons/c.yaml', kind: 'comparisons', id: 'c', text: comparisonText },
];

test('random valid facts are read as they were written, and give a whole table', () => {
  fc.assert(
    fc.property(limit, comparison, (l, c) => {
      const { facts, problems } = parseFacts(
        files(stringify(l, { defaultStringType: 'QUOTE_DOUBLE' }), stringify(c, { defaultStringType: 'QUOTE_DOUBLE' })),
      );
      assert.deepEqual(problems.map(formatProblem), []);
      assert.equal(facts.limits['l']?.value, l.value);
      const parsed = facts.comparisons['c'];
      assert.ok(parsed);
      const { rows, columns } = comparisonTable('c', parsed);
      assert.equal(rows.length, c.items.length);
      for (const row of rows) assert.equal(row.cells.filter((cell) => cell.now.text).length, columns.length);
    }),
    { numRuns: RUNS },
  );
});

/** Cuts a piece out of a text, doubles it, or puts something else in its place. */
const damage = fc.record({
  from: fc.nat(),
  length: fc.integer({ min: 1, max: 30 }),
  into: fc.oneof(fc.constant(''), fc.string({ maxLength: 8 }), fc.constantFrom(':', '- ', '\n', '  ', '"', '{', '&a *a', '\t', '.nan', 'null')),
});
function damaged(text: string, { from, length, into }: { from: number; length: number; into: string }): string {
  const start = from % text.length;
  return text.slice(0, start) + into + text.slice(start + length);
}

test('damaged facts are either still right, or refused with a position: nothing is lost without a word', () => {
  fc.assert(
    fc.property(limit, comparison, damage, damage, (l, c, d1, d2) => {
      const { facts, problems, at } = parseFacts(files(damaged(stringify(l), d1), damaged(stringify(c), d2)));
      for (const [kind, name] of [
        ['limits', 'l'],
        ['comparisons', 'c'],
      ] as const) {
        const found = problems.filter((p) => p.file === `src/data/${kind}/${name}.yaml`);
        assert.equal(found.length === 0, facts[kind][name] !== undefined, 'a record is there, or a problem says why not');
        for (const problem of found) assert.ok(problem.message && (problem.line > 0 || problem.rule === 'empty'), formatProblem(problem));
      }
      if (problems.length === 0) assertFacts(facts, at);
    }),
    { numRuns: RUNS },
  );
});

const rules = {
  frontMatter: frontMatterSchema(() => z.string()),
  components: ['Cite'],
  figures: new Map(),
  languages: new Set(['json', 'text']),
};
const block = fc.oneof(
  words.map((w) => `## ${w.replaceAll(/[^a-z ]/gi, '') || 'x'}`),
  fc.constantFrom(
    'A paragraph with **bold** and `code`.',
    '- one\n- two',
    '| a | b |\n| --- | --- |\n| 1 | 2 |',
    '```json\n{ "a": 1 }\n```',
    'Said. <Cite id="src" />',
  ),
);
const page = fc.array(block, { maxLength: 8 }).map((blocks) => {
  let n = 0;
  const imports = blocks.some((b) => b.includes('<Cite')) ? "import { Cite } from '~/components';\n\n" : '';
  return `---\ntitle: T\ndescription: D\n---\n\n${imports}${blocks.map((b) => (b.startsWith('## ') ? `${b} {#h${++n}}` : b)).join('\n\n')}\n`;
});

test('random valid pages are read with all their headings', () => {
  fc.assert(
    fc.property(page, (source) => {
      const { page: parsed, problems } = parsePage('p.mdx', '/p/', source, rules);
      assert.deepEqual(problems.map(formatProblem), []);
      assert.equal(parsed?.headings.length, source.match(/^## /gm)?.length ?? 0);
    }),
    { numRuns: RUNS },
  );
});

test('damaged pages are read or refused, never lost, never a crash', () => {
  fc.assert(
    fc.property(page, damage, (source, d) => {
      const { page: parsed, problems } = parsePage('p.mdx', '/p/', damaged(source, d), rules);
      assert.ok(parsed || problems.length > 0);
      for (const problem of problems) assert.ok(problem.message);
    }),
    { numRuns: RUNS },
  );
});
