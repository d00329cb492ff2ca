import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeGroup } from './change-group.ts';

test('a change with a day is dated, whatever its kind', () => {
  assert.equal(changeGroup({ kind: 'changed', since: '2024-02' }), 'date');
  assert.equal(changeGroup({ kind: 'imprecise', since: '2023-11' }), 'date');
});

test('what was right once is not among what never was, although nobody knows the day', () => {
  assert.equal(changeGroup({ kind: 'changed' }), 'undated');
  for (const kind of ['slip', 'imprecise', 'unpublished'] as const) assert.equal(changeGroup({ kind }), 'never');
});
