import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../schemas/index.ts';
import { isStale, oldestFirst, overdue } from './freshness.ts';

const facts = {
  services: {
    profiler: { name: 'Profiler', does: 'x', status: 'sunset', ends: '2027-06-30', sources: [] },
    gone: { name: 'Gone', does: 'x', status: 'ended', since: '2020-01-01', sources: [] },
  },
  exam: { 'mla-c02': { code: 'MLA-C02', name: 'x', status: 'beta', until: '2027-01-14', format: {}, domains: [], sources: [] } },
  sources: { b: { title: 'B', publisher: 'P', checked: '2026-02-01' }, a: { title: 'A', publisher: 'P', checked: '2025-02-01' } },
  limits: {},
} as unknown as Facts;

test('a fact is to be checked again after twelve months, not on the day', () => {
  assert.equal(isStale('2025-11-23', '2026-11-23'), false);
  assert.equal(isStale('2025-11-22', '2026-11-23'), true);
});

test('an announced date that has passed is told, one to come is not', () => {
  assert.deepEqual(overdue({ facts }, '2027-01-14'), []);
  assert.deepEqual(
    overdue({ facts }, '2027-07-01').map((d) => d.file),
    ['src/data/exam/mla-c02.yaml', 'src/data/services/profiler.yaml'],
  );
});

test('what was checked longest ago comes first', () => {
  assert.deepEqual(
    oldestFirst({ facts, pages: {}, examples: {}, everyday: [], former: {} }).map((d) => d.what),
    ['source: A', 'source: B'],
  );
});
