import { z } from 'zod';
import { ABSENT } from './comparison.ts';

const content = {
  text: z.string().describe('The value as the page shows it'),
  value: z.union([z.number(), z.string(), z.boolean()]).optional().describe("A number in the attribute's unit, a text, yes or no, or a date"),
  absent: z
    .enum(ABSENT)
    .optional()
    .describe('Instead of a value. none: there is no such thing; unknown: nobody publishes it; not-applicable: the question makes no sense here'),
  bound: z.string().optional().describe('≥, ≤ or ≈ before a number'),
};

/** A comparison as it stands at `/compare/<id>.json`: self-contained, with its sources. */
export const exportedTableSchema = z
  .strictObject({
    $schema: z.string().describe('Address of this schema'),
    id: z.string().describe('Never changes'),
    title: z.string(),
    caption: z.string().describe('What is compared'),
    settles: z.string().describe('What the table helps decide'),
    page: z.string().describe('Where the table is shown'),
    itemLabel: z.string().describe('Heading of the first column'),
    then: z
      .strictObject({ label: z.string(), at: z.string().describe('Year, month or day'), source: z.string().describe('Key of "sources"') })
      .optional()
      .describe('The picture of the past that cells may have beside today'),
    attributes: z
      .array(
        z.strictObject({
          id: z.string().describe('Never changes'),
          label: z.string(),
          type: z.enum(['number', 'text', 'boolean', 'date']),
          unit: z.string().optional(),
          direction: z.enum(['higher', 'lower', 'none']).describe('Which way is better'),
          order: z.array(z.string()).optional().describe('Texts that rank, least first'),
          noneIs: z.enum(['lowest', 'highest']).optional().describe('Where "none" ranks'),
          note: z.string().optional(),
          page: z.string().describe('Address of the column'),
        }),
      )
      .describe('In reading order'),
    items: z
      .array(
        z.strictObject({
          id: z.string().describe('Never changes'),
          name: z.string(),
          thenName: z.string().optional().describe('What it was called then; items without it are not in that picture'),
          code: z.string().optional().describe('e.g. its name in the API'),
          group: z.string().optional(),
          page: z.string().describe('Address of the row'),
          values: z
            .record(
              z.string(),
              z.strictObject({
                ...content,
                note: z.string().optional(),
                history: z.array(z.string()).optional().describe('What it was before, oldest first'),
                source: z.string().describe('Key of "sources"'),
                checked: z.string().describe('The day it was checked, YYYY-MM-DD'),
                then: z
                  .strictObject({ ...content, why: z.string().optional() })
                  .optional()
                  .describe('What the picture of the past showed'),
              }),
            )
            .describe('Attribute id → value'),
        }),
      )
      .describe('In reading order'),
    sources: z
      .record(z.string(), z.strictObject({ title: z.string(), publisher: z.string(), url: z.string().optional(), checked: z.string() }))
      .describe('What the values rest on'),
  })
  .describe('A comparison table');
export type ExportedTable = z.infer<typeof exportedTableSchema>;
