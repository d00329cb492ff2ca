import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withFormerAnchors } from './former-anchors.ts';
import { formerPages } from './former-places.ts';
import { netlifyRedirects, nginxRedirects, redirectPage } from './redirect-files.ts';

const FORMER = {
  '/old/': '/new/',
  '/old/#kept': '/new/#kept',
  '/old/#renamed': '/new/#other',
  '/old/#gone': '/else/#where',
  '/a/#x': '/a/#y',
  '/merged/': '/new/#part',
};
const PAGES = formerPages(FORMER);
const ROOT = new URL('https://example.org/kb/');

test('a former page knows which of its places did not simply go along', () => {
  assert.deepEqual(PAGES, [
    { address: '/old/', now: '/new/', places: { renamed: '/new/#other', gone: '/else/#where' } },
    { address: '/merged/', now: '/new/#part', places: {} },
  ]);
});

/** Where the script of a redirect page goes from an address. */
function goesTo(html: string, from: string): string {
  const script = /<script>([^]*?)<\/script>/.exec(html)?.[1] ?? '';
  let to = '';
  const { hash, search, href } = new URL(from);
  const location = { hash, search, href, replace: (url: URL) => (to = url.href) };
  new Function('location', script)(location);
  return to;
}

test('the page at a former address leads on without a script, and with one keeps fragment and query', () => {
  const [page, merged] = PAGES;
  assert.ok(page && merged);
  const html = redirectPage(page, 'Now & <then>', ROOT);
  assert.match(html, /<meta name="robots" content="noindex">/);
  assert.match(html, /<link rel="canonical" href="https:\/\/example\.org\/kb\/new\/">/);
  assert.match(html, /<noscript><meta http-equiv="refresh" content="0;url=\/kb\/new\/"><\/noscript>/);
  assert.match(html, /<a href="\/kb\/new\/">Now &amp; &lt;then><\/a>/);
  assert.equal(goesTo(html, 'https://example.org/kb/old/'), 'https://example.org/kb/new/');
  assert.equal(goesTo(html, 'https://example.org/kb/old/#kept'), 'https://example.org/kb/new/#kept');
  assert.equal(goesTo(html, 'https://example.org/kb/old/?table=sort:size#renamed'), 'https://example.org/kb/new/?table=sort:size#other');
  assert.equal(goesTo(html, 'https://example.org/kb/old/#gone'), 'https://example.org/kb/else/#where');
  // A name every object has is no moved place.
  assert.equal(goesTo(html, 'https://example.org/kb/old/#constructor'), 'https://example.org/kb/new/#constructor');
  const into = redirectPage(merged, 'Part', ROOT);
  assert.equal(goesTo(into, 'https://example.org/kb/merged/'), 'https://example.org/kb/new/#part');
  assert.equal(goesTo(into, 'https://example.org/kb/merged/#kept'), 'https://example.org/kb/new/#kept');
});

test('servers get the same moves, under the base path', () => {
  assert.equal(netlifyRedirects(PAGES.slice(0, 1), '/kb/'), '/kb/old/ /kb/new/ 301\n/kb/old /kb/new/ 301\n/kb/old/index.md /kb/new/index.md 301\n');
  assert.match(
    nginxRedirects(PAGES, '/'),
    /map \$uri \$moved \{\n {2}default "";\n {2}\/old\/ \/new\/;\n {2}\/old \/new\/;\n[^]*\n {2}\/merged\/ \/new\/#part;\n/,
  );
});

for (const [what, html, expected] of [
  ['a heading', '<h2 class="a" id="x">T</h2>', '<h2 class="a" id="x">@T</h2>'],
  ['a row', '<tr id="x"> <td class="a">T</td></tr>', '<tr id="x"> <td class="a">@T</td></tr>'],
  ['a cell', '<td id="x">1</td>', '<td id="x">@1</td>'],
  ['a question', '<details class="question" id="x"> <summary>Q</summary>', '<details class="question" id="x"> <summary>@Q</summary>'],
  ['a term', '<div id="x"> <dt>T</dt>', '<div id="x"> <dt>@T</dt>'],
  ['an example', '<div class="e" id="x"><p>T</p><dl><dt>U</dt></dl></div>', '<div class="e" id="x">@<p>T</p><dl><dt>U</dt></dl></div>'],
  ['a table', '<comparison-view id="x" data-y="z"><table>', '<comparison-view id="x" data-y="z">@<table>'],
] as const)
  test(`a former id stands in ${what}, where HTML allows it`, () => {
    const anchor = '<span id="was" class="former" data-now="#x"></span>';
    assert.equal(withFormerAnchors(`<p data-id="x"></p>${html}`, [{ id: 'was', now: 'x' }]), `<p data-id="x"></p>${expected.replace('@', anchor)}`);
  });

test('a former id without its place stops the build', () => {
  assert.throws(() => withFormerAnchors('<h2 id="xx">', [{ id: 'was', now: 'x' }]), /no #x for the former #was/);
});
