import { z } from 'zod';
import { type Ref, id, text } from './common.ts';

/** The 2021 deck: its curriculum line by line, and where each bullet of its S3 slides is answered. */
export const curriculumSchema = (ref: Ref) =>
  z.strictObject({
    title: text.describe('What this list is'),
    domains: z
      .array(
        z.strictObject({
          domain: id.describe("The domain's id in MLS-C01"),
          groups: z.array(
            z.strictObject({
              title: text.describe("The deck's sub-heading"),
              lines: z.array(
                z.strictObject({
                  line: text.describe('The line as the deck means it, spelled right'),
                  topics: z.array(ref('topics')).min(1, 'a curriculum line needs at least one topic').describe('The topics it stands for'),
                }),
              ),
            }),
          ),
        }),
      )
      .describe('One entry per domain, in exam order'),
    slides: z
      .array(
        z.strictObject({
          slide: text.describe('The slide, by what it is about'),
          bullets: z.array(
            z.strictObject({
              says: text.describe('What the bullet claims, in our words'),
              address: z
                .string()
                .regex(/^\/[a-z0-9/-]+\/#[a-z][a-z0-9-]*$/, 'name a section: /page/#id')
                .describe('The section that answers it'),
              changes: z.array(ref('changes')).optional().describe('What has to be said against it; none when it holds'),
            }),
          ),
        }),
      )
      .describe('Every bullet of the S3 slides'),
  });
export type Curriculum = z.infer<ReturnType<typeof curriculumSchema>>;
