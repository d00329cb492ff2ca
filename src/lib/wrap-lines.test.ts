import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wrapLines } from './wrap-lines.ts';

/** Every letter is one wide. */
const measure = (text: string) => text.length;

test('lines break between words', () => {
  assert.deepEqual(wrapLines('How many shards a stream needs', 12, 3, measure), ['How many', 'shards a', 'stream needs']);
  assert.deepEqual(wrapLines('short', 12, 3, measure), ['short']);
  assert.deepEqual(wrapLines('', 12, 3, measure), []);
});

test('what does not fit ends in an ellipsis, after a word, without the comma', () => {
  assert.deepEqual(wrapLines('Service, algorithm, own model', 10, 2, measure), ['Service,', 'algorithm…']);
  assert.deepEqual(wrapLines('one two, three', 9, 1, measure), ['one two…']);
  assert.deepEqual(wrapLines('incomprehensibilities', 10, 1, measure), ['incompreh…']);
});

test('no line is wider than allowed, and there are never too many', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 4, max: 40 }), fc.integer({ min: 1, max: 4 }), (text, width, most) => {
      const lines = wrapLines(text, width, most, measure);
      assert.ok(lines.length <= most);
      for (const line of lines) assert.ok(line.length <= width, `${line} in ${width}`);
    }),
  );
});
