import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Live, compareAddresses, liveOf, parseLedger, withCells, writeLedger } from './addresses.ts';
import type { Place, PlaceKind } from './places.ts';
import { formatProblem } from './problem.ts';
import { redirectProblems, resolve, settled, withMove } from './redirects.ts';

const place = (id: string, kind: PlaceKind = 'section', table?: string): Place => ({
  id,
  kind,
  title: id,
  file: 'p.mdx',
  line: 1,
  ...(table && { table }),
});
const TABLE = [
  place('t', 'table'),
  place('t.size', 'column', 't'),
  place('t.price', 'column', 't'),
  place('t-small', 'row', 't'),
  place('t-large', 'row', 't'),
  ...['t-small.size', 't-small.price', 't-large.size', 't-large.price'].map((id) => place(id, 'cell', 't')),
];
const site = (pages: Record<string, Place[]>): Live =>
  liveOf(Object.entries(pages).map(([address, places]) => [address, [place('', 'page'), ...places]]));
const publishedOf = (live: Live) => compareAddresses([], {}, live).unlisted;
const says = (problems: Parameters<typeof formatProblem>[0][]) => problems.map(formatProblem).join('\n');

test('the list is read as it was written, sorted, and has no line for a cell', () => {
  const published = publishedOf(site({ '/b/': [place('x')], '/a/': TABLE }));
  const text = writeLedger(published);
  assert.doesNotMatch(text, /cell$/m);
  assert.match(text, /^\/a\/#t-small row of t$/m);
  const read = parseLedger(text);
  assert.deepEqual(read.problems, []);
  assert.equal(writeLedger(read.published), text);
  const moved = writeLedger(published.map((entry) => (entry.address === '/b/#x' ? { ...entry, now: '/a/' } : entry)));
  assert.match(moved, /^\/b\/#x section -> \/a\/$/m);
  assert.deepEqual(parseLedger(moved).published.at(-1)?.now, '/a/');
});

for (const [name, lines, expected] of [
  ['a line out of order', ['/b/ page', '/a/ page'], /addresses\.txt:2:1 .*\/a\/ stands after \/b\/[^]*npm run addresses/],
  ['a line twice', ['/a/ page', '/a/ page'], /addresses\.txt:2:1 .*already stands in line 1[^]*delete one/],
  ['capitals only', ['/a/#X section', '/a/#x section'], /addresses\.txt:2:1 .*differs from line 1 by capitals only/],
  ['a line that is none', ['what is this'], /addresses\.txt:1:1 .*no line of the list[^]*put the line back/],
  ['an address with a space before its id', ['/a/ #x section'], /addresses\.txt:1:1 .*no line/],
  ['an invisible character', ['/a/#x\u200b section'], /addresses\.txt:1:1 .*is not an address/],
  ['an unknown kind', ['/a/#x thing'], /addresses\.txt:1:1 .*"thing" is no kind of place/],
  ['a row without its table', ['/a/#t-small row'], /addresses\.txt:1:1 .*a row names its table/],
] as const)
  test(`${name} is refused, with line and mend`, () => {
    assert.match(says(parseLedger(lines.join('\n')).problems), expected);
  });

test('a lost page, section, row, column or cell fails with its address and the mend; what went with it is counted, not listed', () => {
  const all = { '/a/': [...TABLE, place('kept'), place('keep-me')] };
  const published = publishedOf(site(all));
  const lostWithout = (gone: (id: string) => boolean) =>
    compareAddresses(published, {}, site({ '/a/': all['/a/'].filter(({ id }) => !gone(id)) })).problems;
  assert.match(
    says(lostWithout((id) => id === 'keep-me')),
    /p\.mdx:1:1 {2}\/a\/#keep-me was published \(section\)[^]*put the id "keep-me" back[^]*move \/a\/#keep-me \/a\/#/,
  );
  for (const cell of ['t-small.size', 't-large.price']) {
    const problems = lostWithout((id) => id === cell);
    assert.deepEqual(
      problems.map((p) => p.message),
      [`/a/#${cell} was published (cell) and leads nowhere now`],
    );
  }
  assert.match(says(lostWithout((id) => id.startsWith('t-small'))), /^\S+ {2}\/a\/#t-small was published \(row, with 2 more in it\)/);
  assert.match(says(lostWithout((id) => id.endsWith('.size'))), /^\S+ {2}\/a\/#t\.size was published \(column, with 2 more in it\)/);
  const table = lostWithout((id) => /^t([-.]|$)/.test(id));
  assert.equal(table.length, 1);
  assert.match(says(table), /\(table, with 8 more in it\)/);
  const page = compareAddresses(published, {}, site({ '/b/': [] })).problems;
  assert.equal(page.length, 1);
  assert.match(says(page), /addresses\.txt.*\/a\/ was published \(page, with 11 more in it\)[^]*move \/a\/ \/b\//);
});

test('a new place is told, and its cells are not', () => {
  const unlisted = compareAddresses([], {}, site({ '/a/': TABLE })).unlisted.map((entry) => `${entry.address} ${entry.kind}`);
  assert.deepEqual(unlisted, ['/a/ page', '/a/#t table', '/a/#t.size column', '/a/#t.price column', '/a/#t-small row', '/a/#t-large row']);
});

test('an edited address in the list is refused: as it was, it is not there, and as it is, it never was', () => {
  const live = site({ '/a/': [place('x')], '/b/': [] });
  const text = writeLedger(publishedOf(live)).replace('/a/#x', '/a/#xx');
  const { problems, unlisted } = compareAddresses(parseLedger(text).published, {}, live);
  assert.match(says(problems), /\/a\/#xx was published/);
  assert.deepEqual(
    unlisted.map((entry) => entry.address),
    ['/a/#x'],
  );
  // A former one is held by its redirect, and the place it leads to by both.
  const former = parseLedger('/a/ page\n/a/#was section -> /b/\n/a/#x section\n/b/ page').published;
  assert.deepEqual(compareAddresses(former, { '/a/#was': '/b/' }, live).problems, []);
  assert.match(
    says(compareAddresses(former, { '/a/#was': '/a/#x' }, live).problems),
    /addresses\.txt:2:1 .*leads to \/a\/#x, and the list says \/b\//,
  );
  const edited = former.map((entry) => (entry.address === '/a/#was' ? { ...entry, address: '/a/#saw' } : entry));
  assert.match(
    says(redirectProblems({ '/a/#was': '/b/' }, edited, live, () => ({ file: 'r', line: 1, column: 1 }))),
    /\/a\/#was was never published[^]*\/a\/#saw/,
  );
});

test('a page takes its places along, a table its rows, columns and cells', () => {
  const published = publishedOf(site({ '/a/': [...TABLE, place('x')] }));
  const live = site({ '/b/': [place('x')], '/c/': TABLE });
  const { former, problems } = compareAddresses(published, { '/a/': '/b/', '/a/#t': '/c/#t' }, live);
  assert.deepEqual(
    problems.filter((p) => p.rule === 'lost-address'),
    [],
  );
  assert.deepEqual(former, Object.fromEntries([...live.keys()].filter((a) => a !== '/c/').map((to) => [to.replace(/\/[bc]\//, '/a/'), to])));
});

test('a cell follows its row and its column, renamed or gone', () => {
  const published = publishedOf(site({ '/a/': TABLE }));
  const cell = withCells(published).find((entry) => entry.address === '/a/#t-small.size');
  assert.ok(cell);
  const renamed = TABLE.map((p) => ({ ...p, id: p.id.replace('t-small', 't-tiny').replace('.size', '.bytes') }));
  const redirects = { '/a/#t-small': '/a/#t-tiny', '/a/#t.size': '/a/#t.bytes' };
  assert.equal(resolve(cell, redirects, site({ '/a/': renamed })), '/a/#t-tiny.bytes');
  const without = TABLE.filter((p) => !p.id.startsWith('t-small'));
  assert.equal(resolve(cell, { '/a/#t-small': '/a/#t-large' }, site({ '/a/': without })), '/a/#t-large.size');
  assert.equal(resolve(cell, { '/a/#t-small': '/a/#gone' }, site({ '/a/': [...without, place('gone')] })), '/a/#gone');
  assert.equal(
    resolve(cell, { '/a/#t.size': '/a/#gone' }, site({ '/a/': [...TABLE.filter((p) => !p.id.includes('.size')), place('gone')] })),
    '/a/#gone',
  );
});

for (const [name, redirects, expected] of [
  ['a redirect to nowhere', { '/a/#was': '/b/#yy' }, /r:1 {2}\/b\/#yy does not exist[^]*the nearest are \/b\/#y/],
  ['a redirect to no page', { '/a/#was': '/bb/' }, /\/bb\/ does not exist[^]*the nearest are .*\/b\//],
  ['a source that is still there', { '/a/#x': '/b/' }, /\/a\/#x is still there[^]*delete the redirect/],
  ['a source that never was', { '/a/#wass': '/b/' }, /\/a\/#wass was never published[^]*\/a\/#was/],
  ['a chain', { '/a/#was': '/a/#once', '/a/#once': '/b/#y' }, /a chain: \/a\/#was → \/a\/#once → \/b\/#y[^]*write \/a\/#was: \/b\/#y/],
  ['a chain through a page', { '/old/': '/b/', '/a/#was': '/old/#y' }, /a chain: \/a\/#was → \/old\/#y → \/b\/#y/],
  ['a loop', { '/a/#was': '/a/#once', '/a/#once': '/a/#was' }, /in a circle: \/a\/#was → \/a\/#once → \/a\/#was/],
  ['a redirect to itself', { '/a/#was': '/a/#was' }, /in a circle: \/a\/#was → \/a\/#was/],
] as [string, Record<string, string>, RegExp][])
  test(`${name} is refused, with line and mend`, () => {
    const published = publishedOf(site({ '/a/': [place('x'), place('was'), place('once')], '/b/': [place('y')], '/old/': [place('y')] }));
    const live = site({ '/a/': [place('x')], '/b/': [place('y')] });
    assert.match(says(redirectProblems(redirects, published, live, () => ({ file: 'r', line: 1, column: 0 }))), expected);
  });

/** A number generator of its own, so that every run takes the same steps. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

for (const seed of [1, 2, 3, 4, 5])
  test(`fifty steps of a refactor lose no address, and each leads on in one step (${seed})`, () => {
    const roll = dice(seed);
    const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T;
    const pages: Record<string, Place[]> = Object.fromEntries(
      ['/a/', '/b/', '/c/', '/d/'].map((page, i) => [
        page,
        [...['intro', `s${i}-one`, `s${i}-two`, 'sources'].map((id) => place(id)), ...(i < 2 ? TABLE : []), place('q-why', 'question')],
      ]),
    );
    let published = publishedOf(site(pages));
    const first = withCells(published).map((entry) => entry.address);
    let redirects: Readonly<Record<string, string>> = {};
    let fresh = 0;
    const done: Record<string, number> = {};

    /** What `npm run addresses` does after an author's edit. */
    const addresses = (moves: [string, string][]) => {
      const live = site(pages);
      const partsFirst = moves.toSorted(([a], [b]) => Number(b.includes('#')) - Number(a.includes('#')));
      redirects = settled(
        partsFirst.reduce((list, [from, to]) => withMove(list, from, to), redirects),
        published,
        live,
      );
      const { unlisted, former } = compareAddresses(published, redirects, live);
      published = [...published, ...unlisted].map(({ now: _, ...entry }) =>
        former[entry.address] ? { ...entry, now: former[entry.address] ?? '' } : entry,
      );
    };
    /** A heading, or a table with all that is in it. */
    const chunks = (page: string): string[] => (pages[page] ?? []).flatMap((p) => (p.table || p.kind === 'page' ? [] : [p.id]));
    const within = (id: string) => (p: Place) => p.id === id || p.table === id;
    /** Moves a chunk; where its id is taken, or was once, it gets another. */
    const carry = (from: string, to: string, id: string): [string, string][] => {
      const moving = (pages[from] ?? []).filter(within(id));
      const was = new Set(published.filter((entry) => entry.address !== `${from}#${id}`).map((entry) => entry.address));
      const taken = (name: string) => (pages[to] ?? []).some((p) => p.id === name) || was.has(`${to}#${name}`);
      const name = taken(id) ? `n${++fresh}` : id;
      pages[from] = (pages[from] ?? []).filter((p) => !within(id)(p));
      pages[to] = [...(pages[to] ?? []), ...moving.map((p) => ({ ...p, id: name + p.id.slice(id.length), ...(p.table && { table: name }) }))];
      return [[`${from}#${id}`, `${to}#${name}`]];
    };
    const steps: Record<string, () => [string, string][]> = {
      'rename a heading': () => {
        const page = pick(Object.keys(pages));
        const id = pick(chunks(page));
        const name = `n${++fresh}`;
        pages[page] = (pages[page] ?? []).map((p) =>
          within(id)(p) ? { ...p, id: name + p.id.slice(id.length), ...(p.table && { table: name }) } : p,
        );
        return [[`${page}#${id}`, `${page}#${name}`]];
      },
      'rename a row or a column': () => {
        const part = Object.entries(pages).flatMap(([page, places]) =>
          places.flatMap((p) => (p.kind === 'row' || p.kind === 'column' ? [{ page, ...p }] : [])),
        );
        const { page, id, kind, table = '' } = pick(part);
        const name = `${table}${kind === 'row' ? '-' : '.'}n${++fresh}`;
        pages[page] = (pages[page] ?? []).map((p) => {
          if (p.id === id) return { ...p, id: name };
          if (p.kind !== 'cell' || p.table !== table) return p;
          if (kind === 'row') return p.id.startsWith(`${id}.`) ? { ...p, id: name + p.id.slice(id.length) } : p;
          const ending = id.slice(table.length);
          return p.id.endsWith(ending) ? { ...p, id: p.id.slice(0, -ending.length) + name.slice(table.length) } : p;
        });
        return [[`${page}#${id}`, `${page}#${name}`]];
      },
      'move a section': () => {
        const [from, to] = [pick(Object.keys(pages)), pick(Object.keys(pages))];
        return from === to || chunks(from).length < 2 ? [] : carry(from, to, pick(chunks(from)));
      },
      'split a page': () => {
        const from = pick(Object.keys(pages));
        if (chunks(from).length < 4) return [];
        const to = `/n${++fresh}/`;
        pages[to] = [];
        return chunks(from)
          .slice(-2)
          .flatMap((id) => carry(from, to, id));
      },
      'merge two pages': () => {
        const [from, to] = [pick(Object.keys(pages)), pick(Object.keys(pages))];
        if (from === to || Object.keys(pages).length < 3) return [];
        const moves = chunks(from).flatMap((id) => carry(from, to, id));
        delete pages[from];
        return [...moves, [from, to]];
      },
      'rename a page': () => {
        const from = pick(Object.keys(pages));
        const to = `/n${++fresh}/`;
        pages[to] = pages[from] ?? [];
        delete pages[from];
        return [[from, to]];
      },
      'give a page its former name back': () => {
        const [to, from = ''] = Object.entries(redirects).find(([old, now]) => !old.includes('#') && pages[now] && !pages[old]) ?? [''];
        if (!to || (pages[from] ?? []).some((p) => p.id && redirects[`${to}#${p.id}`])) return [];
        pages[to] = pages[from] ?? [];
        delete pages[from];
        return [[from, to]];
      },
    };
    for (let step = 0; step < 50; step++) {
      const name = pick(Object.keys(steps));
      const moves = steps[name]?.() ?? [];
      if (moves.length === 0) {
        step--;
        continue;
      }
      done[name] = (done[name] ?? 0) + 1;
      addresses(moves);
      const live = site(pages);
      const problems = [
        ...compareAddresses(published, redirects, live).problems,
        ...redirectProblems(redirects, published, live, () => ({ file: 'r', line: 1, column: 1 })),
      ];
      assert.equal(says(problems), '', `step ${step}: ${name} ${JSON.stringify(moves)}`);
      const { former } = compareAddresses(published, redirects, live);
      for (const address of first) assert.ok(live.has(former[address] ?? address), `${address} is lost in step ${step}: ${name}`);
    }
    assert.ok(Object.keys(done).length >= 6, `too few kinds of steps: ${Object.keys(done).join(', ')}`);
  });
