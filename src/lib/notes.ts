import type { Everyday } from '../schemas/everyday.ts';
import type { Example } from '../schemas/example.ts';
import type { Facts } from '../schemas/index.ts';
import { pathEnds } from './decision-paths.ts';
import type { Page } from './parse-page.ts';

/** Everything the site knows: facts and pages. Pages are keyed by address. */
export interface Notes {
  facts: Facts;
  pages: Record<string, Page>;
  /** The Python programs of the pages, by file name. */
  examples: Record<string, Example>;
  /** What readers say, with the words the notes use for it. */
  everyday: Everyday[];
  /** Former addresses, cells too, each with the place it leads to now. */
  former: Record<string, string>;
}

/** Looks an example up; an unknown id stops the build. */
export function exampleOf({ examples }: Pick<Notes, 'examples'>, id: string): Example {
  const example = examples[id];
  if (!example) throw new Error(`There is no src/examples/${id}.py.`);
  return example;
}

/** Looks a record up; an unknown id stops the build with the ids that exist. */
export function recordOf<K extends keyof Facts>(facts: Facts, kind: K, id: string): Facts[K][string] {
  const record = facts[kind][id] as Facts[K][string] | undefined;
  if (!record) throw new Error(`There is no ${kind} record "${id}". Known: ${Object.keys(facts[kind]).join(', ')}.`);
  return record;
}

/** Ids of the sources a page rests on, in order of first use: cited, or behind a limit, a change or a table. */
export function sourcesOf(page: Page, facts: Facts): string[] {
  return [...new Set(page.uses.flatMap(({ name, props: { id = '' } }) => sourcesBehind(name, id, page, facts)))];
}

/** Ids of the sources behind one use of a component; `page` is needed only for what shows the page's own changes. */
export function sourcesBehind(component: string, id: string, page: Page | undefined, facts: Facts): readonly string[] {
  switch (component) {
    case 'Cite':
      return [id];
    case 'Limit':
      return facts.limits[id] ? [facts.limits[id].source] : [];
    case 'ThenAndNow':
      return (id ? [id] : page ? changesOn(page, facts) : []).flatMap((change) => facts.changes[change]?.sources ?? []);
    case 'ExamFacts':
    case 'ExamChanges':
      return facts.exam[id]?.sources ?? [];
    case 'ExamTable':
      return Object.values(facts.exam).flatMap((e) => e.sources);
    case 'ServiceList':
      return Object.values(facts.services).flatMap((s) => s.sources);
    case 'ChangeList':
      return Object.values(facts.changes).flatMap((c) => c.sources);
    case 'GlossaryList':
      return Object.values(facts.glossary).flatMap((t) => t.source ?? []);
    case 'Comparison': {
      const comparison = facts.comparisons[id];
      if (!comparison) return [];
      const { attributes, items, then } = comparison;
      const own = items.flatMap((i) => Object.values(i.values).flatMap((c) => c.source ?? []));
      return [...attributes.map((a) => a.source), ...own, ...(then ? [then.source] : [])];
    }
    case 'Decide':
      return facts.decisions[id] ? pathEnds(facts.decisions[id].question).flatMap(({ answer }) => answer.source ?? []) : [];
    default:
      return [];
  }
}

/** The page each comparison is at home on, by its id: the first that shows it, the page of examples last. */
export function homesOf({ pages }: Pick<Notes, 'pages'>): Map<string, Page> {
  const homes = new Map<string, Page>();
  const ofReference = ({ address }: Page) => address.startsWith('/reference/');
  for (const page of Object.values(pages).toSorted((a, b) => Number(ofReference(a)) - Number(ofReference(b))))
    for (const { name, props } of page.uses) if (name === 'Comparison' && !homes.has(props['id'] ?? '')) homes.set(props['id'] ?? '', page);
  return homes;
}

/** The page one comparison is at home on. */
export function homeOf(comparison: string, notes: Pick<Notes, 'pages'>): Page | undefined {
  return homesOf(notes).get(comparison);
}

/** Ids of the comparisons that are at home on a page of a domain, in the order of their files. */
export function tablesOf(domain: string, notes: Pick<Notes, 'facts' | 'pages'>): string[] {
  const homes = homesOf(notes);
  return Object.keys(notes.facts.comparisons).filter((id) => domainOf(homes.get(id)?.address ?? '', notes.facts) === domain);
}

/** The pages above an address, outermost first, the page itself excluded. */
export function ancestorsOf(address: string, pages: Notes['pages']): Page[] {
  const parts = address.split('/').filter(Boolean);
  return parts.slice(0, -1).flatMap((_, i) => pages[`/${parts.slice(0, i + 1).join('/')}/`] ?? []);
}

