import type { Facts } from '../schemas/index.ts';
import type { Page } from './parse-page.ts';

/** Everything the site knows: facts and pages. Pages are keyed by address. */
export interface Notes {
  facts: Facts;
  pages: Record<string, Page>;
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

function sourcesBehind(component: string, id: string, page: Page, facts: Facts): string[] {
  switch (component) {
    case 'Cite':
      return [id];
    case 'Limit':
      return [recordOf(facts, 'limits', id).source];
    case 'ThenAndNow':
      return changesOn(page, facts).flatMap((change) => recordOf(facts, 'changes', change).sources);
    case 'ExamFacts':
      return recordOf(facts, 'exam', id).sources;
    case 'Comparison': {
      const { attributes, items, then } = recordOf(facts, 'comparisons', id);
      const own = items.flatMap((i) => Object.values(i.values).flatMap((c) => c.source ?? []));
      return [...attributes.map((a) => a.source), ...own, ...(then ? [then.source] : [])];
    }
    default:
      return [];
  }
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
  return Object.keys(facts.changes)
    .filter((id) => facts.changes[id]?.address.split('#')[0] === page.address)
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
  const exam = recordOf(facts, 'exam', 'mls-c01');
  const deck = recordOf(facts, 'curriculum', 'deck-2021');
  return exam.domains.map(({ id, name, weight, address }) => ({
    id,
    name,
    weight,
    address,
    groups: (deck.domains.find((d) => d.domain === id)?.groups ?? []).map((group) => ({
      title: group.title,
      lines: group.lines.map(({ line, topics }) => ({ line, topics: topics.map((t) => ({ id: t, ...recordOf(facts, 'topics', t) })) })),
    })),
  }));
}
