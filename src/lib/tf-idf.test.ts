import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cosine, summaryOf, tfIdf, tokenize, workedCell } from './tf-idf.ts';

const DOCUMENTS = ['the cat sat on the mat', 'the dog sat', 'a dog chased the cat'];
const rounded = (numbers: readonly number[]) => numbers.map((number) => number.toFixed(4));
const weights = (matrix: ReturnType<typeof tfIdf>, d: number) => rounded(matrix.terms.map(({ cells }) => cells[d]?.weight ?? Number.NaN));

test('words are lower case, without punctuation, two characters or more, in any alphabet', () => {
  assert.deepEqual(tokenize('The cat, the CAT; a dog-house é ÉTÉ 7 42 кот'), ['the', 'cat', 'the', 'cat', 'dog', 'house', 'été', '42', 'кот']);
  assert.deepEqual(tokenize(' … '), []);
});

test('textbook: a word in every document weighs nothing, one in a single document most', () => {
  const { terms, lengths } = tfIdf(DOCUMENTS, 'textbook');
  assert.deepEqual(
    terms.map(({ word, df }) => [word, df]),
    [
      ['cat', 2],
      ['chased', 1],
      ['dog', 2],
      ['mat', 1],
      ['on', 1],
      ['sat', 2],
      ['the', 3],
    ],
  );
  assert.deepEqual(rounded([Math.log(3 / 2), Math.log(3)]), ['0.4055', '1.0986']);
  assert.deepEqual(weights({ terms, lengths }, 0), ['0.4055', '0.0000', '0.0000', '1.0986', '1.0986', '0.4055', '0.0000']);
});

test('smoothed: the numbers of scikit-learn (TfidfVectorizer().fit_transform)', () => {
  const matrix = tfIdf(DOCUMENTS, 'smoothed');
  assert.deepEqual(weights(matrix, 0), ['0.3565', '0.0000', '0.0000', '0.4687', '0.4687', '0.3565', '0.5536']);
  for (const d of [0, 1, 2]) assert.equal(Math.hypot(...matrix.terms.map(({ cells }) => cells[d]?.weight ?? 0)).toFixed(6), '1.000000');
});

test('a document is like itself, and not at all like one without a common word', () => {
  const matrix = tfIdf(['red apple', 'red apple', 'blue sky'], 'smoothed');
  assert.equal(cosine(matrix, 0, 1).toFixed(6), '1.000000');
  assert.equal(cosine(matrix, 0, 2), 0);
});

test('documents without words do no harm', () => {
  const matrix = tfIdf(['', 'one word', '!'], 'smoothed');
  assert.equal(cosine(matrix, 0, 1), 0);
  assert.deepEqual(tfIdf(['', '', ''], 'textbook').terms, []);
});

test('a cell is worked as a reader would', () => {
  assert.equal(workedCell({ tf: 2, weight: 2 * Math.log(1.5) }, Math.log(1.5), 1), '2 × 0.405 = 0.811');
  assert.equal(workedCell({ tf: 1, weight: 0.5 }, 1.5, 3), '1 × 1.500 ÷ 3.000 = 0.500');
  assert.equal(workedCell({ tf: 0, weight: 0 }, 1.5, 3), '0');
});

test('the summary names the size and every pair', () => {
  const summary = summaryOf(tfIdf(DOCUMENTS, 'textbook'), 3);
  assert.match(summary, /^3 documents × 7 words\. Cosine of documents 1 and 2: 0\.\d\d; 1 and 3: 0\.\d\d; 2 and 3: 0\.\d\d\.$/);
});
