import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Key, type Shape, type View, layout, parseView, viewQuery, viewText } from './table-view.ts';

const KEYS: Key[][] = [
  [
    { rank: 9, same: '9' },
    { rank: 'x', same: 'x' },
    { rank: 1, same: '1' },
  ],
  [
    { rank: 10, same: '10' },
    { rank: 'w', same: 'w' },
    { rank: 1, same: '1' },
  ],
  [{}, { rank: 'x', same: 'x' }, { rank: 1, same: '1' }],
];
const shape: Shape = {
  items: ['a', 'b', 'c'],
  attributes: [
    { id: 'days', direction: 'lower' },
    { id: 'kind', direction: 'none' },
    { id: 'same', direction: 'higher' },
  ],
  key: (i, a) => KEYS[i]?.[a],
};

test('sorts by value, not by text, and puts what has no value last either way', () => {
  assert.deepEqual(layout(shape, { sort: { attribute: 'days', down: false } }).items, [0, 1, 2]);
  assert.deepEqual(layout(shape, { sort: { attribute: 'days', down: true } }).items, [1, 0, 2]);
});

test('folds what all shown items agree in, and never what nobody knows', () => {
  assert.deepEqual(layout(shape, { differences: true }), { items: [0, 1, 2], attributes: [0, 1], folded: 1, best: new Map() });
  assert.deepEqual(layout(shape, { differences: true, only: ['a', 'c'] }).attributes, [0]);
});

test('marks the best value by direction, and none where all agree or more is not better', () => {
  const { best } = layout(shape, { best: true });
  assert.deepEqual([...best.values()], [[0], [], []]);
});

test('what the table does not have is left out and named; nothing of it gets into the view', () => {
  const hostile = 'sort:__proto__;only:<script>,a;swapped=1;constructor;differences;only:';
  const { view, ignored } = parseView(hostile, shape.items, ['days', 'kind', 'same']);
  assert.deepEqual(view, { only: ['a'], differences: true });
  assert.deepEqual(ignored, ['__proto__', '<script>', 'swapped=1', 'constructor']);
});

/** What a reader may do to a table, one control each. */
const control = fc.oneof(
  fc.record({ do: fc.constantFrom('then', 'differences', 'best', 'swapped' as const) }),
  fc.record({ do: fc.constant('sort' as const), attribute: fc.constantFrom('days', 'kind', 'same'), down: fc.boolean() }),
  fc.record({ do: fc.constant('unsort' as const) }),
  fc.record({ do: fc.constant('choose' as const), item: fc.constantFrom('a', 'b', 'c') }),
);
type Control = typeof control extends fc.Arbitrary<infer T> ? T : never;
const apply = (view: View, c: Control): View => {
  if (c.do === 'sort') return { ...view, sort: { attribute: c.attribute, down: c.down } };
  if (c.do === 'unsort') return { ...view, sort: undefined };
  if (c.do !== 'choose') return { ...view, [c.do]: !view[c.do] };
  const only = shape.items.filter((id) => (view.only ?? shape.items).includes(id) !== (id === c.item));
  return { ...view, only: only.length && only.length < shape.items.length ? only : undefined };
};
const views = fc.array(control, { maxLength: 12 }).map((list) => list.reduce(apply, {}));

test('any view goes through an address and back; the whole table has a clean address', () => {
  fc.assert(
    fc.property(views, fc.webQueryParameters(), (view, others) => {
      const text = viewText(view);
      assert.equal(viewText(parseView(text, shape.items, ['days', 'kind', 'same']).view), text);
      const query = new URLSearchParams(viewQuery('t', view, `?${others}&t=then`));
      assert.equal(query.get('t') ?? '', text);
      assert.ok(text || !query.has('t'));
    }),
  );
  assert.equal(viewQuery('t', {}), '');
  assert.equal(viewQuery('t', {}, '?t=then&gb=5'), '?gb=5');
});

test('any text in an address gives a view that the table can show', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcd:;,ays kindsort only then<>%&'.split('')) }), (text) => {
      const { view } = parseView(text, shape.items, ['days', 'kind', 'same']);
      assert.ok(layout(shape, view).items.length > 0);
    }),
  );
});

const key: fc.Arbitrary<Key> = fc.oneof(
  fc.integer({ min: 0, max: 3 }).map((n) => ({ rank: n, same: `${n}` })),
  fc.constantFrom<Key[]>({}, { same: 'none' }, { rank: Infinity, same: 'none' }),
);
const tables = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
  fc.record({
    items: fc.constant(Array.from({ length: rows }, (_, i) => `i${i}`)),
    attributes: fc.tuple(
      ...Array.from({ length: columns }, (_, a) => fc.record({ id: fc.constant(`a${a}`), direction: fc.constantFrom('higher', 'lower', 'none') })),
    ),
    keys: fc.array(fc.array(key, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  }),
);

test('whatever the table and the view: nothing is lost or doubled, order and marks follow a plain model', () => {
  fc.assert(
    fc.property(tables, fc.boolean(), fc.boolean(), fc.nat(), fc.nat(), (table, down, differences, chosen, by) => {
      const only = table.items.filter((_, i) => (chosen >> i) % 2);
      const sort = { attribute: table.attributes[by % table.attributes.length]?.id ?? '', down };
      const shown = layout({ ...table, key: (i, a) => table.keys[i]?.[a] }, { sort, differences, best: true, only: only.length ? only : undefined });
      const wanted = only.length ? only : table.items;
      assert.deepEqual(shown.items.map((i) => table.items[i]).toSorted(), wanted.toSorted());
      assert.equal(shown.attributes.length + shown.folded, table.attributes.length);
      const column = table.attributes.findIndex((a) => a.id === sort.attribute);
      const ranks = shown.items.map((i) => table.keys[i]?.[column]?.rank as number | undefined);
      const known = ranks.filter((r) => r !== undefined);
      assert.deepEqual(
        ranks.slice(0, known.length),
        known.toSorted((x, y) => (x === y ? 0 : (x < y ? -1 : 1) * (down ? -1 : 1))),
      );
      for (const [a, attribute] of table.attributes.entries()) {
        const keys = shown.items.map((i) => table.keys[i]?.[a] ?? {});
        const alike = keys.length > 1 && keys.every((k) => k.same !== undefined && k.same === keys[0]?.same);
        assert.equal(shown.attributes.includes(a), !(differences && alike));
        const values = keys.flatMap((k) => (typeof k.rank === 'number' ? [k.rank] : []));
        const end = attribute.direction === 'higher' ? Math.max(...values) : Math.min(...values);
        const winners = attribute.direction === 'none' || new Set(values).size < 2 ? [] : shown.items.filter((i) => table.keys[i]?.[a]?.rank === end);
        if (shown.attributes.includes(a)) assert.deepEqual(shown.best.get(a)?.toSorted(), winners.toSorted());
      }
    }),
  );
});
