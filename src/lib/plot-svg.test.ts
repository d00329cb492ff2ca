import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlotSpec } from '../schemas/example.ts';
import { plotSvg } from './plot-svg.ts';

const spec: PlotSpec = {
  title: 'Two groups',
  description: 'Two points of two groups',
  table: { columns: ['x'], rows: [[1]] },
  width: 440,
  height: 280,
  color: { legend: true },
  marks: [{ mark: 'dot', data: { a: [1.23456, 2], b: [3, 4], group: ['one', 'two'] }, x: 'a', y: 'b', stroke: 'group' }],
};

test('draws the same each time, in the colours of the style sheet, with a legend in their order', () => {
  const { markup, legend } = plotSvg(spec);
  assert.equal(plotSvg(spec).markup, markup);
  assert.deepEqual(legend, [
    { name: 'one', colour: 'var(--plot-1)' },
    { name: 'two', colour: 'var(--plot-2)' },
  ]);
  assert.match(markup, /stroke="var\(--plot-2\)"/);
  assert.doesNotMatch(markup, /<style|<svg|aria-label|="[^"]*\d\.\d\d/);
});

test('a drawing without series has no legend', () => {
  assert.deepEqual(plotSvg({ ...spec, marks: [{ mark: 'ruleY', data: { y: [0] }, y: 'y' }] }).legend, []);
});

test('a label keeps its digits', () => {
  assert.match(plotSvg({ ...spec, marks: [{ mark: 'text', data: { t: ['0.49 %'], x: [1] }, x: 'x', text: 't' }] }).markup, />0\.49 %</);
});
