import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences } from './same-record.ts';

test('rounding of another machine is no difference, in numbers and in printed text', () => {
  assert.deepEqual(differences({ output: 'mean 0.50012', values: { a: 1.00001 } }, { output: 'mean  0.50013', values: { a: 1 } }), []);
});

test('another number, another word or a missing value is one, with its path', () => {
  assert.deepEqual(differences({ values: { a: 1 } }, { values: { a: 2 } }), ['values.a: 1 → 2']);
  assert.deepEqual(differences({ output: 'mean 1' }, { output: 'median 1' }), ['output: mean 1 → median 1']);
  assert.deepEqual(differences({ values: { a: 1 } }, { values: {} }), ['values.a: 1 → undefined']);
  assert.deepEqual(differences([1, 2], [1]), ['1: 2 → undefined']);
});
