import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseTwin, takeAlong, writeTwin } from './markdown-twin.ts';

const TWIN = {
  title: 'S3: "lifecycle"',
  url: 'https://example.org/s3/',
  reviewed: '2026-11-23',
  sections: ['rules', 'order', 'prices', 'sources'],
  body: `# S3

## Rules

A rule moves. [^2]

\`\`\`\`sh
# no heading
## nor this
\`\`\`
## nor this
\`\`\`\`

### Order

First, then. [^1]

## Prices

| a | b |
| --- | --- |
| 1[^2] | 2 |

## Sources

[^1]: One.

[^2]: Two,

    on two lines.
`,
};

test('a page ends with its address and the day of its review', () =>
  assert.match(
    takeAlong(TWIN, 'Notes'),
    /^# S3\n[^]*two lines\.\n\n---\n\n\[S3: "lifecycle"\]\(https:\/\/example\.org\/s3\/\), Notes, reviewed 2026-11-23\n$/,
  ));

test('a section has the sections below it, its code, and the sources it names', () => {
  const text = takeAlong(TWIN, 'Notes', 'rules');
  assert.match(text, /^## Rules\n/);
  assert.match(text, /\n### Order\n/);
  assert.match(text, /## nor this/);
  assert.match(text, /\[\^1\]: One\.\n\n\[\^2\]: Two,\n\n {4}on two lines\.\n\n---\n/);
  assert.doesNotMatch(text, /Prices|## Sources/);
  assert.match(text, /\(https:\/\/example\.org\/s3\/#rules\)/);
});

test('a smaller section ends where a larger one begins; a table stays whole', () => {
  assert.match(takeAlong(TWIN, 'Notes', 'order'), /^### Order\n\nFirst, then\. \[\^1\]\n\n\[\^1\]: One\.\n\n---/);
  assert.match(takeAlong(TWIN, 'Notes', 'prices'), /^## Prices\n\n\| a \| b \|\n\| --- \| --- \|\n\| 1\[\^2\] \| 2 \|\n\n\[\^2\]: Two,/);
});

test('the last section has its own definitions once', () => assert.equal(takeAlong(TWIN, 'Notes', 'sources').match(/\[\^1\]: /g)?.length, 1));

test('a section the text does not have is no section', () => assert.throws(() => takeAlong(TWIN, 'Notes', 'elsewhere'), /no section/));

test('what is written is read', () => {
  assert.deepEqual(parseTwin(writeTwin(TWIN)), TWIN);
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.array(fc.stringMatching(/^[a-z][a-z0-9-]*$/)), (title, body, sections) => {
      const twin = { title, body, sections, url: 'https://example.org/', reviewed: undefined };
      assert.deepEqual(parseTwin(writeTwin(twin)), twin);
    }),
  );
});
