import { z } from 'zod';
import { type Ref, address, text, when } from './common.ts';

/** Something the deck or the exam said that is not so, or not so any more. `src/data/changes/<id>.yaml`. */
export const changeSchema = (ref: Ref) =>
  z.strictObject({
    /** What it is about, as a noun phrase. */
    title: text,
    /** The topic it belongs to. */
    topic: ref('topics'),
    /** The section that tells the whole story. */
    address,
    /** Who said the old thing. */
    saidBy: z.enum(['deck', 'exam', 'both']),
    /** What was said, in our words. */
    then: text,
    /** What is true, in our words. */
    now: text,
    /** Since when; left out when the old statement was never right. */
    since: when.optional(),
    /** `changed`: it was right once; `slip`: it never was; `imprecise`: it needed a qualifier; `unpublished`: nobody can confirm it. */
    kind: z.enum(['changed', 'slip', 'imprecise', 'unpublished']),
    /** What an answer to an exam-era question would be, when it differs from the truth. */
    examAnswer: text.optional(),
    sources: z.array(ref('sources')).min(1, 'name at least one source'),
  });
export type Change = z.infer<ReturnType<typeof changeSchema>>;
