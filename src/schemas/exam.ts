import { z } from 'zod';
import { type Ref, address, day, id, text, when } from './common.ts';

/** An AWS exam: format, status, domains, tasks. `src/data/exam/<code>.yaml`. */
export const examSchema = (ref: Ref) =>
  z.strictObject({
    /** The code AWS uses, e.g. "MLS-C01". */
    code: z.string().regex(/^[A-Z]{3}-C\d\d$/, 'an exam code looks like MLS-C01'),
    /** The certification's full name. */
    name: text,
    /** `retired`: nobody can sit it; `active`; `beta`: bookable, scored later; `ending`: only in some languages. */
    status: z.enum(['active', 'beta', 'ending', 'retired']),
    /** The day the status began (for `retired`: the last day it could be sat). */
    since: when.optional(),
    /** One sentence on the status. */
    statusNote: text.optional(),
    /** Questions, minutes, score and price; a part nobody could confirm is left out. */
    format: z.strictObject({
      /** All questions, scored or not. */
      questions: z.int().positive().optional(),
      /** Questions that count. */
      scored: z.int().positive().optional(),
      /** Time limit in minutes. */
      minutes: z.int().positive().optional(),
      /** Scaled score needed, on 100 to 1,000. */
      pass: z.int().positive().optional(),
      /** Price in US dollars before tax. */
      usd: z.int().positive().optional(),
      /** What qualifies the above. */
      note: text.optional(),
    }),
    /** Domains in exam order; weights are percentages of the scored content and add up to 100. */
    domains: z
      .array(
        z.strictObject({
          /** For MLS-C01 the id is also the first part of the address. */
          id,
          /** AWS's name. */
          name: text,
          /** Percentage of the scored content. */
          weight: z.number().min(0).max(100),
          /** The domain's page here; MLS-C01 only. */
          address: address.optional(),
          /** Task statements in guide order; empty where we could not confirm them. */
          tasks: z.array(
            z.strictObject({
              /** AWS's number, e.g. "1.2". */
              number: z.string().regex(/^\d\.\d$/, 'a task number looks like "1.2", in quotes'),
              /** What the task asks, in our words. */
              title: text,
              /** What the guide lists under it, in our words. */
              covers: z.array(text).optional(),
              /** True when the title comes from general knowledge and no official page confirmed it. */
              unconfirmed: z.boolean().optional(),
            }),
          ),
        }),
      )
      .refine((d) => d.length === 0 || d.reduce((sum, x) => sum + x.weight, 0) === 100, 'the weights must add up to 100'),
    /** Exams AWS points to instead. */
    successors: z.array(ref('exam')).optional(),
    /** The day status and domains were checked, when not the sources' own day. */
    checked: day.optional(),
    /** Where it was read. */
    sources: z.array(ref('sources')).min(1, 'name at least one source'),
  });
export type Exam = z.infer<ReturnType<typeof examSchema>>;
