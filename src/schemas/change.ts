import { z } from 'zod';
import { type Ref, address, day, text, when } from './common.ts';

/** Something the deck or the exam said that is not so, or not so any more. `src/data/changes/<id>.yaml`. */
export const changeSchema = (ref: Ref) =>
  z.strictObject({
    title: text.describe('What it is about, as a noun phrase'),
    topic: ref('topics').optional().describe('The topic it belongs to; left out when it is about the exam itself'),
    address: address.describe('The section that tells the whole story'),
    saidBy: z.enum(['deck', 'exam', 'both']).describe('Who said the old thing'),
    then: text.describe('What was said, in our words'),
    now: text.describe('What is true, in our words'),
    since: when.optional().describe('Since when; left out when the old statement was never right, or when nobody says the day'),
    kind: z
      .enum(['changed', 'slip', 'imprecise', 'unpublished'])
      .describe('changed: it was right once; slip: it never was; imprecise: it needed a qualifier; unpublished: nobody can confirm it'),
    why: text.optional().describe('Why it changed, when somebody says so'),
    examAnswer: text.optional().describe('What an exam-era question takes for right, when that differs from the truth'),
    conflict: text.optional().describe('How sources contradict each other, and which one we follow'),
    recorded: day.describe('The day this record was written; the feed is ordered by it'),
    sources: z.array(ref('sources')).min(1, 'name at least one source').describe('Where the truth was read'),
  });
export type Change = z.infer<ReturnType<typeof changeSchema>>;
