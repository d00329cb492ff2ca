import { z } from 'zod';
import { type Ref, text, when } from './common.ts';

/** `maintenance`: no new customers, no new features; `sunset`: an end is announced; `ended`: gone. `open-source`: not an AWS service. */
export const SERVICE_STATUS = ['active', 'maintenance', 'sunset', 'ended', 'open-source'] as const;

/** A service, or a part of one with a status of its own. `src/data/services/<id>.yaml`. */
export const serviceSchema = (ref: Ref) =>
  z.strictObject({
    name: text.describe('Its current official name, e.g. "Amazon Data Firehose"'),
    short: text.optional().describe('How prose calls it after the first use, e.g. "Firehose"'),
    former: z
      .array(
        z.strictObject({
          name: text.describe('A name it had'),
          until: when.optional().describe('When it lost that name'),
        }),
      )
      .optional()
      .describe('Former names, newest first'),
    partOf: ref('services').optional().describe('The service it belongs to, when it is a feature'),
    does: text.describe('What it does, in one sentence'),
    status: z.enum(SERVICE_STATUS).describe('active, maintenance (no new customers), sunset (end announced), ended, open-source'),
    since: when.optional().describe('When that status began; needed for every status but active and open-source'),
    ends: when.optional().describe('The announced end, for sunset'),
    note: text.optional().describe('What else to know about its status, in one sentence'),
    replacement: z.array(ref('services')).optional().describe('What to use instead, best first'),
    inScope: z.boolean().optional().describe('true when the last MLS-C01 guide listed it in scope, false when it listed it out of scope'),
    sources: z.array(ref('sources')).min(1, 'name at least one source').describe('Where name and status were read'),
  });
export type Service = z.infer<ReturnType<typeof serviceSchema>>;
