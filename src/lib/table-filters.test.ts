import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableFilters } from './table-filters.ts';

const items = [
  { id: 'a', name: 'A', group: 'Tables', values: { task: { value: 'classification, regression' }, pipe: { value: true }, all: { value: 'same' } } },
  { id: 'b', name: 'B', group: 'Text', values: { task: { value: 'regression' }, pipe: { absent: 'unknown' as const }, all: { value: 'same' } } },
];

test('a list counts for each of its parts, in the order of the table', () => {
  assert.deepEqual(tableFilters({ items }, 'task'), [{ value: 'classification', only: ['a'] }]);
  assert.deepEqual(
    tableFilters({ items }, 'group').map((f) => f.value),
    ['Tables', 'Text'],
  );
});

test('what all have, or nobody states, is nothing to ask for', () => {
  assert.deepEqual(tableFilters({ items }, 'all'), []);
  assert.deepEqual(tableFilters({ items }, 'pipe'), [{ value: 'yes', only: ['a'] }]);
});
