import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type TextFragment, selectionUrl } from './text-fragment.ts';

const PAGE = 'https://example.org/kb/s3/';

/** Reads a directive as its specification says. */
function parse(directive: string): TextFragment {
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const found = { prefix, textStart: parts[0] ?? '', textEnd: parts[1], suffix };
  assert.ok(parts.length <= 2);
  return Object.fromEntries(
    Object.entries(found).flatMap(([key, text]) => (text ? [[key, decodeURIComponent(text)]] : [])),
  ) as unknown as TextFragment;
}

test('the signs of the grammar are encoded, a section comes first', () => {
  assert.equal(
    selectionUrl(PAGE, 'small-objects', { textStart: 'Infrequent-Access, A&B', textEnd: '128 KB' }),
    `${PAGE}#small-objects:~:text=Infrequent%2DAccess%2C%20A%26B,128%20KB`,
  );
  assert.equal(selectionUrl(PAGE, undefined, { prefix: 'a', textStart: 'b', suffix: 'c' }), `${PAGE}#:~:text=a-,b,-c`);
  assert.equal(selectionUrl(PAGE, 'prices'), `${PAGE}#prices`);
  assert.equal(selectionUrl(PAGE), PAGE);
});

test('whatever the words are, a browser reads the same words out of the address', () => {
  const text = fc.oneof(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ minLength: 1, unit: fc.constantFrom(...'ab -,&%#é') }));
  const maybe = fc.option(text, { nil: undefined });
  fc.assert(
    fc.property(text, maybe, maybe, maybe, (textStart, textEnd, prefix, suffix) => {
      const fragment = { textStart, ...(textEnd && { textEnd }), ...(prefix && { prefix }), ...(suffix && { suffix }) };
      const { href } = new URL(selectionUrl(PAGE, 'a', fragment));
      const [address, directive = ''] = href.split('#a:~:text=');
      assert.equal(address, PAGE);
      assert.deepEqual(parse(directive), fragment);
    }),
  );
});

test('half of a pair of code units does not break it', () => assert.match(selectionUrl(PAGE, 'a', { textStart: '\ud83d' }), /text=%EF%BF%BD$/));
