import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BUDGET } from '../config/budgets.ts';
import { overBudget } from './weigh.ts';

const light = { address: '/x/', html: 1, css: 1, js: 1, total: 3, table: false, drawing: false };

test('a page within its budget is not named', () => {
  assert.deepEqual(overBudget([light]), []);
});

test('a page over its budget is named with the part and the excess', () => {
  assert.deepEqual(overBudget([{ ...light, js: BUDGET.js + 0.25 }]), [
    `/x/: js weighs ${(BUDGET.js + 0.25).toFixed(1)} KB, 0.3 KB over its budget of ${BUDGET.js} KB`,
  ]);
});
