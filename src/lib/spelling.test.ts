import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { meant, slips } from './spelling.ts';

test('a letter missing, added, changed, or two swapped is one slip', () => {
  for (const word of ['kinsis', 'kinnesis', 'kinezis', 'knieis'.replace('knieis', 'kniesis')]) assert.equal(slips(word, 'kinesis', 2), 1, word);
});

test('counting stops where it no longer matters', () => {
  assert.equal(slips('kinesis', 'firehose', 2), 3);
});

test('slips are the same both ways, and none only for the same word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(fc.property(word, word, (a, b) => slips(a, b, 9) === slips(b, a, 9) && (slips(a, b, 9) === 0) === (a === b)));
});

test('a neighbouring key is likelier than any other letter', () => {
  assert.equal(meant('vatch', ['catch', 'watch', 'batch', 'match'], []).includes('batch'), true);
  assert.equal(meant('sharc', ['share', 'shard'], [])[0], 'shard');
});

test('of four letters only swapped ones are mended, of three none', () => {
  assert.deepEqual(meant('geuz', ['glue', 'geul'], []), []);
  assert.deepEqual(meant('gleu', ['glue'], []), ['glue']);
  assert.deepEqual(meant('kns', ['kms'], []), []);
});
