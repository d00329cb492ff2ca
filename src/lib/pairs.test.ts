import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { readNotes } from '../build/read-notes.ts';
import { pairsIn } from './pairs.ts';
import { parseView } from './table-view.ts';

const { notes } = readNotes(resolve(join(import.meta.dirname, '../..')));
const domains = notes.facts.exam['mls-c01']?.domains.map((domain) => domain.id) ?? [];

test('a pair has its names, its sentence and the table narrowed to the two', () => {
  const pair = pairsIn('implementation-and-operations', notes, []).find(({ id }) => id === 'canary-or-linear');
  assert.deepEqual(pair?.names, ['Canary', 'Linear']);
  assert.equal(pair.table, '/implementation-and-operations/deployment-guardrails/?deployment-strategies=only:canary,linear#deployment-strategies');
  assert.equal(pair.page.address, '/implementation-and-operations/deployment-guardrails/');
});

test('pairs come in the reading order of their pages', () => {
  const order = ['/modeling/choosing-a-metric/', '/modeling/ensembles/'];
  const pages = pairsIn('modeling', notes, order).map((pair) => pair.page.address);
  assert.ok(pages.lastIndexOf('/modeling/choosing-a-metric/') < pages.indexOf('/modeling/ensembles/'));
});

test('every pair of every table is in exactly one domain, and its link asks for two items the table has', () => {
  const shown = domains.flatMap((domain) => pairsIn(domain, notes, []));
  const written = Object.values(notes.facts.comparisons).flatMap((comparison) => comparison.pairs ?? []);
  assert.equal(shown.length, written.length);
  assert.ok(shown.length >= 30);
  for (const { id, table } of shown) {
    const { hash, searchParams } = new URL(table, 'http://site');
    const items = notes.facts.comparisons[hash.slice(1)]?.items.map((item) => item.id) ?? [];
    const { view, ignored } = parseView(searchParams.get(hash.slice(1)) ?? '', items, []);
    assert.deepEqual(ignored, [], id);
    assert.equal((view.only ?? items).length, 2, id);
  }
});
