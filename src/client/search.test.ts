import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../lib/search-words.ts';
import { frontCoded, initialOf, keyOf } from '../lib/word-list.ts';
import { type Engine, type Pagefind, search } from './search.ts';
import { Vocabulary } from './search-spelling.ts';

interface Entry {
  title: string;
  page?: string;
  also?: string;
  text?: string;
  anchors?: { element: string; id: string; text: string; location: number }[];
}

/** A stand-in for Pagefind that finds a record when it holds every word, and word lists made of the same records. */
function engine(
  records: Record<string, Entry>,
  aliases: Record<string, string[]> = {},
  said: Record<string, string[]> = {},
): Pick<Engine, 'pagefind' | 'vocabulary'> {
  const content = ({ title, page = '', also = '', text = '' }: Entry) => [title, page, also, text].join(' ').trim();
  const holds = (text: string | undefined, word: string) => wordsOf(text ?? '').some((w) => w.startsWith(word));
  const pagefind: Pagefind = {
    search: async (query) => ({
      results: Object.entries(records)
        .filter(([, entry]) => wordsOf(query ?? '').every((word) => holds(content(entry), word)))
        .map(([url, entry]) => ({
          id: url,
          score: 1,
          words: wordsOf(content(entry)).flatMap((word, i) => (wordsOf(query ?? '').some((w) => word.startsWith(w)) ? [i] : [])),
          matchedMetaFields: (['title', 'page', 'also'] as const).filter((field) => wordsOf(query ?? '').some((word) => holds(entry[field], word))),
          data: async () => ({
            url,
            content: content(entry),
            meta: { title: entry.title, ...(entry.page && { page: entry.page }), ...(entry.also && { also: entry.also }) },
            filters: {},
            anchors: entry.anchors ?? [],
          }),
        })),
    }),
  };
  const named = Object.values(records).flatMap(({ title, page, also }) => wordsOf([title, page, also].join(' ')));
  const telling = [...new Set([...named, ...wordsOf(Object.keys({ ...aliases, ...said }).join(' '))])].toSorted();
  const others = [...new Set(Object.values(records).flatMap(({ text }) => wordsOf(text ?? '')))].toSorted();
  const vocabulary = new Vocabulary({
    words: async (key) => ({
      telling: frontCoded(telling.filter((word) => keyOf(word) === key)),
      others: frontCoded(others.filter((word) => keyOf(word) === key)),
      aliases: Object.fromEntries(Object.entries(aliases).filter(([name]) => keyOf(name) === key)),
      everyday: Object.fromEntries(Object.entries(said).filter(([words]) => keyOf(words) === key)),
    }),
    spelling: async (initial) => frontCoded(telling.filter((word) => initial === 'all' || initialOf(word) === initial)),
  });
  return { pagefind, vocabulary };
}

const urls = async (found: ReturnType<typeof search>) => (await found).hits.map((hit) => hit.url);

test('a section whose heading holds the words comes before one that only mentions them', async () => {
  const notes = engine({ '/a/#x': { title: 'Costs', text: 'one zone' }, '/b/#y': { title: 'One Zone-IA' } });
  assert.deepEqual(await urls(search(notes, 'one zone')), ['/b/#y', '/a/#x']);
});

test('an everyday word finds what the notes call otherwise, and what says the word itself comes first', async () => {
  const notes = engine({ '/a/#x': { title: 'Cost' }, '/b/#y': { title: 'Money' }, '/c/#z': { title: 'Speed' } }, {}, { money: ['cost'] });
  assert.deepEqual(await urls(search(notes, 'money')), ['/b/#y', '/a/#x']);
});

test('a section called as the mended query comes first, as if it had been spelled right', async () => {
  const notes = engine({
    '/quotas/#bill': { title: 'Billed', page: 'Quotas and cost', text: 'billed' },
    '/quotas/#billed': { title: 'What is billed', page: 'Quotas and cost', text: 'billed' },
  });
  assert.deepEqual((await urls(search(notes, 'quots and cost what is billed')))[0], '/quotas/#billed');
});

