import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../schemas/comparison.ts';
import { comparisonTable, showContent } from './comparison-table.ts';

const days = { id: 'days', label: 'Days', type: 'number', unit: 'days', direction: 'lower', source: 'a' } as const;
const fee = { id: 'fee', label: 'Fee', type: 'text', direction: 'none', source: 'a' } as const;
const comparison: Comparison = {
  title: 'T',
  caption: 'C',
  settles: 'S.',
  itemLabel: 'Item',
  attributes: [days, fee],
  items: [
    { id: 'old', name: 'Old', thenName: 'Older', values: { days: { value: 30, then: { value: 60, why: 'It fell.' } }, fee: { absent: 'none' } } },
    { id: 'new', name: 'New', values: { days: { value: 1, bound: '≥', source: 'b' }, fee: { value: 'per GB', note: 'Bulk is free.' } } },
  ],
};

test('unknown, none and does not apply are three different texts', () => {
  const texts = (['none', 'unknown', 'not-applicable'] as const).map((absent) => showContent({ absent }, days));
  assert.equal(new Set(texts).size, 3);
});

test('a row carries its address, its values with units, and each value its source', () => {
  const { rows } = comparisonTable('t', comparison);
  assert.equal(rows[1]?.id, 't-new');
  assert.deepEqual(
    rows[1]?.cells.map((c) => [c.now.text, c.now.note, c.source]),
    [
      ['≥\u00a01\u00a0day', undefined, 'b'],
      ['per GB', 'Bulk is free.', 'a'],
    ],
  );
});

test('a cell tells what it was before', () => {
  const cell = { value: 30, history: [{ value: 60, until: '2024-11-14', source: 'a' }] };
  const changed = structuredClone(comparison);
  if (changed.items[0]) changed.items[0].values['days'] = cell;
  assert.deepEqual(comparisonTable('t', changed).rows[0]?.cells[0]?.now.history, ['60\u00a0days until 14\u00a0November\u00a02024']);
});

test('the past picture holds only rows and columns that were in it, and counts what changed', () => {
  const { rows, columns, changedCells } = comparisonTable('t', comparison);
  assert.deepEqual(rows[0]?.cells[0]?.then, { text: '60\u00a0days', absent: undefined, rank: 60, changed: true, why: 'It fell.' });
  assert.equal(rows[1]?.cells[0]?.then, undefined);
  assert.deepEqual(
    columns.map((c) => c.inThen),
    [true, false],
  );
  assert.equal(changedCells, 1);
});
