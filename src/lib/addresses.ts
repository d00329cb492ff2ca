import { nearestFew } from './nearest.ts';
import { PLACE_KINDS, type Place, type PlaceKind } from './places.ts';
import { placeId } from './place-id.ts';
import type { Problem } from './problem.ts';
import type { Redirects } from './redirects.ts';
import { resolve } from './redirects.ts';

/** The list of every address ever published, one a line, sorted; lines are added and never taken out. */
export const LEDGER = 'src/data/addresses.txt';

/** An address that was published. */
export interface Published {
  address: string;
  kind: PlaceKind;
  /** The address of the table a row, a column or a cell belongs to. */
  table?: string;
  /** Where it leads now, when that is elsewhere. */
  now?: string;
  /** Where the list says so; 0 when it is only implied. */
  line: number;
}
/** A cell: it stands where its row and its column cross. */
export interface PublishedCell extends Published {
  row: Published;
  column: Published;
}

const HEAD = `# Every address ever published, in order: address, kind, where it leads now if that is elsewhere.
# Append-only: "npm run addresses" adds what is new; nothing is taken out or renamed. Cells have no line: each row crosses each column.
`;
const LINE = /^(?<address>\/\S*) (?<kind>[a-z]+)(?: of (?<table>\S+))?(?: -> (?<now>\/\S*))?$/;

