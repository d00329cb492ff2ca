import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Step, fillOutline } from './glyph-mask.ts';

const box = (left: number, top: number, right: number, bottom: number): Step[] => [
  { type: 'M', x: left, y: top },
  { type: 'L', x: right, y: top },
  { type: 'L', x: right, y: bottom },
  { type: 'L', x: left, y: bottom },
  { type: 'Z' },
];
const area = (outline: Step[]) => fillOutline(outline).coverage.reduce((sum, part) => sum + part, 0) / 255;

test('whole pixels are covered whole, halves by half', () => {
  const { left, top, width, coverage } = fillOutline(box(2, 3, 4, 4.5));
  assert.deepEqual([left, top], [2, 3]);
  assert.deepEqual([...coverage.slice(0, 2)], [255, 255]);
  assert.deepEqual([...coverage.slice(width, width + 2)], [128, 128]);
});

test('a shape covers its area, wherever it lies: slanted, curved, with a hole', () => {
  assert.ok(
    Math.abs(area([{ type: 'M', x: 0.3, y: 0.2 }, { type: 'L', x: 20.3, y: 0.2 }, { type: 'L', x: 0.3, y: 10.2 }, { type: 'Z' }]) - 100) < 0.5,
  );
  const k = 5.5228;
  const circle: Step[] = [
    { type: 'M', x: 20, y: 10 },
    { type: 'C', x1: 20, y1: 10 + k, x2: 10 + k, y2: 20, x: 10, y: 20 },
    { type: 'C', x1: 10 - k, y1: 20, x2: 0, y2: 10 + k, x: 0, y: 10 },
    { type: 'C', x1: 0, y1: 10 - k, x2: 10 - k, y2: 0, x: 10, y: 0 },
    { type: 'C', x1: 10 + k, y1: 0, x2: 20, y2: 10 - k, x: 20, y: 10 },
  ];
  assert.ok(Math.abs(area(circle) - Math.PI * 100) < 4);
  // The hole runs the other way round.
  assert.ok(Math.abs(area([...box(0, 0, 10, 10), ...box(8, 2, 2, 8)]) - 64) < 0.5);
});

test('nothing, such as a space, has an empty mask', () => {
  assert.equal(fillOutline([]).coverage.length, 0);
});
