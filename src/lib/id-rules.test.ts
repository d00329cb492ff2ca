import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { frontMatterSchema } from '../schemas/page.ts';
import { parsePage } from './parse-page.ts';
import { formatProblem } from './problem.ts';

const rules = { frontMatter: frontMatterSchema(() => z.string()), components: ['Question'], figures: new Map(), languages: new Set(['text']) };
const HEAD = '---\ntitle: T\ndescription: D\n---\n\n';
const problemsOf = (text: string) =>
  parsePage('p.mdx', '/p/', HEAD + text, rules)
    .problems.map(formatProblem)
    .join('\n');

for (const [what, id, why, instead] of [
  ['a digit first', '1st-choice', 'it begins with a digit', 'st-choice'],
  ['a space', 'choose one', 'it holds a space', 'choose-one'],
  ['a percent sign', '50%', 'a percent sign begins an escape', 'name-it'],
  ['an encoded space', 'choose%20one', 'a percent sign begins an escape', 'choose-20one'],
  ['capitals', 'Choose', 'it has capitals', 'choose'],
  ['a letter that is not ASCII', 'größe', 'only letters, digits and hyphens', 'gr-e'],
  ['a zero-width space', 'cho\u200bose', 'it holds a character that cannot be seen', 'choose'],
  ['a filler that looks like nothing', 'cho\u3164ose', 'it holds a character that cannot be seen', 'choose'],
] as const)
  test(`an id with ${what} is refused, with line and what to write`, () => {
    const says = problemsOf(`## One {#one}\n\n## Two {#${id}}\n`);
    assert.ok(says.includes(`p.mdx:8:1  "${id}" is not an id: ${why}`), says);
    assert.ok(says.includes(`{#${instead}}`), says);
  });

for (const id of ['__proto__', 'hasOwnProperty'])
  test(`${id} is refused as a name every object has`, () => {
    assert.match(problemsOf(`## One {#${id}}\n`), /p\.mdx:6:1 {2}"\w+" is a name scripts[^]*add a word/);
  });

test('an id that differs by capitals only is refused beside the other', () => {
  assert.match(problemsOf('## One {#one}\n\n## Two {#One}\n'), /p\.mdx:8:1 {2}"One" differs from "one" in line 6 by capitals only/);
});

test('the id of a question is held to the same', () => {
  const question = (id: string) =>
    `import { Question } from '~/components';\n\n## One {#one}\n\n<Question id="${id}" ask="Why?">Because.</Question>\n`;
  assert.equal(problemsOf(question('q-why')), '');
  assert.match(problemsOf(question('q why')), /p\.mdx:10:1 {2}"q why" is not an id[^]*id="q-why"/);
});
