import type { Facts } from '../schemas/index.ts';
import type { Locate } from './parse-facts.ts';
import type { Problem } from './problem.ts';

/** One rule over all facts: a schema says what shape a record has, these say what must be true between records. */
type Rule = (facts: Facts, at: Locate) => Problem[];

/** Every problem that every rule finds. */
export function assertFacts(facts: Facts, at: Locate): Problem[] {
  return RULES.flatMap((rule) => rule(facts, at));
}

/** A comparison has a cell for every item and attribute, of the attribute's type, and none besides. */
const completeComparisons: Rule = (facts, at) =>
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
            mend: 'add it under values; "absent: none", "unknown" or "not-applicable" says why there is none',
          });
          continue;
        }
        for (const [picture, part] of [
          ['', cell],
          ['then', cell.then],
        ] as const) {
          if (part?.value === undefined || typeof part.value === attribute.type.replace('text', 'string')) continue;
          problems.push({
            ...at('comparisons', id, ['items', i, 'values', attribute.id, ...(picture ? [picture] : []), 'value']),
            rule: 'cell-type',
            message: `${item.name}, ${attribute.label}: ${JSON.stringify(part.value)} is not a ${attribute.type}`,
            mend: attribute.type === 'number' ? `write a bare number; the unit ${attribute.unit} is the column's` : `write a ${attribute.type}`,
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

function twice(list: { id: string }[], at: (index: number) => Omit<Problem, 'rule' | 'message'> & { what: string }): Problem[] {
  return list.flatMap(({ id }, i) => {
    if (list.findIndex((other) => other.id === id) === i) return [];
    const { what, ...position } = at(i);
    return [{ ...position, rule: 'duplicate-id', message: `two ${what}s have the id "${id}"`, mend: 'give the second one another id' }];
  });
}

/** Domains named by topics and the curriculum are domains of MLS-C01, and task numbers are its tasks. */
const knownDomainsAndTasks: Rule = (facts, at) => {
  const exam = facts.exam['mls-c01'];
  if (!exam)
    return [{ ...at('exam', 'mls-c01'), rule: 'missing-file', message: 'the exam mls-c01 is missing', mend: 'add src/data/exam/mls-c01.yaml' }];
  const domains = exam.domains.map((d) => d.id);
  const tasks = new Set(exam.domains.flatMap((d) => d.tasks.map((t) => t.number)));
  const problems: Problem[] = [];
  const wrongDomain = (domain: string) => ({
    rule: 'unknown-domain',
    message: `"${domain}" is not a domain of MLS-C01`,
    mend: `the domains are ${domains.join(', ')}`,
  });
  for (const [id, topic] of Object.entries(facts.topics)) {
    if (!domains.includes(topic.domain)) problems.push({ ...at('topics', id, ['domain']), ...wrongDomain(topic.domain) });
    for (const [i, task] of topic.tasks.entries())
      if (!tasks.has(task))
        problems.push({
          ...at('topics', id, ['tasks', i]),
          rule: 'unknown-task',
          message: `MLS-C01 has no task ${task}`,
          mend: `its tasks are ${[...tasks].join(', ')}`,
        });
  }
  for (const [id, { domains: listed }] of Object.entries(facts.curriculum))
    for (const [i, { domain }] of listed.entries())
      if (!domains.includes(domain)) problems.push({ ...at('curriculum', id, ['domains', i, 'domain']), ...wrongDomain(domain) });
  return problems;
};

/** No source was checked, and nothing began, after `today`: a day in the future is a slip of the keyboard. */
const noFutureChecks =
  (today: string): Rule =>
  (facts, at) =>
    Object.entries(facts.sources).flatMap(([id, source]) =>
      source.checked > today
        ? [
            {
              ...at('sources', id, ['checked']),
              rule: 'future-date',
              message: `${source.checked} has not come yet`,
              mend: 'write the day you read the page',
            },
          ]
        : [],
    );

const RULES: Rule[] = [completeComparisons, knownDomainsAndTasks, noFutureChecks(new Date().toISOString().slice(0, 10))];