/** Reads the list. Lines that cannot be read, are out of order or stand twice are problems, with their position. */
export function parseLedger(text: string): { published: Published[]; problems: Problem[] } {
  const published: Published[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, Published>();
  for (const [i, content] of text.split('\n').entries()) {
    if (content === '' || content.startsWith('#')) continue;
    const line = i + 1;
    const refuse = (message: string, mend: string) =>
      problems.push({ file: LEDGER, line, column: 1, excerpt: content, rule: 'address-list', message, mend });
    const { address = '', kind = '', table, now } = LINE.exec(content)?.groups ?? {};
    const bad = badForm(address, kind, table);
    if (bad) {
      refuse(bad, 'put the line back as it was; a moved address gets a line in src/data/redirects.yaml');
      continue;
    }
    const [page = ''] = address.split('#');
    const entry: Published = { address, kind: kind as PlaceKind, line, ...(table && { table: `${page}#${table}` }), ...(now && { now }) };
    const alike = seen.get(address.toLowerCase());
    if (alike?.address === address) refuse(`${address} already stands in line ${alike.line}`, 'delete one of the two lines');
    else if (alike) refuse(`${address} differs from line ${alike.line} by capitals only`, 'delete the line that was never published');
    else {
      const before = published.at(-1);
      if (before && before.address > address) refuse(`${address} stands after ${before.address}`, 'run npm run addresses, which sorts the list');
      published.push(entry);
      seen.set(address.toLowerCase(), entry);
    }
  }
  return { published, problems };
}

function badForm(address: string, kind: string, table: string | undefined): string | undefined {
  if (!address) return 'this is no line of the list';
  if (!/^\/([a-z0-9-]+\/)*(#[A-Za-z][\w.-]*)?$/.test(address)) return `${address} is not an address`;
  if (!(PLACE_KINDS as readonly string[]).includes(kind)) return `"${kind}" is no kind of place`;
  if (kind === 'cell') return 'cells have no line of their own';
  if ((kind === 'row' || kind === 'column') !== (table !== undefined)) return `a ${kind} ${table ? 'belongs to no table' : 'names its table'}`;
  const sign = kind === 'row' ? '-' : '.';
  return table && !address.includes(`#${table}${sign}`) ? `${address} does not begin with its table, ${table}` : undefined;
}

/** The text of the list, sorted. */
export function writeLedger(published: readonly Published[]): string {
  const lines = published
    .toSorted((a, b) => (a.address < b.address ? -1 : 1))
    .map(({ address, kind, table, now }) => `${address} ${kind}${table ? ` of ${table.split('#')[1]}` : ''}${now ? ` -> ${now}` : ''}`);
  return `${HEAD}${lines.join('\n')}\n`;
}

/** Every published address, cells too: each row of a table crosses each of its columns. */
export function withCells(published: readonly Published[]): (Published | PublishedCell)[] {
  const of = (kind: PlaceKind) =>
    Map.groupBy(
      published.filter((p) => p.kind === kind),
      (p) => p.table ?? '',
    );
  const [rows, columns] = [of('row'), of('column')];
  const cells = [...rows].flatMap(([table, inTable]) =>
    inTable.flatMap((row) =>
      (columns.get(table) ?? []).map((column): PublishedCell => {
        const attribute = column.address.slice(table.length + 1);
        return { address: `${row.address}.${attribute}`, kind: 'cell', table, line: 0, row, column };
      }),
    ),
  );
  return [...published, ...cells];
}

/** The places of the site by their address. */
export type Live = ReadonlyMap<string, Place & { address: string }>;

/** The places of some pages, each with the page's address, by their own. */
export function liveOf(pages: Iterable<readonly [page: string, places: readonly Place[]]>): Live {
  const live = new Map<string, Place & { address: string }>();
  for (const [page, places] of pages)
    for (const place of places) {
      const address = page + (place.id && `#${place.id}`);
      live.set(address, { ...place, address });
    }
  return live;
}

/** What came of holding the list against the site. */
export interface Comparison {
  /** Former addresses, cells too, each with the place it leads to now. */
  former: Record<string, string>;
  /** Published addresses that lead nowhere, and lines that say another place than the redirects. */
  problems: Problem[];
  /** Places the list does not have yet. */
  unlisted: Published[];
}

/** Holds the list against the places of the site and the redirects. */
export function compareAddresses(published: readonly Published[], redirects: Redirects, live: Live): Comparison {
  const former: Record<string, string> = {};
  const lost: (Published | PublishedCell)[] = [];
  const problems: Problem[] = [];
  for (const entry of withCells(published)) {
    const now = resolve(entry, redirects, live);
    if (!now) lost.push(entry);
    else if (now !== entry.address) former[entry.address] = now;
    const moved = now === entry.address ? undefined : now;
    if (now && entry.line && entry.now !== moved)
      problems.push({
        file: LEDGER,
        line: entry.line,
        column: 1,
        rule: 'address-list',
        message: `${entry.address} leads to ${now}, and the list says ${entry.now ?? 'it never moved'}`,
        mend: 'run npm run addresses, which writes where it leads now',
      });
  }
  const known = new Set(published.map((p) => p.address));
  const unlisted = [...live.values()].filter((place) => place.kind !== 'cell' && !known.has(place.address)).map(asPublished);
  return { former, problems: [...problems, ...lostProblems(lost, live)], unlisted };
}

function asPublished({ address, kind, table }: Place & { address: string }): Published {
  const [page = ''] = address.split('#');
  return { address, kind, line: 0, ...(table && { table: `${page}#${placeId(table)}` }) };
}

/** One problem for what went with its page, its table or its row; each names the address and the mend. */
function lostProblems(lost: (Published | PublishedCell)[], live: Live): Problem[] {
  const gone = new Set(lost.map((entry) => entry.address));
  const pageOf = (address: string) => address.split('#')[0] ?? '';
  const wholes = (entry: Published | PublishedCell) => [
    ...(entry.kind === 'page' ? [] : [pageOf(entry.address)]),
    ...(entry.table ? [entry.table] : []),
    ...('row' in entry ? [entry.row.address, entry.column.address] : []),
  ];
  // How many went with each.
  const parts = new Map<string, number>();
  const first = lost.filter((entry) => {
    const within = wholes(entry).filter((whole) => gone.has(whole));
    for (const whole of new Set(within)) parts.set(whole, (parts.get(whole) ?? 0) + 1);
    return within.length === 0;
  });
  return first.map((entry): Problem => {
    const page = live.get(pageOf(entry.address));
    const [, id = ''] = entry.address.split('#');
    const others = [...live.keys()].filter((address) => (id ? address.startsWith(`${page?.address ?? ''}#`) : !address.includes('#')));
    const inIt = parts.get(entry.address);
    const [near = '/…/'] = nearestFew(entry.address, others);
    return {
      file: page?.file ?? LEDGER,
      line: page ? 1 : entry.line,
      column: 1,
      rule: 'lost-address',
      message: `${entry.address} was published (${entry.kind}${inIt ? `, with ${inIt} more in it` : ''}) and leads nowhere now`,
      mend: `put ${id ? `the id "${id}"` : 'the page'} back, or say where it went: npm run addresses -- move ${entry.address} ${near}, which writes it to src/data/redirects.yaml`,
    };
  });
}
