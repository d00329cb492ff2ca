import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, stemOf, wordForms, wordsOf } from './search-words.ts';

test('accents, case and punctuation go', () => {
  assert.deepEqual(['Naïve', 'S3:GetObject', '99.5', 'C++'].map(fold), ['naive', 's3getobject', '995', 'c++']);
});

test('a hyphened word is its parts and the whole', () => {
  assert.deepEqual(wordForms('real-time (RT)'), [['real', 'time', 'realtime'], ['rt']]);
  assert.deepEqual(wordsOf('real-time (RT)'), ['real', 'time', 'rt']);
});

test('the commonest endings go', () => {
  assert.deepEqual(['retrying', 'retries', 'retried', 'shards', 'is'].map(stemOf), ['retry', 'retry', 'retry', 'shard', 'is']);
});
