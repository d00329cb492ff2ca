import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate, formatQuantity } from './format.ts';

test('numbers keep every digit and carry their unit', () => {
  assert.equal(formatQuantity(99.999999999, '%'), '99.999999999\u00a0%');
  assert.equal(formatQuantity(10000, 'count'), '10,000');
  assert.equal(formatQuantity(1, 'days'), '1\u00a0day');
  assert.equal(formatQuantity(30, 'days'), '30\u00a0days');
  assert.equal(formatQuantity(0.00099, 'USD/GB-month'), '$0.00099 per GB-month');
});

test('dates are as exact as they are written', () => {
  assert.equal(formatDate('2026-03-31'), '31\u00a0March\u00a02026');
  assert.equal(formatDate('2026-07'), 'July\u00a02026');
  assert.equal(formatDate('2023'), '2023');
});
