import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrowHead, baselines, pointsOf } from './figure-geometry.ts';

test('points are read from text, and a slip is named', () => {
  assert.deepEqual(pointsOf('10,20 30,-4.5'), [
    [10, 20],
    [30, -4.5],
  ]);
  assert.throws(() => pointsOf('10,20 30'), /"30" is not a point/);
});

test('an arrow head points where the line goes', () => {
  assert.equal(
    arrowHead([
      [0, 0],
      [10, 0],
    ]),
    '10,0 2,4 2,-4',
  );
  assert.equal(
    arrowHead([
      [0, 0],
      [0, 20],
    ]),
    '0,20 -4,12 4,12',
  );
});

test('lines of text are centred', () => {
  assert.deepEqual(baselines(100, 1), [104.5]);
  assert.deepEqual(baselines(100, 2), [96, 113]);
});
