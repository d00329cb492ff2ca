import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCsv, toMarkdown } from './table-text.ts';

/** Texts with all that could break a format. */
const text = fc.string({ unit: fc.constantFrom(...'ab1=+-@\'",|\\`*_[]<>~&;:\t\r\n \u00a0≥é'.split('')), maxLength: 12 });
const grids = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([columns, rows]) => fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));

/** A plain reader of RFC 4180. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < csv.length) {
    const found = cell.exec(csv);
    assert.ok(found, 'not CSV');
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('CSV read back gives every cell, and no cell begins like a formula', () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const read = readCsv(toCsv(grid));
      for (const cell of read.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/);
      assert.deepEqual(
        read.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
        grid,
      );
    }),
  );
});

test('a Markdown table read back gives every cell, line breaks as spaces', () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const [head = '', rule = '', ...rows] = toMarkdown(grid).trimEnd().split('\n');
      assert.match(rule, /^\|( --- \|)+$/);
      const read = [head, ...rows].map((line) =>
        [...line.slice(1).matchAll(/ ((?:\\.|[^\\|])*) \|/g)].map(([, cell = '']) => cell.replace(/\\([\\|`*_[\]<>~&])/g, '$1')),
      );
      assert.deepEqual(
        read,
        grid.map((row) => row.map((cell) => cell.replace(/\s*[\r\n]\s*/g, ' '))),
      );
    }),
  );
});
