import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Pagefind, search, wordsOf } from './search.ts';

/** A stand-in that finds a record when it holds every word, all with one score. */
function fake(records: Record<string, { title: string; text: string }>): Pagefind {
  return {
    search: async (query) => ({
      results: Object.entries(records)
        .filter(([, { title, text }]) => wordsOf(query).every((w) => `${title} ${text}`.toLowerCase().includes(w)))
        .map(([url, { title }]) => ({ id: url, score: 1, data: async () => ({ url, excerpt: '', meta: { title, trail: '' } }) })),
    }),
  };
}

test('a section whose heading holds the words comes before one that only mentions them', async () => {
  const hits = await search(fake({ '/a/': { title: 'Costs', text: 'one zone' }, '/b/': { title: 'One Zone-IA', text: '' } }), 'one zone');
  assert.deepEqual(
    hits.map((h) => h.url),
    ['/b/', '/a/'],
  );
});

test('when no section has all words, those with most come first', async () => {
  const hits = await search(fake({ '/a/': { title: 'Kinesis shards', text: '' }, '/b/': { title: 'Kinesis', text: '' } }), 'kinesis shards bananas');
  assert.deepEqual(
    hits.map((h) => h.url),
    ['/a/', '/b/'],
  );
});

test('a page named like the query comes before a section of it', async () => {
  const hits = await search(
    fake({ '/p/#b': { title: 'Partition projection', text: '' }, '/p/': { title: 'Partitioning data', text: '' } }),
    'partition',
  );
  assert.equal(hits[0]?.url, '/p/');
});

test('an empty query asks nothing', async () => {
  assert.deepEqual(await search({ search: () => assert.fail('asked') }, ' ? '), []);
});

test('a heading that begins with the words comes before one that merely holds them', async () => {
  const hits = await search(fake({ '/a/': { title: 'Express One Zone', text: '' }, '/b/': { title: 'One Zone-IA', text: '' } }), 'one zone');
  assert.equal(hits[0]?.url, '/b/');
});

test('what shares but a letter or two with the query is no hit', async () => {
  const pagefind: Pagefind = {
    search: async () => ({
      results: [
        { id: 'z', score: 1, data: async () => ({ url: '/z/', excerpt: 'the <mark>z</mark> score', meta: { title: 'Outliers', trail: '' } }) },
      ],
    }),
  };
  assert.deepEqual(await search(pagefind, 'zzqqxx'), []);
  assert.equal((await search(pagefind, 'z score')).length, 1);
});
