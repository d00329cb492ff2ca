import { z } from 'zod';
import { type Ref, day, id, text, when } from './common.ts';
import { historySchema } from './history.ts';
import { UNITS } from './units.ts';

/** A cell without a value says which of three things it means. */
export const ABSENT = ['none', 'unknown', 'not-applicable'] as const;

/** What a cell may hold: a number in the attribute's unit, a text, yes or no, or a named absence. */
const content = {
  value: z.union([z.number(), text, z.boolean()]).optional().describe("A bare number in the column's unit, a text, true or false"),
  absent: z
    .enum(ABSENT)
    .optional()
    .describe('none: there is no such thing; unknown: nobody publishes it; not-applicable: the question makes no sense here'),
  bound: z.enum(['≥', '≤', '≈']).optional().describe('Printed before the number: at least, at most, about'),
};
const onlyOne = (cell: { value?: unknown; absent?: unknown }) => (cell.value === undefined) !== (cell.absent === undefined);
const onlyOneMessage = 'write either "value" or "absent", not both and not neither';

/** A comparison: items × attributes. `src/data/comparisons/<id>.yaml`. */
export const comparisonSchema = (ref: Ref) =>
  z.strictObject({
    title: text.describe('Its heading in lists'),
    caption: text.describe("The table's caption: what is compared"),
    settles: text.describe('What it helps decide, in one sentence'),
    itemLabel: text.describe('Heading of the first column, e.g. "Storage class"'),
    then: z
      .strictObject({
        label: text.describe('Label of the switch, e.g. "2021 deck"'),
        at: when.describe('When that picture was true, or at least taught'),
        source: ref('sources').describe('Where it comes from'),
      })
      .optional()
      .describe('A picture of the past the table can be switched to'),
    attributes: z
      .array(
        z.strictObject({
          id: id.describe('Never changed: it is part of addresses'),
          label: text.describe('Column heading'),
          type: z.enum(['number', 'text', 'boolean', 'date']).describe('What its cells hold; a date is "2023", "2023-04" or "2023-04-05"'),
          unit: z.enum(UNITS).optional().describe('For numbers; "count" prints the bare number'),
          direction: z.enum(['higher', 'lower', 'none']).describe('Which way is better'),
          order: z.array(text).min(2, 'an order needs two texts').optional().describe('For texts that rank: each text of the column, least first'),
          noneIs: z
            .enum(['lowest', 'highest'])
            .optional()
            .describe('Where "none" ranks: no minimum is the lowest, no maximum the highest; without it "none" is not ranked'),
          source: ref('sources').describe('The source of every value in the column that names no other'),
          note: text.optional().describe('One sentence a reader may need to read the column right'),
        }),
      )
      .min(1, 'a comparison needs at least one attribute')
      .describe('Columns, in reading order'),
    items: z
      .array(
        z.strictObject({
          id: id.describe('Never changed: it is part of addresses'),
          name: text.describe('Row heading'),
          thenName: text.optional().describe('What the row was called then; rows without it did not exist in that picture'),
          code: text.optional().describe('Shown under the name, e.g. the API name'),
          group: text.optional().describe('Heading above the rows that share it; they stand together'),
          values: z
            .record(
              id,
              z
                .strictObject({
                  ...content,
                  source: ref('sources').optional().describe("The source, when not the column's"),
                  checked: day.optional().describe("The day checked, when not the source's"),
                  note: text.optional().describe('What qualifies the value'),
                  history: historySchema(ref).optional().describe('What it was before'),
                  then: z
                    .strictObject({ ...content, why: text.optional().describe('Why the two differ') })
                    .refine(onlyOne, onlyOneMessage)
                    .optional()
                    .describe('What the picture of the past showed'),
                })
                .refine(onlyOne, onlyOneMessage),
            )
            .describe('Attribute id → cell; every attribute must be there'),
        }),
      )
      .min(2, 'a comparison needs at least two items')
      .describe('Rows, in reading order'),
    pairs: z
      .array(
        z.strictObject({
          items: z.tuple([id, id], 'write two items of this table: [one, other]').describe('Two items of this table that learners confuse'),
          says: text
            .max(200, 'keep it to one sentence of at most 200 characters')
            .describe('The sentence that settles it, from the values of the table; no number that does not stand there'),
        }),
      )
      .min(1, 'leave "pairs" out, or write one')
      .optional()
      .describe('Pairs for /reference/x-or-y/; the address of a pair there is made of its items and stays'),
  });
export type Comparison = z.infer<ReturnType<typeof comparisonSchema>>;
export type Attribute = Comparison['attributes'][number];
export type Item = Comparison['items'][number];
export type Pair = NonNullable<Comparison['pairs']>[number];
export type Cell = Item['values'][string];
