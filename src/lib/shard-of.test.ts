import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOf } from './shard-of.ts';

test('a key falls into the shard whose range holds its MD5', () => {
  // MD5 of "a" is 0cc175b9…, of "abc" 90015098…: RFC 1321, appendix A.5.
  assert.deepEqual([placeOf('a', 4).digits, placeOf('a', 4).shard], ['0cc1', 0]);
  assert.deepEqual([placeOf('abc', 4).digits, placeOf('abc', 4).shard], ['9001', 2]);
  assert.equal(placeOf('abc', 16).shard, 9);
});
