import { type Topics, aliasProblems, topicsByName } from './alias-problems.ts';
import { FILES } from '../config/site.ts';
import type { Facts } from '../schemas/index.ts';
import { notYet, taskProblems } from './assert-facts.ts';
import { nearestFew } from './nearest.ts';
import { type Notes, changesOn, sourcesOf } from './notes.ts';
import type { Known, Locate } from './parse-facts.ts';
import type { Page, Use } from './parse-page.ts';
import type { Place } from './places.ts';
import type { Problem } from './problem.ts';
import { today } from './today.ts';

/** The kind of fact whose id a component takes. */
const KIND_OF: Record<string, keyof Facts> = {
  Cite: 'sources',
  Limit: 'limits',
  Comparison: 'comparisons',
  TableFilters: 'comparisons',
  Decide: 'decisions',
  ExamChanges: 'exam',
  ExamFacts: 'exam',
  ExamStatus: 'exam',
  Service: 'services',
  ThenAndNow: 'changes',
  Term: 'glossary',
};

/** What is known besides the notes that could be read. */
export interface Context {
  /** The places of each page, by its address. */
  places: ReadonlyMap<string, readonly Place[]>;
  /** Ids of all fact files, readable or not. */
  known: Known;
  /** Addresses of pages that could not be read: what links to them is not to blame. */
  unread: readonly string[];
  /** Addresses the sidebar names. */
  sidebar: readonly string[];
  /** Whether everything could be read; only then can anybody say that nothing reaches a record. */
  whole: boolean;
}

/** What can only be judged with all pages and facts at hand. */
export function checkNotes(notes: Notes, at: Locate, context: Context): Problem[] {
  const pages = Object.values(notes.pages);
  const topics = topicsByName(notes.facts);
  const known = Object.fromEntries(Object.entries(context.known).map(([kind, ids]) => [kind, new Set(ids)])) as Record<keyof Facts, Set<string>>;
  return [
    ...pages.flatMap((page) => page.uses.flatMap((use) => [...useProblems(use, known), ...exampleProblems(use, notes)])),
    ...pages.flatMap((page) => pageProblems(page, notes, context.places.get(page.address) ?? [], topics)),
    ...linkProblems(notes, at, context),
    ...sidebarProblems(notes, context),
    ...(context.whole ? unreachable(notes, at) : []),
  ];
}

function useProblems({ name, props, section: _, figure: __, ...here }: Use, known: Record<keyof Facts, Set<string>>): Problem[] {
  const kind = KIND_OF[name];
  const id = props['id'] ?? '';
  // Without an id it shows what belongs to the page.
  if (!kind || known[kind].has(id) || (name === 'ThenAndNow' && !id)) return [];
  const mend = `the nearest are ${nearestFew(id, [...known[kind]]).join(', ') || 'none'}`;
  return [{ ...here, rule: 'unknown-reference', message: `<${name}>: there is no ${kind} record "${id}"`, mend }];
}

/** A page shows programs that exist, drawings and values that they record. */
function exampleProblems({ name, props: { of = '', name: value = '' }, section: _, figure: __, ...here }: Use, { examples }: Notes): Problem[] {
  if (!['Example', 'Plot', 'Value'].includes(name)) return [];
  const example = examples[of];
  const wrong = (message: string, mend: string): Problem[] => [{ ...here, rule: 'unknown-reference', message: `<${name}>: ${message}`, mend }];
  if (!example) return wrong(`there is no src/examples/${of}.py`, `the nearest are ${nearestFew(of, Object.keys(examples)).join(', ') || 'none'}`);
  if (name === 'Plot' && !example.plot) return wrong(`src/examples/${of}.py records no plot`, 'set plot = {…} below "# --- recorded"');
  if (name === 'Value' && example.values[value] === undefined)
    return wrong(`src/examples/${of}.py records no value "${value}"`, `it has ${Object.keys(example.values).join(', ') || 'none'}`);
  return [];
}

