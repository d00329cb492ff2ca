import { z } from 'zod';
import { type Ref, day, text } from './common.ts';
import { UNITS } from './units.ts';

/** One number a page states: a quota, a size, a retention, a minimum. `src/data/limits/<id>.yaml`. */
export const limitSchema = (ref: Ref) =>
  z.strictObject({
    /** What is limited, as a noun phrase, e.g. "Maximum size of one object". */
    label: text,
    /** The number, in `unit`. */
    value: z.number(),
    /** What the number counts. */
    unit: z.enum(UNITS),
    /** The source that states it. */
    source: ref('sources'),
    /** The day the number was checked, when that was not the source's own day. */
    checked: day.optional(),
    /** What qualifies it, e.g. "default; can be raised on request". */
    note: text.optional(),
  });
export type Limit = z.infer<ReturnType<typeof limitSchema>>;
