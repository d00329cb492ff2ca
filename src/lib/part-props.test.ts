import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partProps } from './part-props.ts';

test('right props come back as they are', () => {
  assert.deepEqual(partProps('Question', { id: 'q-a', ask: 'Why?' }, 'p.mdx'), { id: 'q-a', ask: 'Why?' });
});

test('a missing or unknown prop names the page and what to write', () => {
  assert.throws(
    () => partProps('ExamCue', { when: 'x', thing: 'y' }, 'p.mdx'),
    /^Error: p\.mdx: <ExamCue>: "think" is missing or wrong; it does not take thing\. Write <ExamCue when=/,
  );
});
