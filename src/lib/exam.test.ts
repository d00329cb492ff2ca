import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { readNotes } from '../build/read-notes.ts';
import { answersByTask, examsInOrder, gapsOf, statusText, tasksServed, topicsOfDomain } from './exam.ts';

const { notes } = readNotes(resolve(join(import.meta.dirname, '../..')));
const { facts, pages } = notes;
const page = (address: string) => {
  const found = pages[address];
  assert.ok(found, address);
  return found;
};

test('exams stand in order, each once', () => {
  const ids = examsInOrder(facts).map((exam) => exam.id);
  assert.deepEqual(ids.slice(0, 3), ['mls-c01', 'mla-c01', 'mla-c02']);
  assert.deepEqual(ids.toSorted(), Object.keys(facts.exam).toSorted());
});

test('a status is told with its day', () => {
  assert.equal(statusText({ status: 'retired', since: '2026-03-31' }), 'retired, last day 31\u00a0March\u00a02026');
  assert.equal(statusText({ status: 'ending', since: '2026-09-28' }), 'ending, last day in English 28\u00a0September\u00a02026');
  assert.equal(statusText({ status: 'beta', since: '2026-09-29' }), 'in beta since 29\u00a0September\u00a02026');
  assert.equal(statusText({ status: 'active' }), 'active');
});

test('a page serves the tasks of its front matter and those of its topics, MLS-C01 first', () => {
  const own = { ...page('/data-engineering/batch/'), data: { ...page('/data-engineering/batch/').data, tasks: ['4.4'] } };
  const [first, ...others] = tasksServed(own, facts);
  assert.deepEqual(first, { exam: 'mls-c01', code: 'MLS-C01', tasks: ['1.3', '4.2', '4.4'] });
  assert.ok(others.some(({ code, tasks }) => code === 'MLA-C01' && tasks.includes('4.2')));
});

test('a page that names a task no topic of its names stands for itself, once; sheets and domain pages do not', () => {
  const answers = answersByTask('mls-c01', notes).get('1.3') ?? [];
  const at = (address: string) => answers.filter((a) => a.address?.split('#')[0] === address).length;
  assert.equal(at('/data-engineering/transformation/'), 1);
  assert.equal(at('/data-engineering/glue/'), 1);
  assert.equal(at('/data-engineering/cheat-sheet/'), 0);
});

test('gaps are tasks without an answer, points without one, and what is missing of a point', () => {
  assert.deepEqual(gapsOf('mls-c01', notes), { tasks: [], points: [] });
  assert.ok(gapsOf('aip-c01', notes).tasks.some(({ number }) => number === '2.1'));
  const exam = facts.exam['mla-c02'];
  assert.ok(exam);
  const made = {
    ...exam,
    added: [{ says: 'a' }, { says: 'b', answers: ['/exam/'] }, { says: 'c', answers: ['/exam/'], missing: 'half of c' }],
  };
  assert.deepEqual(gapsOf('mla-c02', { pages, facts: { ...facts, exam: { ...facts.exam, 'mla-c02': made } } }).points, ['a', 'half of c']);
});

test('a domain lists each of its topics, by task or apart', () => {
  for (const id of ['data-engineering', 'modeling']) {
    const { tasks, others } = topicsOfDomain(id, notes);
    const listed = new Set([...tasks.flatMap((t) => t.answers), ...others].map((a) => a.name));
    for (const topic of Object.values(facts.topics).filter((t) => t.domain === id)) assert.ok(listed.has(topic.name), topic.name);
  }
  assert.throws(() => topicsOfDomain('cooking', notes), /no domain "cooking"/);
});
