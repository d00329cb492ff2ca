import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Notes } from '../lib/notes.ts';
import { unlikePlaces } from './built-places.ts';

test('an id of the built page that nobody knows, one that is missing and one that stands twice are told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  const page = {
    address: '/a/',
    file: 'a.mdx',
    data: { title: 'A' },
    uses: [],
    headings: ['x', 'y', 'z'].map((id) => ({ id, text: id, line: 1, depth: 2 })),
  };
  const notes = { pages: { '/a/': page }, facts: {}, examples: {}, everyday: [], former: {} } as unknown as Notes;
  const build = (html: string) => {
    const path = join(folder, `${html.length}.html`);
    writeFileSync(path, `<main><div id="outside"></div><div class="sl-markdown-content">${html}</div></main>`);
    return unlikePlaces([{ address: '/a/', file: path }], notes);
  };
  const whole = '<h2 id="x">X</h2><h2 id="y">Y</h2><h2 id="z">Z</h2>';
  assert.deepEqual(build(whole), []);
  // What names another element, and what is of the interface, is no place.
  assert.deepEqual(build(`${whole}<p id="n">N</p><div aria-labelledby="n"></div><svg><title id="t">T</title></svg><span popover id="d"></span>`), []);
  assert.match(build(`${whole}<section id="made"></section>`).join(), /^\/a\/: #made comes from a component; say in src\/lib\/places\.ts/);
  assert.match(build(whole.replace(' id="y"', '')).join(), /^\/a\/: #y is not on the built page/);
  assert.match(build(`${whole}<p id="x"></p>`).join(), /^\/a\/: #x stands on the built page twice/);
  rmSync(folder, { recursive: true });
});
