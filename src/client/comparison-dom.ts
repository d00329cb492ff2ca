import type { Key, Layout, Shape, View } from '../lib/table-view.ts';

/** A place in a table: the table itself, a row, a column or a cell. */
export interface Place {
  id: string;
  item?: string | undefined;
  attribute?: string | undefined;
}
/** The parts of a table in the page, taken apart once so that any view can be put together of them. */
export interface TableParts {
  table: HTMLTableElement;
  corner: HTMLTableCellElement;
  /** What the corner says: what the items are. */
  label: string | null;
  /** Attribute headings. */
  heads: HTMLTableCellElement[];
  rows: { row: HTMLTableRowElement; head: HTMLTableCellElement; cells: HTMLTableCellElement[]; body: HTMLTableSectionElement }[];
  bodies: HTMLTableSectionElement[];
  /** Heading rows of groups, one a body. */
  groups: (HTMLTableRowElement | undefined)[];
}

/** Takes a table apart. */
export function partsOf(root: Element): TableParts | undefined {
  const table = root.querySelector('table');
  const [corner, ...heads] = table?.tHead?.rows[0]?.cells ?? [];
  if (!table || !corner) return undefined;
  const bodies = [...table.tBodies];
  const rows = bodies.flatMap((body) =>
    [...body.rows].flatMap((row) => {
      const [head, ...cells] = row.cells;
      return head && cells.length ? [{ row, head, cells, body }] : [];
    }),
  );
  const groups = bodies.map(({ rows: [first] }) => (first?.className === 'group' ? first : undefined));
  return { table, corner, label: corner.textContent, heads, rows, bodies, groups };
}

/** The text a reader sees of an element in one picture, without citations, marks and controls. */
export function textOf(element: Element | undefined, past = false): string {
  const part = element?.querySelector(past ? '.then' : '.now, .label') ?? element?.querySelector('.now, .label');
  const own = [...(part?.childNodes ?? [])].map((node) => (node instanceof Element && node.matches('.cite, .best') ? '' : node.textContent));
  return own.join(' ').replace(/\s+/g, ' ').trim();
}

/** What a view needs to know of the table in one picture; cells are read when they are asked for, once. */
export function shapeOf({ heads, rows }: TableParts, table: string, past: boolean): Shape {
  const known = new Map<Element | undefined, Key | undefined>();
  return {
    items: rows.map(({ head }) => head.id.slice(table.length + 1)),
    attributes: heads.map((head) => ({ id: head.id.slice(table.length + 1), direction: head.dataset['direction'] ?? 'none' })),
    key: (item, attribute) => {
      const cell = rows[item]?.cells[attribute];
      if (cell && !known.has(cell)) known.set(cell, keyOf(cell, past));
      return known.get(cell);
    },
  };
}

function keyOf(cell: HTMLElement, past: boolean): Key | undefined {
  const part = cell.querySelector<HTMLElement>(past ? ':scope > .then' : ':scope > .now');
  if (!part) return undefined;
  const { rank, absent } = part.dataset;
  const text = textOf(cell, past);
  return { rank: rank !== undefined ? Number(rank) : absent ? undefined : text, same: absent === 'unknown' ? undefined : text };
}

/** Puts the table together as a layout says. */
export function arrange(parts: TableParts, { items, attributes, best }: Layout, { then: past = false, swapped = false, sort }: View): void {
  const { table, corner, label, heads, rows, bodies, groups } = parts;
  const shown = items.flatMap((i) => rows[i] ?? []);
  const columns = attributes.flatMap((a) => heads[a] ?? []);
  const kept = table.dataset['shows'] ?? `false${[...heads.keys()]}`;
  const columnsNow = (table.dataset['shows'] = `${swapped}${attributes}`);
  for (const mark of table.querySelectorAll('.best')) mark.remove();
  for (const [a, winners] of best) for (const i of winners) markBest(rows[i]?.cells[a]?.querySelector(past ? '.then' : '.now'));
  corner.textContent = swapped ? 'Attribute' : label;
  const [across, down] = swapped ? ['row', 'col'] : ['col', 'row'];
  for (const head of heads) head.scope = across;
  for (const { head } of rows) head.scope = down;
  if (swapped || kept !== columnsNow) table.tHead?.rows[0]?.replaceChildren(corner, ...(swapped ? shown.map(({ head }) => head) : columns));
  if (swapped) {
    bodies[0]?.replaceChildren(
      ...attributes.map((a) => {
        const row = document.createElement('tr');
        row.append(heads[a] ?? '', ...shown.flatMap(({ cells }) => cells[a] ?? []));
        return row;
      }),
    );
  } else {
    // When the same columns stay, rows only change their place: that keeps sorting fast.
    if (kept !== columnsNow) for (const { row, head, cells } of rows) row.replaceChildren(head, ...attributes.flatMap((a) => cells[a] ?? []));
    bodies.forEach((body, b) => {
      const group = groups[b];
      if (group?.cells[0]) group.cells[0].colSpan = columns.length + 1;
      const own = sort ? (b ? [] : shown) : shown.filter((r) => r.body === body);
      const all = [...(group && own.length && !sort ? [group] : []), ...own.map(({ row }) => row)];
      // `moveBefore` spares the browser taking the hundred nodes of a row out and in again.
      for (const row of all) body[row.isConnected && 'moveBefore' in body ? 'moveBefore' : 'insertBefore'](row, null);
      while (body.firstChild != all[0]) body.firstChild?.remove();
    });
  }
  for (const body of bodies) body.hidden = swapped && body !== bodies[0];
}

/** Says "best" beside a value, before its notes. */
function markBest(value: Element | null | undefined): void {
  const mark = document.createElement('b');
  mark.className = 'best';
  mark.textContent = 'best';
  value?.insertBefore(mark, value.querySelector('small'));
}

/** A button; what it does may fail or take its time. */
export function button(text: string, act: () => unknown): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.onclick = act;
  return element;
}
