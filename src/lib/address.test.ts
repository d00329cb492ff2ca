import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressFrom, withBase } from './address.ts';

test('an address does not know the base path, a link does', () => {
  for (const [base, prefix] of [
    ['/', ''],
    ['/kb/', '/kb'],
    ['/kb', '/kb'],
  ] as const) {
    assert.equal(addressFrom(`${prefix}/exam/`, base), '/exam/');
    assert.equal(addressFrom(`${prefix}/exam`, base), '/exam/');
    assert.equal(withBase('/exam/#retired', base), `${prefix}/exam/#retired`);
  }
  assert.equal(addressFrom('/kbx/', '/kb'), '/kbx/');
});
