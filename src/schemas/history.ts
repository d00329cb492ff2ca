import { z } from 'zod';
import { type Ref, text, when } from './common.ts';

/** What a value was before, oldest first; `until` says when it stopped being so. */
export const historySchema = (ref: Ref) =>
  z
    .array(
      z.strictObject({
        value: z.union([z.number(), text, z.boolean()]).describe('What it was, in the same unit'),
        until: when.describe('When it stopped being so'),
        source: ref('sources').describe('The source that says so'),
      }),
    )
    .refine((entries) => entries.every((entry, i) => i === 0 || (entries[i - 1]?.until ?? '') < entry.until), {
      error: 'the history is out of order',
      params: { rule: 'history-order', mend: 'write the oldest entry first; no two end on the same day' },
    });
