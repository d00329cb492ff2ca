import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confusionFrom, countsIn, ratesOf, ratesText, rocPlace, rocPoints } from './confusion.ts';

const bins = { positives: [1, 2, 3], negatives: [6, 3, 1] };

test('scores from the bin on are called positive', () => {
  assert.deepEqual(confusionFrom(bins, 1), { tp: 5, fn: 1, fp: 4, tn: 6 });
  assert.deepEqual(confusionFrom(bins, 0), { tp: 6, fn: 0, fp: 10, tn: 0 });
  assert.deepEqual(confusionFrom(bins, 3), { tp: 0, fn: 6, fp: 0, tn: 10 });
});

test('a higher threshold never finds more, nor raises more false alarms', () => {
  const all = [0, 1, 2, 3].map((from) => ratesOf(confusionFrom(bins, from)));
  for (const [i, rates] of all.entries()) {
    const next = all[i + 1];
    if (next) assert.ok(next.recall <= rates.recall && next.fpr <= rates.fpr);
  }
});

test('the rates are the textbook ones', () => {
  const { precision, recall, f1, accuracy, fpr } = ratesOf({ tp: 60, fn: 46, fp: 22, tn: 157 });
  assert.deepEqual(
    [precision, recall, f1, accuracy, fpr].map((rate) => rate.toFixed(3)),
    ['0.732', '0.566', '0.638', '0.761', '0.123'],
  );
  assert.ok(Math.abs(f1 - (2 * precision * recall) / (precision + recall)) < 1e-12);
});

test('without an alarm there is no precision', () => {
  assert.equal(ratesText(ratesOf(confusionFrom(bins, 3))), 'Precision none, recall 0.00, F1 0.00, accuracy 0.63.');
});

test('the ROC curve goes from corner to corner of its square', () => {
  const square = { left: 10, bottom: 110, size: 100 };
  const points = rocPoints(bins, square).split(' ');
  assert.equal(points[0], '10,110');
  assert.equal(points.at(-1), '110,10');
  assert.deepEqual(rocPlace({ fpr: 0.1, recall: 0.5 }, square), [20, 60]);
});

test('recorded counts are read as numbers', () => {
  assert.deepEqual(countsIn('2 0 13'), [2, 0, 13]);
});
