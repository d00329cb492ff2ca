import { z } from 'zod';
import { type Ref, day, id, text, when } from './common.ts';
import { UNITS } from './units.ts';

/** A cell without a value says which of three things it means. */
export const ABSENT = ['none', 'unknown', 'not-applicable'] as const;

/** What a cell may hold: a number in the attribute's unit, a text, yes or no, or a named absence. */
const content = {
  value: z.union([z.number(), text, z.boolean()]).optional(),
  /** `none`: there is no such thing; `unknown`: nobody publishes it; `not-applicable`: the question makes no sense here. */
  absent: z.enum(ABSENT).optional(),
  /** Printed before the number: "≥" for at least, "≤" for at most, "≈" for about. */
  bound: z.enum(['≥', '≤', '≈']).optional(),
};
const onlyOne = (cell: { value?: unknown; absent?: unknown }) => (cell.value === undefined) !== (cell.absent === undefined);
const onlyOneMessage = 'write either "value" or "absent", not both and not neither';

/** A comparison: items × attributes. `src/data/comparisons/<id>.yaml`. */
export const comparisonSchema = (ref: Ref) =>
  z.strictObject({
    /** Its heading in lists. */
    title: text,
    /** The table's caption: what is compared, as of when. */
    caption: text,
    /** What it helps decide, in one sentence. */
    settles: text,
    /** Heading of the first column, e.g. "Storage class". */
    itemLabel: text,
    /** A picture of the past the table can be switched to. */
    then: z
      .strictObject({
        /** Label of the switch, e.g. "2021 deck". */
        label: text,
        /** When that picture was true, or at least taught. */
        at: when,
        source: ref('sources'),
      })
      .optional(),
    /** Columns, in reading order. */
    attributes: z
      .array(
        z.strictObject({
          id,
          /** Column heading; the unit is added to it. */
          label: text,
          type: z.enum(['number', 'text', 'boolean']),
          /** For numbers. */
          unit: z.enum(UNITS).optional(),
          /** Which way is better; `none` when neither is. */
          direction: z.enum(['higher', 'lower', 'none']),
          /** The source of every value in the column that names no other. */
          source: ref('sources'),
          /** One sentence a reader may need to read the column right. */
          note: text.optional(),
        }),
      )
      .min(1, 'a comparison needs at least one attribute'),
    /** Rows, in reading order. */
    items: z
      .array(
        z.strictObject({
          id,
          /** Row heading. */
          name: text,
          /** What the row was called then; rows without it did not exist in that picture. */
          thenName: text.optional(),
          /** Shown under the name, e.g. the API name. */
          code: text.optional(),
          /** Attribute id → cell; every attribute must be there. */
          values: z.record(
            id,
            z
              .strictObject({
                ...content,
                /** The source, when not the column's. */
                source: ref('sources').optional(),
                /** The day checked, when not the source's. */
                checked: day.optional(),
                /** What qualifies the value. */
                note: text.optional(),
                /** What the picture of the past said. */
                then: z
                  .strictObject({
                    ...content,
                    /** Why the two differ. */
                    why: text.optional(),
                  })
                  .refine(onlyOne, onlyOneMessage)
                  .optional(),
              })
              .refine(onlyOne, onlyOneMessage),
          ),
        }),
      )
      .min(2, 'a comparison needs at least two items'),
  });
export type Comparison = z.infer<ReturnType<typeof comparisonSchema>>;
export type Attribute = Comparison['attributes'][number];
export type Item = Comparison['items'][number];
export type Cell = Item['values'][string];
