import assert from 'node:assert/strict';
import { test } from 'node:test';
import { previewAddress, previewOf } from './preview.ts';

const PAGE = { title: 'Amazon S3', description: 'Objects and buckets.' };

test('a preview has the page, the heading and the first words', () => {
  assert.deepEqual(previewOf(PAGE), { page: 'Amazon S3', text: 'Objects and buckets.' });
  const { heading, text } = previewOf(PAGE, { heading: 'Keys', text: 'word '.repeat(80).trim() });
  assert.equal(heading, 'Keys');
  assert.equal(text, `${'word '.repeat(60)}…`);
  assert.equal(previewOf(PAGE, { heading: 'Table', text: '' }).text, 'Objects and buckets.');
});

test('whatever the text, a preview weighs at most 2 KB', () => {
  const place = { heading: 'Keys', text: `${'ЖЖЖЖЖЖЖЖЖ "quoted" '.repeat(40)}` };
  assert.ok(Buffer.byteLength(JSON.stringify(previewOf(PAGE, place))) <= 2000);
});

test('a page and a section have files of their own', () => {
  assert.equal(previewAddress('/data-engineering/s3/'), '/previews/data-engineering/s3/index.json');
  assert.equal(previewAddress('/data-engineering/s3/#keys'), '/previews/data-engineering/s3/keys.json');
  assert.throws(() => previewAddress('/a/#index'), /cannot be called "index"/);
});
