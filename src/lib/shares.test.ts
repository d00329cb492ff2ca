import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Notes } from './notes.ts';
import type { Page } from './parse-page.ts';
import { followed, formatShares, isShare, pageWords, parseShares, shareProblems, withNewShares } from './shares.ts';

const page = (address: string, ...ids: string[]): Page =>
  ({
    file: `docs${address}index.mdx`,
    address,
    headings: ids.map((id, i) => ({ depth: id.startsWith('sub-') ? 3 : 2, id, text: id, line: i + 10 })),
  }) as unknown as Page;
const site = (...pages: Page[]): Notes['pages'] => Object.fromEntries(pages.map((one) => [one.address, one]));
const rules = (text: string, pages: Notes['pages'], former: Notes['former'] = {}) =>
  shareProblems(text, { pages, former }).map(({ file, line, message }) => `${file}:${line} ${message}`);

test('a section is called by the last part of its page and its own id; two pages of one name by the part above too', () => {
  const pages = site(page('/', 'start'), page('/a/s3/', 'keys', 'sub-keys', 'sources'), page('/a/emr/', 'nodes'), page('/b/emr/', 'nodes'));
  assert.equal(
    formatShares(withNewShares(new Map(), pages)),
    ['a-emr.nodes /a/emr/#nodes', 'b-emr.nodes /b/emr/#nodes', 'home.start /#start', 's3.keys /a/s3/#keys', ''].join('\n'),
  );
});

test('an id once given stays: when a page of the same name comes, when the page moves, when it is split', () => {
  const first = withNewShares(new Map(), site(page('/a/emr/', 'nodes', 'forms')));
  const joined = withNewShares(first, site(page('/a/emr/', 'nodes', 'forms'), page('/b/emr/', 'nodes')));
  assert.deepEqual([...joined.keys()], ['emr.nodes', 'emr.forms', 'b-emr.nodes']);
  const moved = new Map([...first].map(([id, address]) => [id, address.replace('/a/emr/', '/c/clusters/')]));
  assert.deepEqual([...withNewShares(moved, site(page('/c/clusters/', 'nodes', 'forms', 'spot'))).keys()], ['emr.nodes', 'emr.forms', 'emr.spot']);
  const split = new Map([
    ['emr.nodes', '/a/emr/#nodes'],
    ['emr.forms', '/a/forms/#forms'],
  ]);
  assert.deepEqual(
    pageWords(site(page('/a/emr/', 'nodes'), page('/a/forms/', 'forms')), split),
    new Map([
      ['/a/emr/', 'emr'],
      ['/a/forms/', 'forms'],
    ]),
  );
});

test('the list is read as it was written', () => {
  const text = 's3.keys /a/s3/#keys\ns3.parts /a/s3/#parts\n';
  assert.equal(formatShares(parseShares(text)), text);
  assert.deepEqual(shareProblems(text, { pages: site(page('/a/s3/', 'keys', 'parts')), former: {} }), []);
  assert.equal(parseShares('').size, 0);
});

test('what is missing, gone, out of order, twice or no entry is named with its line', () => {
  const pages = site(page('/a/s3/', 'keys', 'parts'));
  assert.deepEqual(rules('s3.keys /a/s3/#keys\n', pages), ['docs/a/s3/index.mdx:11 src/data/shares.txt does not know the section #parts']);
  assert.deepEqual(rules('s3.keys /a/s3/#keys\ns3.old /a/s3/#old\ns3.parts /a/s3/#parts\n', pages), [
    'src/data/shares.txt:2 /s/s3.old/ leads to /a/s3/#old, which is gone',
  ]);
  assert.deepEqual(rules('s3.parts /a/s3/#parts\ns3.keys /a/s3/#keys\n', pages), [
    'src/data/shares.txt:2 the list is not sorted, or an id stands twice',
  ]);
  assert.deepEqual(rules('s3.keys /a/s3/#keys\ns3.keys /a/s3/#keys\ns3.parts /a/s3/#parts\n', pages).length, 1);
  assert.deepEqual(rules('S3 keys\ns3.keys /a/s3/#keys\ns3.parts /a/s3/#parts\n', pages), ['src/data/shares.txt:1 this is not "id address"']);
});

test('a section that moved is followed, under the id it was given', () => {
  const pages = site(page('/b/storage/', 'keys', 'sub-parts'));
  const former = { '/a/s3/#keys': '/b/storage/#keys', '/a/s3/#parts': '/b/storage/#sub-parts', '/a/s3/#old': '/b/storage/' };
  const text = 's3.keys /a/s3/#keys\ns3.old /a/s3/#old\ns3.parts /a/s3/#parts\n';
  assert.deepEqual(rules(text, pages, former), [
    'src/data/shares.txt:1 /s/s3.keys/ leads to /a/s3/#keys, which moved to /b/storage/#keys',
    'src/data/shares.txt:2 /s/s3.old/ leads to /a/s3/#old, which is gone',
    'src/data/shares.txt:3 /s/s3.parts/ leads to /a/s3/#parts, which moved to /b/storage/#sub-parts',
  ]);
  const now = followed(parseShares(text), { pages, former });
  assert.equal(formatShares(now), 's3.keys /b/storage/#keys\ns3.old /a/s3/#old\ns3.parts /b/storage/#sub-parts\n');
  assert.deepEqual(withNewShares(now, pages), now);
});

test('a heading cannot take an id that leads elsewhere already', () => {
  const pages = site(page('/a/s3/', 'keys'), page('/b/keys/', 'all'));
  assert.deepEqual(rules('keys.all /b/keys/#all\ns3.keys /b/keys/#all\ns3.parts /a/s3/#keys\n', pages), [
    'docs/a/s3/index.mdx:10 /s/s3.keys/ already leads to /b/keys/#all',
  ]);
});

test('short pages are told from all others by their address', () => {
  assert.ok(isShare('/s/s3.keys/'));
  for (const address of ['/', '/s/', '/data-engineering/s3/', '/s/a/b/']) assert.ok(!isShare(address), address);
});
