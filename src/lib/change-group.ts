import type { Change } from '../schemas/change.ts';

/** Where a change stands in the list: `date`: it has a day; `undated`: it changed, nobody says when; `never`: the old statement was never right. */
export type ChangeGroup = 'date' | 'undated' | 'never';

/** The group of one change. A day decides first: an imprecise statement may have become so on one. */
export function changeGroup({ since, kind }: Pick<Change, 'since' | 'kind'>): ChangeGroup {
  if (since) return 'date';
  return kind === 'changed' ? 'undated' : 'never';
}