test('a section of the page asked for comes before a page that holds the word', async () => {
  const notes = engine({
    '/xgboost/#hyperparameters': { title: 'Hyperparameters', page: 'XGBoost' },
    '/lda/#hyperparameters': { title: 'Hyperparameters', page: 'LDA' },
    '/xgboost/': { title: 'XGBoost' },
  });
  assert.equal((await urls(search(notes, 'xgboost hyperparameters')))[0], '/xgboost/#hyperparameters');
});

test('a question is answered by what it is about; words that only ask are left out', async () => {
  const notes = engine({
    '/a/#why': { title: 'Why this page', text: 'what it does' },
    '/b/#resharding': { title: 'Resharding', text: 'split a shard' },
  });
  assert.equal((await urls(search(notes, 'how do I split a shard?')))[0], '/b/#resharding');
});

test('a slip is mended and said; as written nothing is found', async () => {
  const notes = engine({ '/a/#xgboost': { title: 'XGBoost' } });
  const found = await search(notes, 'xgbosot');
  assert.equal(found.hits[0]?.url, '/a/#xgboost');
  assert.equal(found.corrected, 'xgboost');
  assert.deepEqual((await search(notes, 'xgbosot', { literal: true })).hits, []);
});

test('two words written as one are found', async () => {
  const notes = engine({ '/a/#depth': { title: 'Hyperparameters', page: 'XGBoost' } });
  assert.deepEqual(await urls(search(notes, 'xgboosthyperparameters')), ['/a/#depth']);
});

test('another name finds the thing', async () => {
  const notes = engine(
    { '/a/#pca': { title: 'Principal component analysis' }, '/b/#x': { title: 'Analysis' } },
    { pca: ['principal component analysis'] },
  );
  assert.equal((await urls(search(notes, 'pca')))[0], '/a/#pca');
});

test('a row of a table is landed on when it holds what the heading does not', async () => {
  const anchors = [
    { element: 'samp', id: 't-standard', text: 'Standard', location: 2 },
    { element: 'samp', id: 't-one-zone', text: 'One Zone', location: 5 },
    { element: 'samp', id: 'end', text: '.', location: 9 },
  ];
  const notes = engine({ '/a/#compare': { title: 'Storage classes', text: 'Standard availability 99.99 One Zone availability 99.5', anchors } });
  const [hit] = (await search(notes, '99.5')).hits;
  assert.equal(hit?.url, '/a/#t-one-zone');
  assert.equal(hit?.kind, 'row');
  assert.deepEqual(await urls(search(notes, 'storage classes')), ['/a/#compare']);
});

test('an excerpt shows what the section says, not the other names it is found by', async () => {
  const notes = engine({
    '/a/#x': { title: 'Normal distribution', page: 'Distributions', also: 'bell curve, gaussian', text: 'most values lie near the mean' },
  });
  const [hit] = (await search(notes, 'bell curve')).hits;
  assert.equal(hit?.excerpt.map(({ text }) => text).join(' '), 'most values lie near the mean');
});

test('random letters find nothing; the nearest known words are named', async () => {
  const notes = engine({ '/a/#kinesis': { title: 'Kinesis shards' } });
  const found = await search(notes, 'kqzzwx');
  assert.deepEqual(found.hits, []);
  assert.deepEqual(found.nearest, ['kinesis']);
});

test('a phrase must be there, a word with a minus must not', async () => {
  const notes = engine({ '/a/#x': { title: 'Data lake' }, '/b/#y': { title: 'Data warehouse' } });
  assert.deepEqual(await urls(search(notes, 'data -lake')), ['/b/#y']);
});

test('nothing asked, nothing searched', async () => {
  const pagefind = { search: () => assert.fail('asked') };
  assert.deepEqual((await search({ ...engine({}), pagefind }, ' ? ')).hits, []);
});

test('a query of any length and with markup is only text', async () => {
  const notes = engine({ '/a/#x': { title: 'Kinesis' } });
  assert.deepEqual(await urls(search(notes, `<img src=x onerror=alert(1)> kinesis ${'shard '.repeat(2000)}`)), ['/a/#x']);
});
