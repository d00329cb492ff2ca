import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { frontCoded, frontDecoded, initialOf, keyOf } from './word-list.ts';

test('a list comes back as it went', () => {
  const word = fc.stringMatching(/^[a-z0-9.]{1,50}$/);
  fc.assert(fc.property(fc.uniqueArray(word), (words) => assert.deepEqual(frontDecoded(frontCoded(words.toSorted())), words.toSorted())));
});

test('shared letters are written once', () => {
  assert.equal(frontCoded(['shard', 'sharding']), '0shard\n5ing');
});

test('every word has a list', () => {
  assert.deepEqual(['kinesis', '99.5', 'é'].map(initialOf), ['k', '0', '_']);
  assert.deepEqual(['kinesis', '995', 'k8s'].map(keyOf), ['kin', '995', 'k8s']);
});
