import { type Live, type Published, type PublishedCell, withCells } from './addresses.ts';
import { nearestFew } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Position } from './yaml-record.ts';

/** Former address → where it is now, as an author writes it. A page takes its places along, a table its rows, columns and cells. */
export type Redirects = Readonly<Record<string, string>>;

/**
 * Where a published address leads, in one step: to itself while it is there, else by its own redirect, else along with its table or its page.
 * @returns nothing when it leads nowhere
 */
export function resolve(entry: Published | PublishedCell, redirects: Redirects, live: Live): string | undefined {
  const { address, table } = entry;
  if (live.has(address)) return address;
  const own = redirects[address];
  if (own) return own;
  if ('row' in entry) return resolveCell(entry, redirects, live);
  const tableNow = table && redirects[table];
  // A table that became a section has no rows any more: they all lead to it.
  if (tableNow && live.get(tableNow)?.kind !== 'table') return tableNow;
  if (tableNow) return there(tableNow + address.slice(table.length), live);
  const [page = '', id = ''] = address.split('#');
  const pageNow = redirects[page]?.split('#')[0];
  return pageNow && there(`${pageNow}#${id}`, live);
}

/** A cell is where its row and its column cross now; when one of them is no row or column any more, it is there. */
function resolveCell({ row, column }: PublishedCell, redirects: Redirects, live: Live): string | undefined {
  const [rowNow, columnNow] = [resolve(row, redirects, live), resolve(column, redirects, live)];
  if (!rowNow || !columnNow) return undefined;
  const [r, c] = [live.get(rowNow), live.get(columnNow)];
  const [pageOfRow, pageOfColumn] = [rowNow, columnNow].map((address) => address.split('#')[0]);
  if (r?.kind === 'row' && c?.kind === 'column' && r.table === c.table && pageOfRow === pageOfColumn)
    return there(`${rowNow}.${c.id.slice((c.table?.length ?? 0) + 1)}`, live);
  return r?.kind === 'row' && c?.kind !== 'column' ? columnNow : rowNow;
}

const there = (address: string, live: Live): string | undefined => (live.has(address) ? address : undefined);

/**
 * The redirects with every chain made one step, and with what a page or a table took along and has gone on alone since.
 * The list remembers where that was last: that is what its `now` is for.
 */
export function settled(redirects: Redirects, published: readonly Published[], live: Live): Redirects {
  const entries = withCells(published);
  const byAddress = new Map(entries.map((entry) => [entry.address, entry]));
  const final = (address: string, seen: readonly string[] = []): string | undefined => {
    if (live.has(address)) return address;
    if (seen.includes(address)) return undefined;
    const entry = byAddress.get(address);
    const next = entry ? resolve(entry, redirects, live) : redirects[address];
    if (next) return final(next, [...seen, address]);
    return entry?.now && entry.now !== address ? final(entry.now, [...seen, address]) : undefined;
  };
  const next = Object.fromEntries(Object.entries(redirects).map(([former, to]) => [former, final(to) ?? to]));
  for (const entry of entries) {
    if (!entry.now || resolve(entry, next, live)) continue;
    const now = final(entry.now);
    if (now) next[entry.address] = now;
  }
  return next;
}

/** The redirects after one more move. Back at an address it once had, a place is no former one any more. */
export function withMove(redirects: Redirects, from: string, to: string): Redirects {
  const { [to]: _, ...others } = redirects;
  return { ...others, [from]: to };
}

/** What is wrong with redirects: chains, loops, targets that are not there, sources that are, addresses nobody ever published. */
export function redirectProblems(redirects: Redirects, published: readonly Published[], live: Live, locate: (from: string) => Position): Problem[] {
  const entries = new Set(withCells(published).map((entry) => entry.address));
  return Object.entries(redirects).flatMap(([from, to]): Problem[] => {
    const refuse = (message: string, mend: string): Problem[] => [{ ...locate(from), rule: 'redirect', message, mend }];
    if (live.has(from)) return refuse(`${from} is still there`, 'delete the redirect, or take the place away from where it was');
    if (!entries.has(from)) {
      const near = nearestFew(
        from,
        [...entries].filter((address) => !live.has(address)),
      )[0];
      return refuse(
        `${from} was never published`,
        near ? `the nearest that was and moved is ${near}` : 'delete the redirect; an address in the list must stay as it is',
      );
    }
    const way = wayFrom(from, redirects);
    if (way.at(-1) === from) return refuse(`this goes in a circle: ${way.join(' → ')}`, `say where ${from} is now`);
    if (way.length > 2) return refuse(`this is a chain: ${way.join(' → ')}`, `write ${from}: ${way.at(-1)}; npm run addresses does`);
    if (live.has(to)) return [];
    const [page = ''] = to.split('#');
    const others = [...live.keys()].filter((address) => (live.has(page) ? address.startsWith(`${page}#`) : !address.includes('#')));
    return refuse(`${to} does not exist`, `the nearest are ${nearestFew(to, others).join(', ')}`);
  });
}

/** From a former address along the redirects, pages taking their places along; ends where none leads on, or where it began. */
function wayFrom(from: string, redirects: Redirects): string[] {
  const way = [from];
  for (;;) {
    const here = way.at(-1) ?? '';
    const [page = '', id] = here.split('#');
    const next = redirects[here] ?? (id && redirects[page] ? `${redirects[page].split('#')[0]}#${id}` : undefined);
    if (!next) return way;
    way.push(next);
    if (next === from || way.indexOf(next) < way.length - 1) return [...way.slice(0, -1), from];
  }
}
