import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CURVES, type Curve, descend, drawDescent, outcome, outcomeText, shown } from './gradient-descent.ts';

const of = (id: string): Curve => {
  const found = CURVES.find((curve) => curve.id === id);
  assert.ok(found, id);
  return found;
};
const bowl = of('bowl');
const valleys = of('two-valleys');

test('in a bowl each step multiplies the weight by 1 − 2 × rate', () => {
  const path = descend(bowl, 0.2, 0, 5);
  assert.equal(path.length, 6);
  for (const [i, w] of path.entries()) assert.ok(Math.abs(w - -2 * 0.6 ** i) < 1e-12, `step ${i}: ${w}`);
});

test('the rate decides: crawl, converge, jump, bounce, diverge', () => {
  const is = (rate: number) => outcome(bowl, descend(bowl, rate, 0, 15)).is;
  assert.equal(is(0.01), 'on its way');
  assert.equal(is(0.2), 'converges');
  assert.deepEqual(outcome(bowl, descend(bowl, 0.5, 0, 15)), { is: 'converges', step: 1 });
  assert.equal(is(0.9), 'oscillates');
  assert.equal(is(1), 'oscillates');
  assert.equal(is(1.05), 'diverges');
});

test('slopes are the derivatives of the losses, and the best point is flat', () => {
  for (const { id, loss, slope, best } of CURVES) {
    for (let w = -2; w <= 2; w += 0.25) assert.ok(Math.abs((loss(w + 1e-5) - loss(w - 1e-5)) / 2e-5 - slope(w)) < 1e-6, `${id} at ${w}`);
    assert.ok(Math.abs(slope(best)) < 0.01, id);
  }
});

test('plain descent stays in the higher valley, momentum crosses the hill', () => {
  assert.match(outcomeText(valleys, descend(valleys, 0.15, 0, 60)), /^Converges: .* in the higher valley\./);
  assert.match(outcomeText(valleys, descend(valleys, 0.15, 0.8, 60)), /^Converges: .* in the lower valley\./);
});

test('a path that runs away ends early and is drawn to the edge of its frame', () => {
  const path = descend(bowl, 1.4, 0, 60);
  assert.ok(path.length < 30);
  const frame = { left: 40, right: 400, top: 10, bottom: 200 };
  assert.match(drawDescent(bowl, path, frame).way, /L(40|400) 10$/);
});

test('every setting a reader can choose is drawn inside the frame', () => {
  const frame = { left: 40, right: 400, top: 10, bottom: 200 };
  for (const curve of CURVES)
    for (const rate of [0.01, 0.2, 0.95, 1.5])
      for (const momentum of [0, 0.5, 0.95])
        for (const steps of [1, 60]) {
          const path = descend(curve, rate, momentum, steps);
          const drawn = drawDescent(curve, path, frame);
          assert.doesNotMatch(drawn.curve + drawn.way + drawn.stops, /NaN|Infinity/);
          for (const [, x = '', y = ''] of (drawn.curve + drawn.way).matchAll(/[ML]([-\d.]+) ([-\d.]+)/g))
            assert.ok(Number(x) >= 40 && Number(x) <= 400 && Number(y) >= 10 && Number(y) <= 200, `${curve.id} ${rate} ${momentum}: ${x} ${y}`);
          assert.ok(outcomeText(curve, path).length > 10);
        }
});

test('sentences count their steps', () => {
  assert.match(outcomeText(bowl, descend(bowl, 0.5, 0, 15)), /flat after 1 step\. Loss 4\.00 → 0\.00\.$/);
  assert.match(outcomeText(bowl, descend(bowl, 0.01, 0, 1)), /after 1 step still/);
  assert.deepEqual([shown(1.234), shown(-0.5), shown(-0.000012), shown(0)], ['1.23', '−0.50', '0.000', '0.00']);
});
