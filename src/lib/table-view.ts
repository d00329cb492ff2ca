/** What a reader has set on a table. The empty view is the whole table of today in reading order. */
export interface View {
  /** Shows the picture of the past. */
  then?: boolean;
  /** Attribute id, and whether the highest comes first. */
  sort?: { attribute: string; down: boolean } | undefined;
  /** Ids of the chosen items, in reading order; missing: all. */
  only?: string[] | undefined;
  /** Folds the attributes in which all shown items agree. */
  differences?: boolean;
  /** Marks the best values. */
  best?: boolean;
  /** Items as columns, attributes as rows. */
  swapped?: boolean;
}

/** A value as far as a view needs it. */
export interface Key {
  /** Its place in the column's order; missing when it has none (unknown, does not apply). */
  rank?: number | string | undefined;
  /** What is compared for differences; missing when nobody knows the value. */
  same?: string | undefined;
}
/** A table as far as a view needs it: items × attributes, in one picture. */
export interface Shape {
  items: string[];
  attributes: { id: string; direction: string }[];
  /** The key of a cell, by indexes; an item or attribute that is not in the picture has none. */
  key: (item: number, attribute: number) => Key | undefined;
}
/** What a view shows, as indexes into the shape. */
export interface Layout {
  items: number[];
  attributes: number[];
  /** How many attributes were folded because all shown items agree in them. */
  folded: number;
  /** For each attribute, the items with its best value; none when they all agree. */
  best: Map<number, number[]>;
}

const SWITCHES = ['then', 'differences', 'best', 'swapped'] as const;

/** The view as written in an address: `then;sort:zones,down;only:a,b;differences`; empty for the whole table. */
export function viewText({ sort, only, ...switches }: View): string {
  return [
    ...SWITCHES.filter((name) => switches[name]),
    ...(sort ? [`sort:${sort.attribute}${sort.down ? ',down' : ''}`] : []),
    ...(only ? [`only:${only.join(',')}`] : []),
  ].join(';');
}

/** The query of an address that asks for a view of one table: `?id=…`, or empty. */
export function viewQuery(table: string, view: View, search = ''): string {
  const others = search
    .replace('?', '')
    .split('&')
    .filter((part) => part && part.split('=')[0] !== table);
  const text = viewText(view);
  if (text) others.push(`${table}=${text}`);
  return others.length ? `?${others.join('&')}` : '';
}

/** Reads a view from an address. What the table does not have is left out and named. */
export function parseView(text: string, items: readonly string[], attributes: readonly string[]): { view: View; ignored: string[] } {
  const view: View = {};
  const ignored: string[] = [];
  const known = (id: string, among: readonly string[]) => among.includes(id) || (ignored.push(id), false);
  for (const part of text.split(';').filter(Boolean)) {
    const [name = '', ...values] = part.split(/[:,]/);
    if (SWITCHES.includes(part as 'then')) view[part as (typeof SWITCHES)[number]] = true;
    else if (name === 'sort' && values[0]) {
      if (known(values[0], attributes)) view.sort = { attribute: values[0], down: values[1] === 'down' };
    } else if (name === 'only') {
      const asked = values.filter((id) => id && known(id, items));
      const only = items.filter((id) => asked.includes(id));
      // All of them is no choice.
      if (only.length % items.length) view.only = only;
    } else ignored.push(part);
  }
  return { view, ignored };
}

/** Which items and attributes a view shows, in which order, and which values are best. */
export function layout({ items, attributes, key: keyOf }: Shape, { sort, only, differences, best }: View): Layout {
  const inPicture = (i: number) => attributes.some((_, a) => keyOf(i, a));
  let shown = items.flatMap((id, i) => ((!only || only.includes(id)) && inPicture(i) ? [i] : []));
  const all = attributes.flatMap((_, a) => (items.some((_, i) => keyOf(i, a)) ? [a] : []));
  const key = (i: number, a: number): Key => keyOf(i, a) ?? {};
  const agree = (a: number) => {
    const first = key(shown[0] ?? 0, a).same;
    return shown.length > 1 && first !== undefined && shown.every((i) => key(i, a).same === first);
  };
  const open = differences ? all.filter((a) => !agree(a)) : all;
  const by = attributes.findIndex((a) => a.id === sort?.attribute);
  if (sort && by >= 0) shown = shown.toSorted((x, y) => inOrder(key(x, by).rank, key(y, by).rank, sort.down));
  return {
    items: shown,
    attributes: open,
    folded: all.length - open.length,
    best: new Map(best ? open.map((a) => [a, bestOf(shown, attributes[a]?.direction, (i) => key(i, a).rank)]) : []),
  };
}

/** Compares two ranks; what has none comes last either way. */
function inOrder(x: Key['rank'], y: Key['rank'], down: boolean): number {
  if (x === undefined || y === undefined) return +(x === undefined) - +(y === undefined);
  // Infinity less itself is no number.
  const order = typeof x === 'number' && typeof y === 'number' ? x - y || 0 : String(x).localeCompare(String(y), 'en');
  return down ? -order : order;
}

function bestOf(items: number[], direction: string | undefined, rankOf: (item: number) => Key['rank']): number[] {
  const ranks = items.map(rankOf).filter((rank) => typeof rank === 'number');
  const best = direction === 'higher' ? Math.max(...ranks) : direction === 'lower' ? Math.min(...ranks) : NaN;
  return ranks.every((rank) => rank === best) ? [] : items.filter((i) => rankOf(i) === best);
}

/** Whether a row and a column, by index, are shown; -1 stands for all of them. */
export const shows = ({ items, attributes }: Layout, item: number, attribute: number): boolean =>
  (item < 0 || items.includes(item)) && (attribute < 0 || attributes.includes(attribute));

/** What a view shows, in words a reader hears once after each change. */
export function viewSummary(view: View, shown: Layout, all: number, sortLabel: string): string {
  const { sort, only } = view;
  const parts = [
    sort && `Sorted by ${sortLabel}, ${sort.down ? 'descending' : 'ascending'}.`,
    only && `${shown.items.length} of ${all} chosen.`,
    view.differences && `Folded, all the same: ${shown.folded}.`,
    view.best && 'Best values marked.',
    view.swapped && 'Items side by side.',
  ];
  return parts.filter(Boolean).join(' ') || 'The whole table.';
}
