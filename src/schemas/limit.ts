import { z } from 'zod';
import { type Ref, day, text } from './common.ts';
import { historySchema } from './history.ts';
import { UNITS } from './units.ts';

/** One number a page states: a quota, a size, a retention, a minimum. `src/data/limits/<id>.yaml`. */
export const limitSchema = (ref: Ref) =>
  z.strictObject({
    label: text.describe('What is limited, as a noun phrase, e.g. "Maximum size of one object"'),
    value: z.number().describe('The number, in the unit below'),
    unit: z.enum(UNITS).describe('What the number counts'),
    source: ref('sources').describe('The source that states it'),
    checked: day.optional().describe("The day the number was checked, when not the source's own day"),
    note: text.optional().describe('What qualifies it, e.g. "default; can be raised on request"'),
    history: historySchema(ref).optional().describe('What it was before'),
  });
export type Limit = z.infer<ReturnType<typeof limitSchema>>;
