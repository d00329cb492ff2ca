import type { Facts } from '../schemas/index.ts';
import type { Rates } from './lifecycle-cost.ts';
import { recordOf } from './notes.ts';

/** The rates of each storage class a lifecycle rule can move to, from the prices and the class table. Regions differ: these are the data's. */
export function s3Rates(facts: Facts): Record<string, Rates> {
  const prices = recordOf(facts, 'comparisons', 's3-prices');
  const classes = recordOf(facts, 'comparisons', 's3-storage-classes');
  const overhead = recordOf(facts, 'limits', 's3-glacier-overhead').value;
  const number = (comparison: typeof prices, id: string, attribute: string) => {
    const value = comparison.items.find((i) => i.id === id)?.values[attribute]?.value;
    return typeof value === 'number' ? value : 0;
  };
  return Object.fromEntries(
    prices.items.map(({ id }): [string, Rates] => [
      id,
      {
        storage: number(prices, id, 'storage'),
        transition: number(prices, id, 'transition'),
        retrieval: number(prices, id, 'retrieval'),
        minDays: number(classes, id, 'min-days'),
        minKb: number(classes, id, 'min-size'),
        // 8 KB of the metadata are billed at Standard's rate, the rest at the archive's.
        overheadKb: ['glacier-flexible-retrieval', 'glacier-deep-archive'].includes(id) ? [overhead - 8, 8] : [0, 0],
      },
    ]),
  );
}
