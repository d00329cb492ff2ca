import { z } from 'zod';
import { day, text } from './common.ts';

/** Where a fact comes from: a page somebody can open. `src/data/sources/<id>.yaml`. */
export const sourceSchema = () =>
  z.strictObject({
    title: text.describe("The page's own title"),
    publisher: text.describe('Who answers for it, e.g. "AWS documentation"'),
    url: z
      .url({ protocol: /^https$/, error: 'write a full https:// address' })
      .optional()
      .describe('The https address; left out only for a document that is not on the web, such as the deck'),
    checked: day.describe('The day somebody last read it and compared it with our facts'),
    secondary: z.boolean().optional().describe('true when the publisher is not AWS or an equally primary source'),
    note: text.optional().describe('What a reader should know about it'),
  });
export type Source = z.infer<ReturnType<typeof sourceSchema>>;
