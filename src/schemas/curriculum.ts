import { z } from 'zod';
import { type Ref, id, text } from './common.ts';

/** The 2021 deck: its curriculum line by line, and where each bullet of its S3 slides is answered. */
export const curriculumSchema = (ref: Ref) =>
  z.strictObject({
    /** What this list is, for the page that shows it. */
    title: text,
    /** One entry per domain, in exam order. */
    domains: z.array(
      z.strictObject({
        /** The domain's id in the MLS-C01 exam. */
        domain: id,
        groups: z.array(
          z.strictObject({
            /** The deck's sub-heading. */
            title: text,
            lines: z.array(
              z.strictObject({
                /** The line as the deck means it, spelled right. */
                line: text,
                /** The topics it stands for: at least one. */
                topics: z.array(ref('topics')).min(1, 'a curriculum line needs at least one topic'),
              }),
            ),
          }),
        ),
      }),
    ),
    /** Every bullet of the S3 slides. */
    slides: z.array(
      z.strictObject({
        /** The slide, by what it is about. */
        slide: text,
        bullets: z.array(
          z.strictObject({
            /** What the bullet claims, in our words. */
            says: text,
            /** The section that answers it. */
            address: z.string().regex(/^\/[a-z0-9/-]+\/#[a-z][a-z0-9-]*$/, 'name a section: /page/#id'),
          }),
        ),
      }),
    ),
  });
export type Curriculum = z.infer<ReturnType<typeof curriculumSchema>>;