/** A term is explained once in a section; task numbers in front matter exist. */
function pageProblems(page: Page, { facts }: Notes, places: readonly Place[], topics: Topics): Problem[] {
  const seen = new Set<string>();
  const problems = page.uses.flatMap(({ name, props, section, figure: _, ...here }): Problem[] => {
    const key = `${section} ${props['id'] ?? ''}`;
    if (name !== 'Term' || !seen.has(key)) {
      if (name === 'Term') seen.add(key);
      return [];
    }
    return [{ ...here, rule: 'term-twice', message: `this section already explains "${props['id'] ?? ''}"`, mend: 'write the word alone' }];
  });
  const here = { file: page.file, line: 1, column: 1 };
  const ids = places.map((place) => place.id);
  const lower = ids.map((id) => id.toLowerCase());
  for (const id of new Set(ids.filter((id, i) => lower.indexOf(id.toLowerCase()) !== i)))
    if (page.headings.filter((h) => h.id.toLowerCase() === id.toLowerCase()).length < 2)
      problems.push({
        ...here,
        line: page.uses.findLast((use) => use.props['id'] === id)?.line ?? 1,
        rule: 'duplicate-id',
        message: `the id "${id}" stands on this page twice${ids.filter((other) => other === id).length > 1 ? '' : ', the capitals aside'}`,
        mend: 'give one of the two another id',
      });
  if (page.data.reviewed && page.data.reviewed > today()) problems.push({ ...here, ...notYet(page.data.reviewed) });
  const has = (name: string) => page.uses.some((use) => use.name === name);
  if (!has('Sources') && sourcesOf(page, facts).length > 0 && !has('SourceIndex'))
    problems.push({
      ...here,
      rule: 'page-parts',
      message: 'the page cites sources and does not list them',
      mend: 'end it with ## Sources {#sources} and <Sources />',
    });
  if (!has('ThenAndNow') && changesOn(page, facts).some((id) => facts.changes[id]?.address.includes('#')) && has('Cite'))
    problems.push({
      ...here,
      rule: 'page-parts',
      message: `a change tells of this page (${changesOn(page, facts).join(', ')}) and the page does not show it`,
      mend: 'add ## Then and now {#then-and-now} and <ThenAndNow />',
    });
  problems.push(...aliasProblems(page, topics), ...taskProblems(page.data.tasks ?? [], 'mls-c01', facts, here));
  for (const [code, tasks] of Object.entries(page.data.successorTasks ?? {})) problems.push(...taskProblems(tasks, code, facts, here));
  return problems;
}

