import { excerpt } from './excerpt.ts';
import { textOf } from './mentions.ts';
import type { Notes } from './notes.ts';
import { placesOn } from './places.ts';
import type { Page } from './parse-page.ts';

/** A place that links to a page. */
export interface LinkHere {
  /** Where the link stands, with its section. */
  address: string;
  /** What that place is called. */
  title: string;
  /** The sentence that links, or as much of it as fits. */
  sentence: string;
}
/** The links to one section of a page. */
export interface SectionLinks {
  /** Empty for links to the page as a whole. */
  id: string;
  heading: string;
  links: LinkHere[];
}

/** A sentence shows at most this many characters, */
const SENTENCE = 160;
/** all of a page together about this many: what is linked to often shows less of each. */
const PAGE = 2000;
/** No sentence is cut below this. */
const LEAST = 48;

/** Where other pages link to a page, by the section they link to, in the order of the sections; terms of the glossary explained there too. */
export function linksTo(page: Page, notes: Notes, order: readonly string[]): SectionLinks[] {
  const found = [...mentionsOf(page, notes, order), ...termsOf(page, notes)];
  const most = Math.min(SENTENCE, Math.max(LEAST, Math.floor(PAGE / Math.max(1, found.length))));
  const sections = new Map<string, SectionLinks>([['', { id: '', heading: '', links: [] }]]);
  for (const { id, text } of page.headings) sections.set(id, { id, heading: text, links: [] });
  for (const { to, before, inside, after, ...place } of found) {
    const section = sectionOf(to.split('#')[1] ?? '', page, notes);
    sections.get(section)?.links.push({ ...place, sentence: excerpt(before, inside, after, most) });
  }
  return [...sections.values()].filter(({ links }) => links.length > 0);
}

interface Found extends Omit<LinkHere, 'sentence'> {
  to: string;
  before: string;
  inside: string;
  after: string;
}

/** One for each section that links to a place, however often. */
function mentionsOf(page: Page, notes: Notes, order: readonly string[]): Found[] {
  const seen = new Set<string>();
  return Object.values(notes.pages)
    .filter(({ address }) => address !== page.address)
    .toSorted((a, b) => order.indexOf(a.address) - order.indexOf(b.address))
    .flatMap((from) =>
      from.mentions.flatMap(({ to, section, before, inside, after }): Found[] => {
        const address = from.address + (section && `#${section}`);
        if (to.split('#')[0] !== page.address || seen.has(`${address} ${to}`)) return [];
        seen.add(`${address} ${to}`);
        return [{ to, address, title: from.data.title, before: textOf(before, notes), inside: textOf(inside, notes), after: textOf(after, notes) }];
      }),
    );
}

/** Terms whose entry in the glossary says "explained here"; the sentence is the definition. */
function termsOf(page: Page, { facts }: Notes): Found[] {
  return Object.entries(facts.glossary).flatMap(([id, { term, definition, address = '' }]) =>
    address.split('#')[0] === page.address
      ? [{ to: address, address: `/reference/glossary/#${id}`, title: `Glossary: ${term}`, before: '', inside: definition, after: '' }]
      : [],
  );
}

/** The heading above an id: the id itself when it is one of a heading. */
function sectionOf(id: string, page: Page, notes: Notes): string {
  if (!id || page.headings.some((heading) => heading.id === id)) return id;
  return page.uses.find((use) => placesOn({ ...page, headings: [], uses: [use] }, notes).some((place) => place.id === id))?.section ?? '';
}
