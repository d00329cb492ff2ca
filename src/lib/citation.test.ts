import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { citations } from './citation.ts';

const PAGE = {
  site: 'ML Specialty Notes',
  title: 'S3 lifecycle rules',
  url: 'https://example.org/kb/s3/lifecycle/',
  accessed: new Date(2026, 10, 5),
};

test('a section is named, with its address, the day of its review and the day of the reader', () => {
  const cited = citations({ ...PAGE, section: 'Small objects', id: 'small-objects', reviewed: '2026-11-23' });
  assert.equal(
    cited['plain text'],
    '“S3 lifecycle rules: Small objects”, ML Specialty Notes, reviewed 23 November 2026. https://example.org/kb/s3/lifecycle/#small-objects (accessed 5 November 2026).',
  );
  assert.equal(
    cited.APA,
    'ML Specialty Notes. (2026, November 23). S3 lifecycle rules: Small objects. Retrieved November 5, 2026, from https://example.org/kb/s3/lifecycle/#small-objects',
  );
  assert.equal(
    cited.BibTeX,
    `@misc{lifecycle-small-objects,
  title = {{S3 lifecycle rules: Small objects}},
  author = {{ML Specialty Notes}},
  year = {2026},
  month = {11},
  url = {https://example.org/kb/s3/lifecycle/#small-objects},
  urldate = {2026-11-05},
  note = {Reviewed 2026-11-23},
}`,
  );
});

test('a page that was not reviewed says no day', () => {
  const { 'plain text': plain, APA, BibTeX } = citations(PAGE);
  assert.doesNotMatch(plain + BibTeX, /eviewed|undefined/);
  assert.match(APA, /\(n\.d\.\)/);
});

test('whatever a title holds, BibTeX keeps its braces and its special signs', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab \\{}%&$#_^~') }), (title) => {
      const line = /title = (.*),\n {2}author/s.exec(citations({ ...PAGE, title }).BibTeX)?.[1] ?? '';
      const plain = line.replaceAll(/\\text\w+\{\}/g, '').replaceAll(/\\[{}%&$#_]/g, '');
      assert.match(plain, /^\{\{[ab ]*\}\}$/);
    }),
  );
});
