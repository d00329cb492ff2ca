import type { Comparison } from '../schemas/comparison.ts';

/** One thing to ask a table for: the items that have a value, or stand in a group. */
export interface Filter {
  value: string;
  /** Item ids, in the order of the table. */
  only: string[];
}

/**
 * What a table can be narrowed to by one attribute, in the order in which the values first appear.
 * @param by an attribute's id, or `group` for the row groups
 * @returns one filter a value that some items have and others do not; lists joined by commas count for each of their parts
 */
export function tableFilters({ items }: Pick<Comparison, 'items'>, by: string): Filter[] {
  const found = new Map<string, string[]>();
  for (const { id, group, values } of items) {
    const value = by === 'group' ? group : values[by]?.value;
    const parts =
      typeof value === 'string' ? (by === 'group' ? [value] : value.split(/[,;] /)) : typeof value === 'boolean' ? [value ? 'yes' : 'no'] : [];
    for (const part of parts) found.set(part, [...(found.get(part) ?? []), id]);
  }
  return [...found].filter(([, only]) => only.length < items.length).map(([value, only]) => ({ value, only }));
}
