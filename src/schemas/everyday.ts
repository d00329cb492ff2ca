import { z } from 'zod';

const words = z.string().min(2);

/** `src/data/everyday-words.yaml`: what readers say, and the word the notes use for it. */
export const everydaySchema = z.array(
  z.strictObject({
    say: z.array(words).min(1).describe('Words as a reader types them'),
    means: z.array(words).min(1).max(2).describe('Words or names the notes use'),
  }),
);
export type Everyday = z.infer<typeof everydaySchema>[number];
