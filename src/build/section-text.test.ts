import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { select } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { targetsOf } from './link-targets.ts';
import { placesOf } from './section-text.ts';

const content = (html: string): Element => {
  const main = select('main', unified().use(rehypeParse).parse(`<main>${html}</main>`));
  assert.ok(main);
  return main;
};

const PLACES = placesOf(
  content(`<p>Above.</p><h2 id="shards">Shards</h2><p>A stream is a set<sup class="cite"><a href="#">1</a></sup> .</p><ul><li>One</li><li>Two</li></ul>
    <pre><code>code</code></pre><details class="question" id="q-one"><summary>Which?</summary><p>This.</p></details>
    <h2 id="empty">Empty</h2><h3 id="below">Below</h3><p>Text below.</p>
    <table><tbody><tr><th id="t-row">Row</th><td id="t-row.zones">3</td><td>yes</td></tr></tbody></table>
    <dl><div id="term"><dt>term <small>also: word</small></dt><dd>What it is.</dd></div></dl>`),
  'Page',
);

test('a section has its running text, without numbers of sources, programs, tables and folded answers', () => {
  assert.deepEqual(PLACES.get('shards'), { heading: 'Shards', text: 'A stream is a set. One Two Which?' });
});

test('a heading with nothing of its own tells what the next one tells', () => {
  assert.match(PLACES.get('empty')?.text ?? '', /^Text below\./);
});

test('a row is one line, a cell its row and itself, a term its definition; each under its heading', () => {
  assert.deepEqual(PLACES.get('t-row'), { heading: 'Below', text: 'Row · 3 · yes' });
  assert.deepEqual(PLACES.get('t-row.zones'), { heading: 'Below', text: 'Row · 3' });
  assert.deepEqual(PLACES.get('term'), { heading: 'Below', text: 'term: What it is.' });
});

test('targets are places of the site, under any base path, once each', () => {
  const links = content(
    '<a href="/kb/a/#b">1</a><a href="/kb/a/#b">2</a><a href="/kb/a/?t=best#b">3</a><a href="#own">4</a><a href="https://example.org/">5</a><a href="/other/">6</a>',
  );
  assert.deepEqual(targetsOf(links, '/p/', '/kb/'), ['/a/#b', '/p/#own']);
});
