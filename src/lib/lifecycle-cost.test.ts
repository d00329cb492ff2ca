import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Rates, curvePoints, lifecycleCost, money, ruleSteps } from './lifecycle-cost.ts';

const none: Pick<Rates, 'minDays' | 'minKb' | 'overheadKb' | 'retrieval'> = { minDays: 0, minKb: 0, overheadKb: [0, 0], retrieval: 0 };
const rates: Record<string, Rates> = {
  standard: { storage: 0.03, transition: 0, ...none },
  cold: { storage: 0.01, transition: 0.02, minDays: 30, minKb: 128, overheadKb: [0, 0], retrieval: 0.01 },
  archive: { storage: 0.003, transition: 0.05, minDays: 90, minKb: 0, overheadKb: [32, 8], retrieval: 0 },
};

test('data that never moves costs size × rate × months', () => {
  const { total, moves, early } = lifecycleCost({ gb: 100, objects: 1000, days: 360, steps: [{ id: 'standard', day: 0 }] }, rates);
  assert.deepEqual([total.toFixed(6), moves, early], ['36.000000', 0, 0]);
});

test('a move is paid per object, and the new rate holds from that day', () => {
  const cost = lifecycleCost(
    {
      gb: 100,
      objects: 1000,
      days: 90,
      steps: [
        { id: 'standard', day: 0 },
        { id: 'cold', day: 30 },
      ],
    },
    rates,
  );
  assert.equal(cost.storage.toFixed(4), (3 + 2).toFixed(4));
  assert.equal(cost.moves, 0.02);
});

test('leaving a class early is paid to the end of its minimum', () => {
  const cost = lifecycleCost(
    {
      gb: 100,
      objects: 0,
      days: 40,
      steps: [
        { id: 'standard', day: 0 },
        { id: 'cold', day: 30 },
      ],
    },
    rates,
  );
  assert.equal(cost.early.toFixed(4), ((100 * 0.01 * 20) / 30).toFixed(4));
});

test('small objects are billed at the minimum size, archived ones with their metadata', () => {
  const small = lifecycleCost({ gb: 1, objects: 1024 * 1024, days: 30, steps: [{ id: 'cold', day: 0 }] }, rates);
  assert.equal(small.storage.toFixed(4), (128 * 0.01).toFixed(4));
  const archived = lifecycleCost({ gb: 1, objects: 1024 * 1024, days: 90, steps: [{ id: 'archive', day: 0 }] }, rates);
  assert.equal(archived.storage.toFixed(4), (3 * (33 * 0.003 + 8 * 0.03)).toFixed(4));
});

test('the curve begins at nothing, ends at the total and never falls', () => {
  const { curve, total } = lifecycleCost(
    {
      gb: 500,
      objects: 5000,
      days: 400,
      steps: [
        { id: 'standard', day: 0 },
        { id: 'cold', day: 60 },
        { id: 'archive', day: 180 },
      ],
    },
    rates,
  );
  assert.deepEqual(curve[0], [0, 0]);
  assert.deepEqual(curve.at(-1), [400, total]);
  assert.ok(curve.every(([, cost], i) => i === 0 || cost >= (curve[i - 1]?.[1] ?? 0)));
});

test('a curve fills its frame', () => {
  assert.equal(
    curvePoints(
      [
        [0, 0],
        [10, 5],
      ],
      10,
      10,
      { left: 0, right: 100, top: 0, bottom: 50 },
    ),
    '0.0,50.0 100.0,25.0',
  );
});

test('money has cents only when they matter', () => {
  assert.deepEqual([money(12.5), money(1234.5)], ['$12.50', '$1,235']);
});

test('reading is paid for in the class the data is in', () => {
  const steps = [
    { id: 'standard', day: 0 },
    { id: 'cold', day: 30 },
  ];
  assert.equal(lifecycleCost({ gb: 100, objects: 0, days: 90, steps, readGb: 50 }, rates).reads.toFixed(4), (50 * 0.01 * 2).toFixed(4));
});

test('a class that would be left on the day it is entered is no step', () => {
  assert.deepEqual(
    ruleSteps(60, 180, 'archive').map((s) => s.id),
    ['standard', 'standard-ia', 'archive'],
  );
  assert.deepEqual(
    ruleSteps(0, 180, 'archive').map((s) => s.id),
    ['standard-ia', 'archive'],
  );
  assert.deepEqual(
    ruleSteps(200, 100, 'archive').map((s) => s.id),
    ['standard', 'archive'],
  );
});
