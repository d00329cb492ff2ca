import type { Facts } from '../schemas/index.ts';
import type { Comparison } from '../schemas/comparison.ts';
import { changeGroup } from './change-group.ts';
import { aToZ, letterId } from './a-to-z.ts';
import { type Notes, changesOn, curriculum, homesOf, tablesOf } from './notes.ts';
import type { Page, Use } from './parse-page.ts';
import { pairId, placeId } from './place-id.ts';

/** The kinds of places that have an address of their own. */
export const PLACE_KINDS = [
  'page',
  'section',
  'term',
  'service',
  'table',
  'row',
  'column',
  'cell',
  'figure',
  'question',
  'example',
  'helper',
  'change',
  'source',
  'topic',
  'task',
  'pair',
  'letter',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place on a page: an id a reader may link to. */
export interface Place {
  /** Empty for the page itself. */
  id: string;
  kind: PlaceKind;
  /** What readers call it. */
  title: string;
  /** The id of the table a row, a column or a cell belongs to. */
  table?: string;
  /** The author's file that gives the id, and its line, 1 when it is a record of its own. */
  file: string;
  line: number;
}

/** What the places of a page are made of besides the page. */
type Known = Pick<Notes, 'facts' | 'examples' | 'pages'>;

/** The places of every page, by its address. */
export const placesByPage = (notes: Known): Map<string, Place[]> =>
  new Map(Object.values(notes.pages).map((page) => [page.address, placesOn(page, notes)]));

/** Every place of a page: the page, its headings and what its components make of the data, cells included. */
export function placesOn(page: Page, notes: Known): Place[] {
  const { file, headings, uses, data } = page;
  return [
    { id: '', kind: 'page', title: data.title, file, line: 1 },
    ...headings.map(({ id, text, line }): Place => ({ id, kind: 'section', title: text, file, line })),
    ...uses.flatMap((use) => placesFrom(use, page, notes)),
  ];
}

function placesFrom(use: Use, page: Page, notes: Known): Place[] {
  const { facts, examples } = notes;
  const { name, figure, file, line, props } = use;
  const { id = '', of = '', domain = '', show = '', exam = '' } = props;
  const here = { file, line };
  const records = (kind: 'glossary' | 'services' | 'sources' | 'changes' | 'topics', is: PlaceKind, ids: string[], prefix = ''): Place[] =>
    ids.map((record) => ({
      id: `${prefix}${record}`,
      kind: is,
      title: titleOf(facts, kind, record),
      file: `src/data/${kind}/${record}.yaml`,
      line: 1,
    }));
  const program = (): Place => ({ id: `example-${of}`, kind: 'example', title: props['title'] ?? of, ...here });
  switch (name) {
    case 'Question':
      return [{ id, kind: 'question', title: props['ask'] ?? id, ...here }];
    case 'WorkedExample':
      return [{ id, kind: 'example', title: props['title'] ?? id, ...here }];
    case 'Plot': {
      const drawing: Place = { id: `figure-${of}`, kind: 'figure', title: examples[of]?.plot?.title ?? of, ...here };
      // Its program comes with it, unless the page shows that elsewhere.
      return page.uses.some((other) => other.name === 'Example' && other.props['of'] === of) ? [drawing] : [drawing, program()];
    }
    case 'Example':
      return [program()];
    case 'Comparison':
      return facts.comparisons[id] ? tablePlaces(id, facts.comparisons[id]) : [];
    case 'Decide':
      return [{ id, kind: 'helper', title: facts.decisions[id]?.title ?? id, ...here }];
    case 'ThenAndNow':
      return records('changes', 'change', id ? [id] : changesOn(page, facts), 'change-');
    case 'ChangeList': {
      const shown = Object.entries(facts.changes).filter(([, change]) => changeGroup(change) === show);
      return records(
        'changes',
        'change',
        shown.map(([change]) => change),
        'change-',
      );
    }
    case 'ServiceList':
      return records('services', 'service', Object.keys(facts.services));
    case 'GlossaryList':
      return records('glossary', 'term', Object.keys(facts.glossary));
    case 'SourceIndex':
      return records('sources', 'source', Object.keys(facts.sources));
    case 'TaskMap':
      return (facts.exam[exam]?.domains ?? []).flatMap((d) =>
        d.tasks.map((t): Place => ({ id: `${exam}-${t.number.replace('.', '-')}`, kind: 'task', title: t.title, ...here })),
      );
    case 'Curriculum':
      return curriculum(facts)
        .filter((d) => d.id === domain)
        .flatMap((d) => d.groups.flatMap((g) => g.lines.flatMap((l) => l.topics)))
        .map((topic): Place => ({ id: `topic-${topic.id}`, kind: 'topic', title: topic.name, ...here }));
    case 'AToZ':
      return aToZ(notes, homesOf(notes)).map(([letter]): Place => ({ id: letterId(letter), kind: 'letter', title: letter, ...here }));
    case 'XorY':
      return tablesOf(domain, notes).flatMap((table) =>
        (facts.comparisons[table]?.pairs ?? []).map(({ items }): Place => ({
          id: pairId(items),
          kind: 'pair',
          title: items.join(' or '),
          file: `src/data/comparisons/${table}.yaml`,
          line: 1,
        })),
      );
    case 'DomainTopics':
      return show === 'tasks'
        ? (facts.exam['mls-c01']?.domains.find((d) => d.id === domain)?.tasks ?? []).map((t): Place => ({
            id: `task-${t.number.replace('.', '-')}`,
            kind: 'task',
            title: t.title,
            ...here,
          }))
        : [];
    default:
      return figure ? [{ ...figure, kind: 'figure', ...here }] : [];
  }
}

/** A table, its rows, its columns and their cells. */
export function tablePlaces(table: string, { title, attributes, items }: Pick<Comparison, 'title' | 'attributes' | 'items'>): Place[] {
  const here = { file: `src/data/comparisons/${table}.yaml`, line: 1 };
  return [
    { id: table, kind: 'table', title, ...here },
    ...attributes.map((a): Place => ({ id: placeId(table, undefined, a.id), kind: 'column', title: a.label, table, ...here })),
    ...items.flatMap((item): Place[] => [
      { id: placeId(table, item.id), kind: 'row', title: item.name, table, ...here },
      ...attributes.map((a): Place => ({ id: placeId(table, item.id, a.id), kind: 'cell', title: `${item.name}: ${a.label}`, table, ...here })),
    ]),
  ];
}

function titleOf(facts: Facts, kind: 'glossary' | 'services' | 'sources' | 'changes' | 'topics', id: string): string {
  if (kind === 'glossary') return facts.glossary[id]?.term ?? id;
  if (kind === 'services') return facts.services[id]?.name ?? id;
  if (kind === 'topics') return facts.topics[id]?.name ?? id;
  return facts[kind][id]?.title ?? id;
}
