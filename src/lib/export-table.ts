import type { Facts } from '../schemas/index.ts';
import type { ExportedTable } from '../schemas/exported-table.ts';
import { comparisonTable } from './comparison-table.ts';
import { recordOf, sourcesBehind } from './notes.ts';
import { placeId } from './place-id.ts';

/**
 * A comparison with everything it rests on, for readers who take it along.
 * @param root where the site is served, base path included, with a slash at its end
 * @param home address of the page that shows it
 */
export function exportedTable(id: string, facts: Facts, root: string, home: string): ExportedTable {
  const comparison = recordOf(facts, 'comparisons', id);
  const { rows } = comparisonTable(id, comparison);
  const page = (item?: string, attribute?: string) => `${root}${home.slice(1)}#${placeId(id, item, attribute)}`;
  const { title, caption, settles, itemLabel, then } = comparison;
  return {
    $schema: `${root}compare/schema.json`,
    id,
    title,
    caption,
    settles,
    page: page(),
    itemLabel,
    then,
    attributes: comparison.attributes.map(({ source: _, ...attribute }) => ({ ...attribute, page: page(undefined, attribute.id) })),
    items: comparison.items.map(({ values, ...item }, i) => ({
      ...item,
      page: page(item.id),
      values: Object.fromEntries(
        (rows[i]?.cells ?? []).flatMap(({ attribute, now, then: past, source, checked }) => {
          const cell = values[attribute.id];
          if (!cell) return [];
          const { value, absent, bound, note } = cell;
          return [
            [
              attribute.id,
              {
                text: now.text,
                value,
                absent,
                bound,
                note,
                history: now.history,
                source,
                checked: checked ?? recordOf(facts, 'sources', source).checked,
                then: past && cell.then && { text: past.text, ...cell.then },
              },
            ],
          ];
        }),
      ),
    })),
    sources: Object.fromEntries(
      [...new Set(sourcesBehind('Comparison', id, undefined, facts))].map((source) => {
        const { title: name, publisher, url, checked } = recordOf(facts, 'sources', source);
        return [source, { title: name, publisher, url, checked }];
      }),
    ),
  };
}
