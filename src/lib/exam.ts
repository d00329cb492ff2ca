import type { Exam } from '../schemas/exam.ts';
import type { Facts } from '../schemas/index.ts';
import { formatDate } from './format.ts';
import { type Notes, placeName, recordOf } from './notes.ts';
import type { Page } from './parse-page.ts';

/** Where this site answers a task: a topic, or a page that no topic leads to. */
export interface Answer {
  name: string;
  /** Left out while it is not written. */
  address: string | undefined;
}

/** A point of a guide: what it says, and what of it is here. */
type Point = NonNullable<Exam['added']>[number];

/** Exams as a reader of old material meets them: the retired one, its nearest relatives, the others. */
const ORDER = ['mls-c01', 'mla-c01', 'mla-c02'];

/** All exams with their ids, in that order. */
export const examsInOrder = ({ exam }: Pick<Facts, 'exam'>): (Exam & { id: string })[] =>
  [...ORDER, ...Object.keys(exam).filter((id) => !ORDER.includes(id))].flatMap((id) => (exam[id] ? [{ id, ...exam[id] }] : []));

/** The id of a task's row on the page of tasks: `mla-c02-1-2`. */
export const taskId = (exam: string, number: string): string => `${exam}-${number.replace('.', '-')}`;

/** The exams and tasks a page serves, by its own word or by that of a topic it answers; MLS-C01 first, tasks in order. */
export function tasksServed(page: Page, facts: Facts): { exam: string; code: string; tasks: string[] }[] {
  const own = { 'mls-c01': page.data.tasks ?? [], ...page.data.successorTasks };
  const topics = Object.values(facts.topics).filter((topic) => topic.address?.split('#')[0] === page.address);
  const served = new Map<string, Set<string>>();
  for (const claims of [own, ...topics.map((topic) => ({ 'mls-c01': topic.tasks, ...topic.successorTasks }))])
    for (const [exam, tasks] of Object.entries(claims)) served.set(exam, new Set([...(served.get(exam) ?? []), ...tasks]));
  return [...served].flatMap(([exam, tasks]) =>
    tasks.size ? [{ exam, code: recordOf(facts, 'exam', exam).code, tasks: [...tasks].toSorted() }] : [],
  );
}

/**
 * What answers each task of an exam, by name, the unwritten last. A page that names a task in its front matter stands for itself where none
 * of its topics does; pages without an "In brief" (domain pages, cheat sheets) only repeat others.
 */
export function answersByTask(exam: string, { facts, pages }: Pick<Notes, 'facts' | 'pages'>): Map<string, Answer[]> {
  const answers = new Map<string, Answer[]>();
  const add = (task: string, answer: Answer) => answers.set(task, [...(answers.get(task) ?? []), answer]);
  for (const topic of Object.values(facts.topics))
    for (const task of exam === 'mls-c01' ? topic.tasks : (topic.successorTasks?.[exam] ?? []))
      add(task, { name: topic.name, address: topic.address });
  for (const { address, data, brief } of Object.values(pages))
    for (const task of (exam === 'mls-c01' ? data.tasks : data.successorTasks?.[exam]) ?? [])
      if (brief.length && !answers.get(task)?.some((a) => a.address?.split('#')[0] === address)) add(task, { name: data.title, address });
  for (const found of answers.values()) found.sort((a, b) => Number(!a.address) - Number(!b.address) || a.name.localeCompare(b.name, 'en'));
  return answers;
}

/** What an exam asks and these notes do not tell: whole tasks, points of the guide, and what is missing of a point. */
export function gapsOf(exam: string, notes: Pick<Notes, 'facts' | 'pages'>): { tasks: { number: string; title: string }[]; points: string[] } {
  const { domains, added = [] } = recordOf(notes.facts, 'exam', exam);
  const answers = answersByTask(exam, notes);
  const tasks = domains.flatMap((domain) => domain.tasks);
  const points: Point[] = [...tasks.flatMap((task) => task.covers ?? []), ...added];
  return {
    tasks: tasks.filter(({ number }) => !answers.get(number)?.some((a) => a.address)),
    points: points.flatMap(({ says, answers: found, missing }) => (found ? (missing ?? []) : says)),
  };
}

/** An exam's status with its day: "retired, last day 31 March 2026". */
export function statusText({ status, since }: Pick<Exam, 'status' | 'since'>): string {
  const [word, joint] = {
    active: ['active', 'since'],
    beta: ['in beta', 'since'],
    ending: ['ending', 'last day in English'],
    retired: ['retired', 'last day'],
  }[status];
  if (!since) return word ?? status;
  return `${word}${joint === 'since' ? '' : ','} ${joint} ${formatDate(since)}`;
}

/** The topics a domain page lists: by task of the domain, then those of the domain that serve none of them. */
export function topicsOfDomain(
  domain: string,
  notes: Pick<Notes, 'facts' | 'pages'>,
): { tasks: { number: string; title: string; answers: Answer[] }[]; others: Answer[] } {
  const record = recordOf(notes.facts, 'exam', 'mls-c01').domains.find((d) => d.id === domain);
  if (!record) throw new Error(`MLS-C01 has no domain "${domain}".`);
  const answers = answersByTask('mls-c01', notes);
  const numbers = new Set(record.tasks.map((t) => t.number));
  return {
    tasks: record.tasks.map(({ number, title }) => ({ number, title, answers: answers.get(number) ?? [] })),
    others: Object.values(notes.facts.topics)
      .filter((topic) => topic.domain === domain && !topic.tasks.some((t) => numbers.has(t)))
      .map(({ name, address }) => ({ name, address }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}

/** A point of a guide with the sections that answer it, named. */
export const namedAnswers = (answers: readonly string[], pages: Notes['pages']): { name: string; address: string }[] =>
  answers.map((address) => ({ name: placeName(address, pages), address }));
