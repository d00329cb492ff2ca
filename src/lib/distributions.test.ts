import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DISTRIBUTIONS, type Distribution, drawDistribution, momentsText, shown } from './distributions.ts';

const of = (id: string): Distribution => {
  const found = DISTRIBUTIONS.find((d) => d.id === id);
  assert.ok(found, id);
  return found;
};
const close = (actual: number, expected: number, what: string, tolerance = 1e-6) =>
  assert.ok(Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected)), `${what}: ${actual}, not ${expected}`);

test('densities and probabilities are those of scipy.stats', () => {
  for (const [id, x, p, q, expected] of [
    ['normal', 1, 0, 2, 0.1760326634],
    ['t', 1, 3, 0, 0.2067483357],
    ['t', 0, 4, 0, 0.375],
    ['uniform', 3, 1, 5, 0.25],
    ['uniform', 6, 1, 5, 0],
    ['exponential', 2, 0.5, 0, 0.1839397206],
    ['log-normal', 2, 0, 0.5, 0.1526138182],
    ['bernoulli', 1, 0.3, 0, 0.3],
    ['binomial', 3, 10, 0.5, 0.1171875],
    ['geometric', 3, 0.3, 0, 0.147],
    ['poisson', 4, 4, 0, 0.1953668148],
  ] as const)
    close(of(id).at(x, p, q), expected, `${id} at ${x}`);
});

test('each adds up to one, and its moments are those of what it draws', () => {
  for (const { id, at, moments, discrete, parameters, range } of DISTRIBUTIONS) {
    if (id === 't') continue;
    const [p = 0, q = 0] = parameters.map((parameter) => parameter.value);
    const [, high] = range(p, q);
    const [from, to, step] = discrete
      ? [id === 'geometric' ? 1 : 0, id === 'binomial' ? p : id === 'bernoulli' ? 1 : 150, 1]
      : [-10, high + 60, 0.002];
    const sum = (f: (x: number) => number) => {
      let total = 0;
      for (let x = from; x <= to; x += step) total += f(x) * at(x, p, q) * step;
      return total;
    };
    const [mean, variance, skew] = moments(p, q);
    close(
      sum(() => 1),
      1,
      `${id}, all`,
      2e-3,
    );
    close(
      sum((x) => x),
      mean,
      `${id}, mean`,
      4e-3,
    );
    close(
      sum((x) => (x - mean) ** 2),
      variance,
      `${id}, variance`,
      4e-3,
    );
    close(
      sum((x) => ((x - mean) / Math.sqrt(variance)) ** 3),
      skew,
      `${id}, skewness`,
      1e-2,
    );
  }
});

test('Student t loses its moments one by one', () => {
  assert.deepEqual(of('t').moments(1, 0), [NaN, NaN, NaN]);
  assert.deepEqual(of('t').moments(2, 0), [0, Infinity, NaN]);
  assert.deepEqual(of('t').moments(4, 0), [0, 2, 0]);
});

test('every setting a reader can choose is drawn inside its frame', () => {
  const frame = { left: 40, right: 430, top: 20, bottom: 200 };
  for (const distribution of DISTRIBUTIONS) {
    const [a, b] = distribution.parameters;
    for (const p of [a?.min, a?.value, a?.max])
      for (const q of [b?.min, b?.value, b?.max]) {
        const { path, ticks, most, mean } = drawDistribution(distribution, p ?? 0, q ?? 0, frame);
        assert.ok(most > 0 && Number.isFinite(most), distribution.id);
        assert.doesNotMatch(path, /NaN|Infinity/, distribution.id);
        for (const [, x = '', y = ''] of path.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g))
          assert.ok(Number(x) >= 40 && Number(x) <= 430 && Number(y) >= 20 && Number(y) <= 200, `${distribution.id}: ${x} ${y}`);
        assert.ok(ticks.length >= 2 && ticks.length <= 8, `${distribution.id}: ${ticks.length} ticks`);
        if (!Number.isNaN(mean)) assert.ok(mean >= 40 && mean <= 430, `${distribution.id}: mean at ${mean}`);
      }
  }
});

test('bars are drawn one for each value', () => {
  const { path, ticks } = drawDistribution(of('bernoulli'), 0.5, 0, { left: 0, right: 20, top: 0, bottom: 10 });
  assert.equal(path, 'M1 10V0H9V10zM11 10V0H19V10z');
  assert.deepEqual(ticks, [
    [5, '0'],
    [15, '1'],
  ]);
});

test('numbers are short and say when there is none', () => {
  assert.deepEqual([shown(0.123456), shown(-2), shown(Infinity), shown(NaN)], ['0.123', '−2', 'infinite', 'not defined']);
  assert.equal(momentsText(of('poisson'), 4, 0), 'Mean 4, variance 4, skewness 0.5.');
});
