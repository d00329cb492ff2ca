import { z } from 'zod';
import { type Ref, address, text } from './common.ts';

/** A word a reader may not know. `src/data/glossary/<id>.yaml`. */
export const termSchema = (ref: Ref) =>
  z.strictObject({
    term: text.describe('The word as it is written in a sentence'),
    definition: text.max(280, 'keep the definition under 280 characters').describe('What it means, in one or two sentences'),
    abbreviations: z.array(text).optional().describe('Short forms and other names, for search'),
    address: address.optional().describe('The section that explains it'),
    source: ref('sources').optional().describe('The source, when the definition states a fact about AWS'),
  });
export type Term = z.infer<ReturnType<typeof termSchema>>;
