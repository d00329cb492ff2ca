import { when } from '../schemas/common.ts';
import type { Attribute, Comparison } from '../schemas/comparison.ts';
import type { Facts } from '../schemas/index.ts';
import { showContent } from './comparison-table.ts';
import { pathEnds } from './decision-paths.ts';
import { nearestFew } from './nearest.ts';
import type { Locate } from './parse-facts.ts';
import { pairId } from './place-id.ts';
import type { Problem } from './problem.ts';
import type { Unit } from '../schemas/units.ts';
import { today } from './today.ts';
import type { Position } from './yaml-record.ts';

/** One check over all facts: a schema says what shape a record has, these say what must be true between records. */
type Check = (facts: Facts, at: Locate) => Problem[];

/** Every problem that every check finds. */
export function assertFacts(facts: Facts, at: Locate): Problem[] {
  return CHECKS.flatMap((check) => check(facts, at));
}

/** A comparison has a cell for every item and attribute, of the attribute's type, and none besides. */
const completeComparisons: Check = (facts, at) =>
  Object.entries(facts.comparisons).flatMap(([id, comparison]) => {
    const problems: Problem[] = [];
    const attributes = new Map(comparison.attributes.map((a) => [a.id, a]));
    problems.push(...twice(comparison.attributes, (i) => ({ ...at('comparisons', id, ['attributes', i]), what: 'attribute' })));
    problems.push(...twice(comparison.items, (i) => ({ ...at('comparisons', id, ['items', i]), what: 'item' })));
    for (const [i, attribute] of comparison.attributes.entries()) {
      if ((attribute.type === 'number') === (attribute.unit !== undefined)) continue;
      problems.push({
        ...at('comparisons', id, ['attributes', i]),
        rule: 'attribute-unit',
        message: `attribute "${attribute.id}" is of type ${attribute.type} and ${attribute.unit ? 'has a unit' : 'has no unit'}`,
        mend: attribute.unit ? 'remove the unit' : 'add a unit; "count" prints the bare number',
      });
    }
    for (const [i, item] of comparison.items.entries()) {
      for (const attribute of attributes.values()) {
        const cell = item.values[attribute.id];
        if (!cell) {
          problems.push({
            ...at('comparisons', id, ['items', i]),
            rule: 'missing-cell',
            message: `${item.name} has no value for "${attribute.id}"`,
            mend: 'add it under values: { value: … }, or { absent: none }, unknown or not-applicable',
          });
          continue;
        }
        for (const [picture, part] of [
          ['', cell],
          ['then', cell.then],
        ] as const) {
          if (part?.value === undefined || isOfType(part.value, attribute.type)) continue;
          problems.push({
            ...at('comparisons', id, ['items', i, 'values', attribute.id, ...(picture ? [picture] : []), 'value']),
            rule: 'cell-type',
            message: `${item.name}, ${attribute.label}: ${JSON.stringify(part.value)} is not a ${attribute.type}`,
            mend: MEND_OF[attribute.type].replace('UNIT', attribute.unit ?? 'count'),
          });
        }
      }
      for (const key of Object.keys(item.values)) {
        if (attributes.has(key)) continue;
        problems.push({
          ...at('comparisons', id, ['items', i, 'values', key]),
          rule: 'unknown-attribute',
          message: `"${key}" is not an attribute of this comparison`,
          mend: `the attributes are ${[...attributes.keys()].join(', ')}`,
        });
      }
    }
    return problems;
  });

const isOfType = (value: unknown, type: Attribute['type']): boolean =>
  type === 'date' ? when.safeParse(value).success : typeof value === (type === 'text' ? 'string' : type);
const MEND_OF: Record<Attribute['type'], string> = {
  number: "write a bare number; the unit UNIT is the column's",
  text: 'write a text',
  boolean: 'write true or false',
  date: 'write "2023", "2023-04" or "2023-04-05", in quotes',
};

