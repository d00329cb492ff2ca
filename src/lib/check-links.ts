import type { Facts } from '../schemas/index.ts';
import { nearestFew } from './nearest.ts';
import { type Notes, changesOn, curriculum } from './notes.ts';
import type { Locate } from './parse-facts.ts';
import type { Page, Use } from './parse-page.ts';
import type { Problem } from './problem.ts';

/** The kind of fact whose id a component takes. */
const KIND_OF: Record<string, keyof Facts> = { Cite: 'sources', Limit: 'limits', Comparison: 'comparisons', ExamFacts: 'exam' };

/** Every link and every address in the data that leads nowhere on this site, and every component that names an unknown fact. */
export function checkLinks(notes: Notes, at: Locate): Problem[] {
  const ids = new Map(Object.values(notes.pages).map((page) => [page.address, idsOn(page, notes.facts)]));
  const problems: Problem[] = [];
  const check = (href: string, from: string, here: Omit<Problem, 'rule' | 'message'>) => {
    const [path = '', fragment] = href.split('#');
    const address = path || from;
    const known = ids.get(address);
    if (!known)
      problems.push({
        ...here,
        rule: 'broken-link',
        message: `there is no page ${address}`,
        mend: `the nearest are ${nearestFew(address, [...ids.keys()]).join(', ')}`,
      });
    else if (fragment && !known.includes(fragment))
      problems.push({
        ...here,
        rule: 'broken-link',
        message: `${address} has no #${fragment}`,
        mend: `the nearest there are ${
          nearestFew(fragment, known)
            .map((id) => `#${id}`)
            .join(', ') || 'none'
        }`,
      });
  };
  for (const page of Object.values(notes.pages)) {
    for (const { name, props, line, column } of page.uses) {
      const kind = KIND_OF[name];
      const known = kind ? Object.keys(notes.facts[kind]) : [];
      if (kind && !known.includes(props['id'] ?? ''))
        problems.push({
          file: page.file,
          line,
          column,
          rule: 'unknown-reference',
          message: `<${name}>: there is no ${kind} record "${props['id'] ?? ''}"`,
          mend: `the nearest are ${nearestFew(props['id'] ?? '', known).join(', ')}`,
        });
    }
    for (const { href, ...here } of page.links)
      if (href.startsWith('/') || href.startsWith('#')) check(href, page.address, { file: page.file, ...here });
  }
  for (const [id, { address }] of Object.entries(notes.facts.topics)) if (address) check(address, '', at('topics', id, ['address']));
  for (const [id, { address }] of Object.entries(notes.facts.changes)) check(address, '', at('changes', id, ['address']));
  for (const [id, { slides }] of Object.entries(notes.facts.curriculum))
    for (const [i, { bullets }] of slides.entries())
      for (const [j, { address }] of bullets.entries()) check(address, '', at('curriculum', id, ['slides', i, 'bullets', j, 'address']));
  return problems;
}

/** Every id a page will have: its headings and what its components make of the data. */
export function idsOn(page: Page, facts: Facts): string[] {
  return [...page.headings.map((h) => h.id), ...page.uses.flatMap((use) => idsFrom(use, page, facts))];
}

function idsFrom({ name, props: { id = '', domain = '', show = '' } }: Use, page: Page, facts: Facts): string[] {
  switch (name) {
    case 'Question':
      return [id];
    case 'Comparison':
      return [id, ...(facts.comparisons[id]?.items.map((item) => `${id}-${item.id}`) ?? [])];
    case 'ThenAndNow':
      return changesOn(page, facts).map((change) => `change-${change}`);
    case 'Curriculum':
      return curriculum(facts)
        .filter((d) => d.id === domain)
        .flatMap((d) => d.groups.flatMap((g) => g.lines.flatMap((l) => l.topics.map((t) => `topic-${t.id}`))));
    case 'DomainTopics':
      return show === 'tasks'
        ? (facts.exam['mls-c01']?.domains.find((d) => d.id === domain)?.tasks ?? []).map((t) => `task-${t.number.replace('.', '-')}`)
        : [];
    default:
      return [];
  }
}