/** Every link and every address in the data that leads nowhere on this site. */
function linkProblems(notes: Notes, at: Locate, { places, unread }: Context): Problem[] {
  const ids = new Map([...places].map(([address, there]) => [address, new Set(there.map((place) => place.id))]));
  const problems: Problem[] = [];
  const check = (href: string, from: string, here: Omit<Problem, 'rule' | 'message'>) => {
    const [path = '', fragment] = href.split('#');
    const address = path || from;
    const known = ids.get(address);
    if (FILES.includes(address) || unread.includes(address)) return;
    const now = notes.former[address + (fragment ? `#${fragment}` : '')];
    if (now) problems.push({ ...here, rule: 'former-link', message: `${address}${fragment ? `#${fragment}` : ''} moved`, mend: `link to ${now}` });
    else if (!known)
      problems.push({
        ...here,
        rule: 'broken-link',
        message: `there is no page ${address}`,
        mend: `the nearest are ${nearestFew(address, [...ids.keys()]).join(', ')}`,
      });
    else if (fragment && !known.has(fragment)) {
      const near = nearestFew(fragment, [...known]).map((id) => `#${id}`);
      problems.push({
        ...here,
        rule: 'broken-link',
        message: `${address} has no #${fragment}`,
        mend: `the nearest there are ${near.join(', ') || 'none'}`,
      });
    }
  };
  for (const page of Object.values(notes.pages)) {
    for (const { href, ...here } of page.links) {
      if (/^[/#](?!\/)/.test(href)) check(href, page.address, here);
      else if (!/^(https:|mailto:)/.test(href) && !/^[a-z]+:/i.test(href))
        problems.push({
          ...here,
          rule: 'broken-link',
          message: `"${href}" is not an address`,
          mend: 'write an address of this site from its root, such as /exam/, or an https address',
        });
    }
  }
  for (const kind of ['topics', 'changes', 'glossary'] as const)
    for (const [id, { address }] of Object.entries(notes.facts[kind])) if (address) check(address, '', at(kind, id, ['address']));
  for (const [id, { domains, added = [] }] of Object.entries(notes.facts.exam)) {
    for (const [i, { answers = [] }] of added.entries()) for (const address of answers) check(address, '', at('exam', id, ['added', i, 'answers']));
    for (const [i, { tasks }] of domains.entries())
      for (const [j, { covers = [] }] of tasks.entries())
        for (const [k, { answers = [] }] of covers.entries())
          for (const address of answers) check(address, '', at('exam', id, ['domains', i, 'tasks', j, 'covers', k, 'answers']));
  }
  for (const [id, { slides }] of Object.entries(notes.facts.curriculum))
    for (const [i, { bullets }] of slides.entries())
      for (const [j, { address }] of bullets.entries()) check(address, '', at('curriculum', id, ['slides', i, 'bullets', j, 'address']));
  return problems;
}

/** Pages the sidebar does not name, and names there that are no pages. Home is reached by the site's title. */
function sidebarProblems({ pages }: Notes, { sidebar, unread }: Context): Problem[] {
  const file = 'src/config/sidebar.ts';
  return [
    ...Object.values(pages)
      .filter((page) => page.address !== '/' && !sidebar.includes(page.address))
      .map((page): Problem => ({
        file: page.file,
        line: 1,
        column: 1,
        rule: 'sidebar',
        message: 'no sidebar entry names this page',
        mend: `add '${page.address.slice(1, -1)}' to ${file}`,
      })),
    ...sidebar
      .filter((address) => !pages[address] && !unread.includes(address))
      .map((address): Problem => ({
        file,
        line: 0,
        column: 0,
        rule: 'sidebar',
        message: `there is no page ${address}`,
        mend: `the nearest are ${nearestFew(address, Object.keys(pages)).join(', ')}`,
      })),
  ];
}

/** Limits and tables no page shows, and sources nothing rests on. */
function unreachable(notes: Notes, at: Locate): Problem[] {
  const { facts } = notes;
  const uses = Object.values(notes.pages).flatMap((page) => page.uses);
  const shown = (component: string) => new Set(uses.filter((u) => u.name === component).map((u) => u.props['id']));
  const cited = new Set([
    ...Object.values(notes.pages).flatMap((page) => sourcesOf(page, facts)),
    ...[facts.exam, facts.services, facts.changes].flatMap((kind) => Object.values(kind).flatMap((record) => record.sources)),
    ...Object.values(facts.glossary).flatMap((t) => t.source ?? []),
    ...Object.values(facts.limits).flatMap((l) => [l.source, ...(l.history ?? []).map((h) => h.source)]),
  ]);
  const orphans = (kind: 'limits' | 'comparisons' | 'decisions' | 'sources', reached: Set<string | undefined>, mend: string): Problem[] =>
    Object.keys(facts[kind])
      .filter((id) => !reached.has(id))
      .map((id) => ({ ...at(kind, id), line: 1, column: 1, rule: 'unreachable', message: `no reader can reach "${id}"`, mend }));
  const shownExamples = new Set(uses.flatMap((u) => u.props['of'] ?? []));
  return [
    ...Object.keys(notes.examples)
      .filter((id) => !shownExamples.has(id))
      .map((id): Problem => ({
        file: `src/examples/${id}.py`,
        line: 1,
        column: 1,
        rule: 'example',
        message: 'no page shows this example',
        mend: 'show it with <Example of="…" />, <Plot of="…" /> or <Value of="…" />, or delete it',
      })),
    ...orphans('limits', shown('Limit'), 'show it with <Limit id="…" />, or delete the file'),
    ...orphans('comparisons', shown('Comparison'), 'show it with <Comparison id="…" />, or delete the file'),
    ...orphans('decisions', shown('Decide'), 'show it with <Decide id="…" />, or delete the file'),
    ...orphans('sources', cited, 'cite it with <Cite id="…" /> or name it as the source of a fact, or delete the file'),
  ];
}