/** A column that says which way is better has an order: numbers, dates and yes/no have one, texts are given one that names each of them. */
const rankedColumns: Check = (facts, at) =>
  Object.entries(facts.comparisons).flatMap(([id, { attributes, items }]) =>
    attributes.flatMap((attribute, i): Problem[] => {
      const here = at('comparisons', id, ['attributes', i]);
      const { order, direction, type, label, noneIs } = attribute;
      const wrong = (message: string, mend: string): Problem[] => [{ ...here, rule: 'direction-order', message: `${label}: ${message}`, mend }];
      if (order && type !== 'text') return wrong(`a ${type} has its own order`, 'remove "order"');
      if (!order && type === 'text' && (direction !== 'none' || noneIs))
        return wrong('it has a direction, and its texts have no order', 'add order: [the least, …, the most], or write direction: none');
      const texts = items.flatMap(({ values }) => [values[attribute.id]?.value, values[attribute.id]?.then?.value]);
      const missing = order && texts.find((value) => typeof value === 'string' && !order.includes(value));
      return missing === undefined ? [] : wrong(`"${missing}" has no place in the order`, 'add it to "order"');
    }),
  );

/** Rows of one group stand together. */
const rowGroups: Check = (facts, at) =>
  Object.entries(facts.comparisons).flatMap(([id, { items }]) =>
    items.flatMap(({ group, name }, i): Problem[] => {
      const before = items.slice(0, i);
      if (before.at(-1)?.group === group || !before.some((item) => item.group === group)) return [];
      return [
        {
          ...at('comparisons', id, ['items', i]),
          rule: 'row-group',
          message: `${name} stands apart from the other rows of its group (${group ?? 'none'})`,
          mend: 'move it to them: every row of a group, or none, has the same "group"',
        },
      ];
    }),
  );

/** A decision helper recommends items of its table, and says of each other one why it never does. */
const decisionItems: Check = (facts, at) =>
  Object.entries(facts.decisions).flatMap(([id, decision]) => {
    const items = facts.comparisons[decision.comparison]?.items.map((item) => item.id) ?? [];
    const problem = (path: PropertyKey[], message: string, mend: string): Problem => ({
      ...at('decisions', id, path),
      rule: 'decision-items',
      message,
      mend,
    });
    const ends = pathEnds(decision.question);
    const never = (decision.never ?? []).map((n) => n.item);
    const chosen = ends.map(({ answer }) => answer.choose ?? '');
    const named = [
      ...ends.flatMap(({ answer, path }) => [
        { item: answer.choose ?? '', path: [...path, 'choose'] },
        ...(answer.compare ?? []).map((item, i) => ({ item, path: [...path, 'compare', i] })),
      ]),
      ...never.map((item, i) => ({ item, path: ['never', i, 'item'] })),
    ];
    return [
      ...named
        .filter(({ item }) => !items.includes(item))
        .map(({ item, path }) =>
          problem(path, `"${item}" is not an item of ${decision.comparison}`, `the nearest are ${nearestFew(item, items).join(', ')}`),
        ),
      ...items
        .filter((item) => !chosen.includes(item) && !never.includes(item))
        .map((item) => problem(['never'], `no path recommends "${item}"`, 'let a path end in it, or list it under "never" with the reason')),
      ...never
        .filter((item) => chosen.includes(item))
        .map((item) => problem(['never', never.indexOf(item)], `a path recommends "${item}"`, 'take it out of "never"')),
    ];
  });

/** A pair has two different items of its table, stands once on the page of pairs in either order, and takes its numbers from the two rows. */
const pairs: Check = (facts, at) => {
  const placeOf = new Map<string, string>();
  return Object.entries(facts.comparisons).flatMap(([id, comparison]) =>
    (comparison.pairs ?? []).flatMap(({ items, says }, i): Problem[] => {
      const known = comparison.items.map((item) => item.id);
      const problem = (path: PropertyKey[], message: string, mend: string): Problem => ({
        ...at('comparisons', id, ['pairs', i, ...path]),
        rule: 'pair',
        message,
        mend,
      });
      const [one, other] = items;
      const key = pairId(one < other ? [one, other] : [other, one]);
      const before = placeOf.get(key);
      placeOf.set(key, before ?? id);
      const given = new Set(numbersIn(textOfRows(comparison, items)));
      return [
        ...items.flatMap((item, k) =>
          known.includes(item)
            ? []
            : [problem(['items', k], `"${item}" is not an item of this table`, `the nearest are ${nearestFew(item, known).join(', ')}`)],
        ),
        ...(one === other ? [problem(['items'], `"${one}" is paired with itself`, 'name the other item it is mistaken for')] : []),
        ...(before ? [problem(['items'], `${before} already has a pair of ${one} and ${other}`, 'keep the one whose table settles it better')] : []),
        ...numbersIn(says)
          .filter((number) => !given.has(number))
          .map((number) => problem(['says'], `${number} stands in neither of the two rows`, 'say it without the number, or put it into the table')),
      ];
    }),
  );
};

