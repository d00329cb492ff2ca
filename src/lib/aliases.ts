import type { Notes } from './notes.ts';
import type { Page } from './parse-page.ts';

/** Groups of names for one thing: a service now, short and formerly; a term and its abbreviations; a topic and its old name. */
export function nameGroups({ facts }: Pick<Notes, 'facts'>): string[][] {
  const services = Object.values(facts.services).map((s) => [s.name, ...(s.short ? [s.short] : []), ...(s.former ?? []).map((f) => f.name)]);
  const terms = Object.values(facts.glossary).map((t) => [t.term, ...(t.abbreviations ?? [])]);
  const topics = Object.values(facts.topics).map((t) => [t.name, ...(t.formerly ? [t.formerly] : [])]);
  return [...services, ...terms, ...topics].filter((group) => group.length > 1);
}

/** What readers may call the place at an address besides its heading; all of it is data. */
export function aliasesOf(url: string, { address, data }: Page, { facts }: Pick<Notes, 'facts'>): string[] {
  const id = url.slice(address.length + 1);
  const topics = Object.values(facts.topics).filter((topic) => topic.address === url);
  const terms = Object.values(facts.glossary).filter((term) => term.address === url);
  const listed = address === '/reference/services/' ? facts.services[id] : undefined;
  const term = address === '/reference/glossary/' ? facts.glossary[id] : undefined;
  const names = [
    ...(data.aliases?.[id || 'page'] ?? []),
    ...topics.flatMap((t) => [t.name, t.formerly ?? '']),
    ...terms.flatMap((t) => [t.term, ...(t.abbreviations ?? [])]),
    ...(listed ? namesOf(listed) : url === address ? serviceNames({ data }, { facts }) : []),
    ...(term?.abbreviations ?? []),
  ];
  return [...new Set(names.filter(Boolean))];
}

/** The names of the service a page is about; none when it is about many, as they would drown it. */
export function serviceNames({ data }: Pick<Page, 'data'>, { facts }: Pick<Notes, 'facts'>): string[] {
  const [only, second] = data.services ?? [];
  const service = only && !second ? facts.services[only] : undefined;
  return service ? namesOf(service) : [];
}

function namesOf({ name, short, former = [] }: Notes['facts']['services'][string]): string[] {
  return [name, ...(short ? [short] : []), ...former.map((f) => f.name)];
}
