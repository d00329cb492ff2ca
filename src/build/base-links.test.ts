import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { baseLinks } from './base-links.ts';

test('addresses of this site get the base path, and nothing else does', () => {
  const text = '[a](/exam/#x) [b](#y) [c](https://e.org/) [d](//e.org/) ![p](/p.png) [e][r]\n\n[r]: /exam/';
  const { html } = markdownToHtml(text, { hastPlugins: [baseLinks('/kb/')] });
  assert.deepEqual(
    [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map((m) => m[1]),
    ['/kb/exam/#x', '#y', 'https://e.org/', '//e.org/', '/kb/p.png', '/kb/exam/'],
  );
});
