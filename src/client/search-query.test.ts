import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery } from './search-query.ts';

test('phrases, exclusions and a domain are taken out; the words of a phrase are searched too', () => {
  const { words, phrases, without, domain } = parseQuery('"one zone" glacier -deep domain:data-engineering');
  assert.deepEqual([words, phrases, without, domain], [['one', 'zone', 'glacier'], ['one zone'], ['deep'], 'data-engineering']);
});

test('a hyphen inside a word excludes nothing', () => {
  assert.deepEqual(parseQuery('real-time').without, []);
  assert.deepEqual(parseQuery('real-time').joined, [{ word: 'realtime', from: 0, to: 2 }]);
});

test('words that only ask are dropped, unless there are no others', () => {
  assert.deepEqual(parseQuery('what is a shard').words, ['shard']);
  assert.deepEqual(parseQuery('what is it').words, ['what', 'is', 'it']);
});

test('a query has an end', () => {
  assert.ok(parseQuery('word '.repeat(5000)).words.length <= 20);
});