/** Everything a reader sees of some rows: names, values and their notes. */
const textOfRows = ({ items, attributes }: Comparison, ids: readonly string[]): string =>
  items
    .filter((item) => ids.includes(item.id))
    .flatMap(({ name, values }) => [
      name,
      ...attributes.flatMap((attribute) => {
        const cell = values[attribute.id];
        return cell ? [showContent(cell, attribute), cell.note ?? ''] : [];
      }),
    ])
    .join(' ');

/** Numbers of a text; digits that belong to a name, as in F1 or IPv4, are none. */
const numbersIn = (text: string): string[] => text.match(/(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*/gu) ?? [];

function twice(list: { id: string }[], at: (index: number) => Omit<Problem, 'rule' | 'message'> & { what: string }): Problem[] {
  return list.flatMap(({ id }, i) => {
    if (list.findIndex((other) => other.id === id) === i) return [];
    const { what, ...position } = at(i);
    return [{ ...position, rule: 'duplicate-id', message: `two ${what}s have the id "${id}"`, mend: 'give the second one another id' }];
  });
}

/** Domains named by topics and the curriculum are domains of MLS-C01; task numbers are tasks of the exam they are said of. */
const knownDomainsAndTasks: Check = (facts, at) => {
  const exam = facts.exam['mls-c01'];
  if (!exam)
    return [{ ...at('exam', 'mls-c01'), rule: 'unknown-reference', message: 'the exam mls-c01 is missing', mend: 'add src/data/exam/mls-c01.yaml' }];
  const domains = exam.domains.map((d) => d.id);
  const problems: Problem[] = [];
  const wrongDomain = (domain: string) => ({
    rule: 'unknown-domain' as const,
    message: `"${domain}" is not a domain of MLS-C01`,
    mend: `the domains are ${domains.join(', ')}`,
  });
  for (const [id, topic] of Object.entries(facts.topics)) {
    if (!domains.includes(topic.domain)) problems.push({ ...at('topics', id, ['domain']), ...wrongDomain(topic.domain) });
    problems.push(...taskProblems(topic.tasks, 'mls-c01', facts, at('topics', id, ['tasks'])));
    for (const [code, tasks] of Object.entries(topic.successorTasks ?? {}))
      problems.push(...taskProblems(tasks, code, facts, at('topics', id, ['successorTasks', code])));
  }
  for (const [id, { domains: listed }] of Object.entries(facts.curriculum))
    for (const [i, { domain }] of listed.entries())
      if (!domains.includes(domain)) problems.push({ ...at('curriculum', id, ['domains', i, 'domain']), ...wrongDomain(domain) });
  return problems;
};

/** Task numbers that an exam does not have. */
export function taskProblems(tasks: readonly string[], code: string, facts: Facts, here: Position): Problem[] {
  const known = facts.exam[code]?.domains.flatMap((d) => d.tasks.map((t) => t.number)) ?? [];
  return tasks
    .filter((task) => !known.includes(task))
    .map((task) => ({
      ...here,
      rule: 'unknown-task',
      message: `${facts.exam[code]?.code ?? code} has no task ${task}`,
      mend: `its tasks are ${known.join(', ')}`,
    }));
}

/** Percentages lie between 0 and 100 and no other quantity is negative. */
const possibleQuantities: Check = (facts, at) => {
  const judge = (value: unknown, unit: Unit | undefined, here: () => Position): Problem[] => {
    if (typeof value !== 'number') return [];
    if (unit === '%' && (value < 0 || value > 100))
      return [{ ...here(), rule: 'percent-range', message: `${value} % is not between 0 and 100`, mend: 'correct the number or the unit' }];
    if (value < 0) return [{ ...here(), rule: 'negative', message: `${value} is below zero`, mend: 'correct the number' }];
    return [];
  };
  return [
    ...Object.entries(facts.limits).flatMap(([id, { value, unit, history = [] }]) => [
      ...judge(value, unit, () => at('limits', id, ['value'])),
      ...history.flatMap((entry, i) => judge(entry.value, unit, () => at('limits', id, ['history', i, 'value']))),
    ]),
    ...Object.entries(facts.comparisons).flatMap(([id, { attributes, items }]) =>
      items.flatMap((item, i) =>
        attributes.flatMap((a) => {
          const cell = item.values[a.id];
          const here =
            (...path: PropertyKey[]) =>
            () =>
              at('comparisons', id, ['items', i, 'values', a.id, ...path]);
          return [
            ...judge(cell?.value, a.unit, here('value')),
            ...judge(cell?.then?.value, a.unit, here('then', 'value')),
            ...(cell?.history ?? []).flatMap((entry, k) => judge(entry.value, a.unit, here('history', k, 'value'))),
          ];
        }),
      ),
    ),
  ];
};

/** What is said of a day that lies ahead. */
export const notYet = (day: string) => ({ rule: 'future-date' as const, message: `${day} has not come yet`, mend: 'write the day you did it' });

/** Nothing was checked or recorded after `now`: a day in the future is a slip of the keyboard. */
const noFutureDays =
  (now: string): Check =>
  (facts, at) => {
    const judge = (day: string | undefined, here: () => Position): Problem[] => (day && day > now ? [{ ...here(), ...notYet(day) }] : []);
    return [
      ...Object.entries(facts.sources).flatMap(([id, s]) => judge(s.checked, () => at('sources', id, ['checked']))),
      ...Object.entries(facts.limits).flatMap(([id, l]) => judge(l.checked, () => at('limits', id, ['checked']))),
      ...Object.entries(facts.comparisons).flatMap(([id, { items }]) =>
        items.flatMap((item, i) =>
          Object.entries(item.values).flatMap(([key, cell]) =>
            judge(cell.checked, () => at('comparisons', id, ['items', i, 'values', key, 'checked'])),
          ),
        ),
      ),
      ...Object.entries(facts.changes).flatMap(([id, c]) => judge(c.recorded, () => at('changes', id, ['recorded']))),
    ];
  };

/** A service that is not simply there says since when; an announced end, a beta and an exam on its way out have their day. */
const datedStatuses: Check = (facts, at) => [
  ...Object.entries(facts.exam).flatMap(([id, { status, until }]): Problem[] =>
    ['beta', 'ending'].includes(status) && !until
      ? [
          {
            ...at('exam', id, ['status']),
            rule: 'missing-status-date',
            message: `an exam in status ${status} has "until"`,
            mend: 'add until: "YYYY-MM-DD", the day to look again',
          },
        ]
      : [],
  ),
  ...Object.entries(facts.services).flatMap(([id, { status, since, ends }]): Problem[] => {
    const missing = status === 'sunset' && !ends ? 'ends' : ['maintenance', 'sunset', 'ended'].includes(status) && !since ? 'since' : undefined;
    return missing
      ? [
          {
            ...at('services', id, ['status']),
            rule: 'missing-status-date',
            message: `a service in ${status} has "${missing}"`,
            mend: `add ${missing}: "YYYY-MM-DD"`,
          },
        ]
      : [];
  }),
];

const CHECKS: Check[] = [
  completeComparisons,
  knownDomainsAndTasks,
  possibleQuantities,
  noFutureDays(today()),
  datedStatuses,
  rankedColumns,
  rowGroups,
  decisionItems,
  pairs,
];
