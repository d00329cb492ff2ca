import type { Facts } from '../schemas/index.ts';
import { nearestFew } from './nearest.ts';
import type { Page } from './parse-page.ts';
import type { Problem } from './problem.ts';

/** The topics by their names in small letters. */
export type Topics = ReadonlyMap<string, readonly Facts['topics'][string][]>;
export const topicsByName = (facts: Facts): Topics => Map.groupBy(Object.values(facts.topics), ({ name }) => name.toLowerCase());

/** Other names in front matter that belong to no section, or to a topic that stands elsewhere: the search would send readers to the wrong place. */
export function aliasProblems({ file, address, data, headings }: Page, topics: Topics): Problem[] {
  const here = { file, line: 1, column: 1, rule: 'other-name' as const };
  const ids = headings.map((heading) => heading.id);
  return Object.entries(data.aliases ?? {}).flatMap(([key, names]): Problem[] => [
    ...(key === 'page' || ids.includes(key)
      ? []
      : [{ ...here, message: `aliases: there is no section "${key}"`, mend: `the nearest are ${nearestFew(key, ['page', ...ids]).join(', ')}` }]),
    ...names.flatMap((name): Problem[] => {
      const topic = topics.get(name.toLowerCase())?.find((other) => other.address && other.address.split('#')[0] !== address);
      return topic
        ? [{ ...here, message: `aliases: "${name}" is the topic at ${topic.address}`, mend: 'delete it, or say what is different here' }]
        : [];
    }),
  ]);
}
