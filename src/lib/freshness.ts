import type { Facts } from '../schemas/index.ts';
import { type Notes, sourcesBehind } from './notes.ts';
import type { Page } from './parse-page.ts';

/** After how many months a fact is to be checked again. */
export const MONTHS_FRESH = 12;

/** Whether something checked on `day` is to be checked again `today`; both `YYYY-MM-DD`. */
export function isStale(day: string, today: string): boolean {
  const due = new Date(`${day}T00:00:00Z`);
  due.setUTCMonth(due.getUTCMonth() + MONTHS_FRESH);
  return due.toISOString().slice(0, 10) < today;
}

/** The days on which the facts a page states were checked, one entry a fact. */
export function checkedDaysOn(page: Page, facts: Facts): string[] {
  const sourceDay = (id: string) => facts.sources[id]?.checked ?? [];
  return page.uses.flatMap(({ name, props: { id = '' } }) => {
    switch (name) {
      case 'Cite':
        return sourceDay(id);
      case 'Limit':
        return facts.limits[id]?.checked ?? sourceDay(facts.limits[id]?.source ?? '');
      case 'ExamFacts':
      case 'ExamChanges':
      case 'ExamTable':
      case 'ServiceList':
      case 'ChangeList':
      case 'GlossaryList':
      case 'ThenAndNow':
        return sourcesBehind(name, id, page, facts).flatMap(sourceDay);
      case 'SourceIndex':
        return Object.values(facts.sources).map((source) => source.checked);
      case 'Comparison': {
        const comparison = facts.comparisons[id];
        if (!comparison) return [];
        return comparison.items.flatMap((item) =>
          comparison.attributes.flatMap((a) => item.values[a.id]?.checked ?? sourceDay(item.values[a.id]?.source ?? a.source)),
        );
      }
      default:
        return [];
    }
  });
}

/** Something with a date to look after. */
export interface Dated {
  day: string;
  what: string;
  file: string;
}

/** Every page and source by the day it was last read, oldest first. */
export function oldestFirst({ facts, pages }: Notes): Dated[] {
  const dated: Dated[] = [
    ...Object.entries(facts.sources).map(([id, s]) => ({ day: s.checked, what: `source: ${s.title}`, file: `src/data/sources/${id}.yaml` })),
    ...Object.entries(facts.limits).flatMap(([id, l]) =>
      l.checked ? [{ day: l.checked, what: `limit: ${l.label}`, file: `src/data/limits/${id}.yaml` }] : [],
    ),
    ...Object.values(pages).flatMap((p) => (p.data.reviewed ? [{ day: p.data.reviewed, what: `page: ${p.data.title}`, file: p.file }] : [])),
  ];
  return dated.toSorted((a, b) => a.day.localeCompare(b.day) || a.file.localeCompare(b.file, 'en'));
}

/** Announced dates that have passed: the record still tells them as to come. */
export function overdue({ facts }: Pick<Notes, 'facts'>, today: string): Dated[] {
  const passed = (day: string) => day < today.slice(0, day.length);
  return [
    ...Object.entries(facts.services).flatMap(([id, s]) =>
      s.status === 'sunset' && s.ends && passed(s.ends) ? [{ day: s.ends, what: `${s.name} was to end`, file: `src/data/services/${id}.yaml` }] : [],
    ),
    ...Object.entries(facts.exam).flatMap(([id, e]) =>
      e.until && passed(e.until) ? [{ day: e.until, what: `${e.code} was to leave the status "${e.status}"`, file: `src/data/exam/${id}.yaml` }] : [],
    ),
  ].toSorted((a, b) => a.day.localeCompare(b.day));
}