/** Ids of the changes told on a page, in the order of their sections. */
export function changesOn(page: Page, facts: Facts): string[] {
  const order = page.headings.map((h) => h.id);
  const sectionOf = (id: string) => order.indexOf(facts.changes[id]?.address.split('#')[1] ?? '');
  return Object.entries(facts.changes)
    .flatMap(([id, { address }]) => (address === page.address || address.startsWith(`${page.address}#`) ? [id] : []))
    .toSorted((a, b) => sectionOf(a) - sectionOf(b));
}

/** A domain of the deck's curriculum with its topics looked up, ready to show. */
export interface CurriculumDomain {
  id: string;
  name: string;
  weight: number;
  address: string | undefined;
  groups: { title: string; lines: { line: string; topics: (Facts['topics'][string] & { id: string })[] }[] }[];
}

/** The deck's curriculum, domains in exam order with their weights. */
export function curriculum(facts: Facts): CurriculumDomain[] {
  const deck = facts.curriculum['deck-2021'];
  return (facts.exam['mls-c01']?.domains ?? []).map(({ id, name, weight, address }) => ({
    id,
    name,
    weight,
    address,
    groups: (deck?.domains.find((d) => d.domain === id)?.groups ?? []).map((group) => ({
      title: group.title,
      lines: group.lines.map(({ line, topics }) => ({
        line,
        topics: topics.flatMap((t) => (facts.topics[t] ? [{ id: t, ...facts.topics[t] }] : [])),
      })),
    })),
  }));
}

/** What a place is called: `Page: Section`, or the page alone. */
export function placeName(address: string, pages: Notes['pages']): string {
  const [path = '', id] = address.split('#');
  const page = pages[path];
  const heading = page?.headings.find((h) => h.id === id)?.text;
  return [page?.data.title ?? path, heading].filter(Boolean).join(': ');
}

/** The places that rest on each source, pages once each, in order: source id → first address on it, and its name. */
export function citedBy(notes: Notes): Map<string, { address: string; title: string }[]> {
  const places = new Map<string, Map<string, { address: string; title: string }>>();
  const add = (source: string, address: string, title: string) => {
    const found = places.get(source) ?? new Map<string, { address: string; title: string }>();
    if (!found.has(title)) places.set(source, found.set(title, { address, title }));
  };
  for (const page of Object.values(notes.pages)) {
    for (const { name, props, section } of page.uses) {
      // Lists of everything cite everything; they would say nothing here.
      if (EVERYTHING.includes(name)) continue;
      const address = page.address + (section && `#${section}`);
      for (const source of sourcesBehind(name, props['id'] ?? '', page, notes.facts)) add(source, address, page.data.title);
    }
  }
  for (const [id, service] of Object.entries(notes.facts.services))
    for (const source of service.sources) add(source, `/reference/services/#${id}`, `Services: ${service.name}`);
  for (const [id, change] of Object.entries(notes.facts.changes))
    for (const source of change.sources) add(source, `/reference/then-and-now/#change-${id}`, `Then and now: ${change.title}`);
  for (const [id, { source, term }] of Object.entries(notes.facts.glossary))
    if (source) add(source, `/reference/glossary/#${id}`, `Glossary: ${term}`);
  return new Map([...places].map(([id, found]) => [id, [...found.values()]]));
}
const EVERYTHING = ['ServiceList', 'ChangeList', 'GlossaryList', 'ThenAndNow'];

/** The domain an address belongs to: the first part of it, when that is one of MLS-C01. */
export function domainOf(address: string, facts: Facts): string | undefined {
  const first = address.split('/')[1];
  return facts.exam['mls-c01']?.domains.find((d) => d.id === first)?.id;
}

/** The changes that came last, newest first. */
export function latestChanges(facts: Facts, count: number): (Facts['changes'][string] & { id: string; since: string })[] {
  return Object.entries(facts.changes)
    .flatMap(([id, change]) => (change.since ? [{ id, ...change, since: change.since }] : []))
    .toSorted((a, b) => b.since.localeCompare(a.since) || a.id.localeCompare(b.id, 'en'))
    .slice(0, count);
}

/** The pages below an address, in reading order. */
export function pagesBelow(address: string, pages: Notes['pages'], order: readonly string[]): Page[] {
  return Object.values(pages)
    .filter((page) => page.address !== address && page.address.startsWith(address))
    .toSorted((a, b) => order.indexOf(a.address) - order.indexOf(b.address));
}
