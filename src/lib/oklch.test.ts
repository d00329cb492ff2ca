import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { between, huesOf, oklch } from './oklch.ts';

test('colours are those browsers show', () => {
  assert.deepEqual(oklch(0, 0, 0), [0, 0, 0]);
  assert.deepEqual(oklch(1, 0, 0), [255, 255, 255]);
  // The values of red and blue in https://www.w3.org/TR/css-color-4/
  assert.deepEqual(oklch(0.627955, 0.257683, 29.2339), [255, 0, 0]);
  assert.deepEqual(oklch(0.452014, 0.313214, 264.052), [0, 0, 255]);
});

test('steps between two colours include both', () => {
  assert.deepEqual(between([0, 0, 0], [100, 50, 10], 3), [
    [0, 0, 0],
    [50, 25, 5],
    [100, 50, 10],
  ]);
});

test('every domain has its hue in the tokens, and the rest has one', () => {
  const hues = huesOf(readFileSync('src/styles/tokens.css', 'utf8'));
  assert.deepEqual([...hues.keys()], ['', 'data-engineering', 'exploratory-data-analysis', 'modeling', 'implementation-and-operations']);
});
