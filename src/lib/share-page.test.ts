import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharePage } from './share-page.ts';

const PAGE = {
  site: 'Notes',
  title: 'Keys & "names" <b>',
  page: 'S3',
  description: 'A > b & "c"',
  url: 'https://example.org/kb/s/s3.keys/',
  canonical: 'https://example.org/kb/s3/',
  target: '/kb/s3/#keys',
  image: 'https://example.org/kb/cards/s3.keys.png',
  size: { width: 1200, height: 630 },
};

test('a short page leads on without a script, and says so in words', () => {
  const html = sharePage(PAGE);
  assert.match(html, /<meta http-equiv="refresh" content="0;url=\/kb\/s3\/#keys">/);
  assert.match(html, /<a href="\/kb\/s3\/#keys">Continue to S3<\/a>/);
  assert.match(html, /<meta name="robots" content="noindex">/);
  assert.match(html, /<link rel="canonical" href="https:\/\/example\.org\/kb\/s3\/">/);
  assert.doesNotMatch(html, /<script/);
});

test('its card is its own: title, description, address and picture of the section', () => {
  const html = sharePage(PAGE);
  const card = Object.fromEntries([...html.matchAll(/<meta property="og:([^"]+)" content="([^"]*)">/g)].map(([, name, content]) => [name, content]));
  assert.deepEqual(card, {
    title: 'Keys &amp; &quot;names&quot; &lt;b&gt; · S3',
    description: 'A &gt; b &amp; &quot;c&quot;',
    type: 'article',
    url: PAGE.url,
    site_name: 'Notes',
    image: PAGE.image,
    'image:type': 'image/png',
    'image:width': '1200',
    'image:height': '630',
    'image:alt': 'Keys &amp; &quot;names&quot; &lt;b&gt;. S3',
  });
  assert.doesNotMatch(html, /<b>/);
});
