import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { beginning, excerpt, firstWords } from './excerpt.ts';

test('an excerpt is the sentence that links, and no other', () => {
  assert.equal(
    excerpt('A stream holds records. When to take one is told in ', 'the family', '. Then comes order.', 160),
    'When to take one is told in the family.',
  );
  assert.equal(excerpt('', 'Prices', '', 160), 'Prices');
  // A citation has fallen away before the full stop.
  assert.equal(excerpt('Move them with ', 'a rule', ' .', 160), 'Move them with a rule.');
});

test('a long sentence is cut between words, and the link stays', () => {
  const words = 'one two three four five six seven eight nine ten';
  assert.equal(excerpt('', 'link', ` ${words}`, 22), 'link one two three …');
  assert.equal(excerpt(`${words} `, 'link', ' eleven twelve', 22), '… ten link eleven …');
});

test('an excerpt never passes its measure while more than one word is left, and holds the link', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/);
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, word, text, fc.integer({ min: 30, max: 160 }), (before, link, after, most) => {
      const cut = excerpt(`${before} `, link, ` ${after}`, most);
      assert.ok(cut.length <= most, cut);
      assert.ok(cut.split(' ').includes(link), cut);
    }),
  );
});

test('a beginning ends between words', () => {
  assert.equal(beginning('one two three', 20), 'one two three');
  assert.equal(beginning('one two, three', 13), 'one two …');
  assert.equal(firstWords('one two, three', 2), 'one two …');
  assert.equal(firstWords('one two', 2), 'one two');
});
