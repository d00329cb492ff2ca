import { z } from 'zod';
import { type Ref, address, day, id, task, text, when } from './common.ts';

/** An AWS exam: format, status, domains, tasks. `src/data/exam/<code>.yaml`. */
export const examSchema = (ref: Ref) =>
  z.strictObject({
    code: z
      .string()
      .regex(/^[A-Z]{3}-C\d\d$/, 'an exam code looks like MLS-C01')
      .describe('The code AWS uses, e.g. "MLS-C01"'),
    name: text.describe("The certification's full name"),
    level: z.enum(['Foundational', 'Associate', 'Professional', 'Specialty']).describe("AWS's level"),
    audience: text.describe('Who it is for, in our words'),
    status: z
      .enum(['active', 'beta', 'ending', 'retired'])
      .describe('active; beta: scored later; ending: only in some languages; retired: nobody can sit it'),
    since: when.optional().describe('When the status began; for retired, the last day it could be sat'),
    until: when.optional().describe('When the status is expected to end, e.g. the end of a beta'),
    statusNote: text.optional().describe('One sentence on the status'),
    format: z
      .strictObject({
        questions: z.int().positive().optional().describe('All questions, scored or not'),
        scored: z.int().positive().optional().describe('Questions that count'),
        minutes: z.int().positive().optional().describe('Time limit in minutes'),
        pass: z.int().positive().optional().describe('Scaled score needed, on 100 to 1,000'),
        usd: z.int().positive().optional().describe('Price in US dollars before tax'),
        note: text.optional().describe('What qualifies the above'),
      })
      .describe('The format; a part nobody could confirm is left out'),
    domains: z
      .array(
        z.strictObject({
          id: id.describe('For MLS-C01 also the first part of the address'),
          name: text.describe("AWS's name"),
          weight: z.number().min(0).max(100, 'a weight is a percentage, at most 100').describe('Percentage of the scored content'),
          address: address.optional().describe("The domain's page here; MLS-C01 only"),
          tasks: z
            .array(
              z.strictObject({
                number: task.describe('AWS\'s number, e.g. "1.2"'),
                title: text.describe('What the task asks, in our words'),
                covers: z
                  .array(
                    z.strictObject({
                      says: text.describe('What it asks, in our words'),
                      answers: z.array(address).min(1).optional().describe('Sections that answer it; MLS-C01 only'),
                    }),
                  )
                  .optional()
                  .describe('What the guide lists under it'),
                unconfirmed: z.boolean().optional().describe('true when no official page confirmed the title'),
              }),
            )
            .describe('Task statements in guide order'),
        }),
      )
      .refine((d) => d.length === 0 || d.reduce((sum, x) => sum + x.weight, 0) === 100, 'the weights must add up to 100')
      .describe('Domains in exam order; the weights add up to 100'),
    successors: z.array(ref('exam')).optional().describe('Exams AWS points to instead'),
    removed: z.array(text).optional().describe('What it no longer asks, compared with the exam before'),
    added: z
      .array(
        z.strictObject({
          says: text.describe('What it asks, in our words'),
          answers: z.array(address).min(1).optional().describe('Sections here that answer it; left out, it is shown as a gap'),
          missing: text.optional().describe('What of it these notes do not tell'),
        }),
      )
      .optional()
      .describe('What it asks that the exam before did not'),
    concepts: z.array(text).optional().describe('Tools and ideas the guide expects, besides services'),
    checked: day.optional().describe("The day all this was checked, when not the sources' own day"),
    sources: z.array(ref('sources')).min(1, 'name at least one source').describe('Where it was read'),
  });
export type Exam = z.infer<ReturnType<typeof examSchema>>;
