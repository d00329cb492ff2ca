import { z } from 'zod';
import { day, text } from './common.ts';

/** Where a fact comes from: a page somebody can open. `src/data/sources/<id>.yaml`. */
export const sourceSchema = () =>
  z.strictObject({
    /** The page's own title. */
    title: text,
    /** Who answers for it, e.g. "AWS documentation". */
    publisher: text,
    /** The address; https only. Left out for a document nobody can open on the web, such as the deck. */
    url: z.url({ protocol: /^https$/, error: 'write a full https:// address' }).optional(),
    /** The day somebody last read it and compared it with our facts. */
    checked: day,
    /** True when the publisher is not AWS or an equally primary source: facts resting on it alone are marked unconfirmed. */
    secondary: z.boolean().optional(),
    /** What a reader should know about it, e.g. that a copy of a certain day was read. */
    note: text.optional(),
  });
export type Source = z.infer<ReturnType<typeof sourceSchema>>;
