import { z } from 'zod';

/** Options of Observable Plot, handed on as they are. */
const options = z.record(z.string(), z.unknown());

/** The marks a drawing may use: those of Observable Plot that a static page needs. */
export const MARKS = [
  'areaY',
  'arrow',
  'barX',
  'barY',
  'boxX',
  'boxY',
  'cell',
  'dot',
  'frame',
  'line',
  'lineY',
  'link',
  'rect',
  'rectY',
  'ruleX',
  'ruleY',
  'text',
  'tickX',
  'tickY',
] as const;

/** A drawing that a program made: scales and marks of Observable Plot, and the same in words and numbers. */
export const plotSchema = z
  .strictObject({
    /** What the drawing is called; its caption begins with it. */
    title: z.string().min(1),
    /** What it shows, for those who cannot see it; numbers in it come from the program. */
    description: z.string().min(20),
    /** The numbers as a table: what a reader would measure in the drawing, at most about twenty rows. */
    table: z.strictObject({
      columns: z.array(z.string().min(1)).min(1),
      rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))).min(1),
    }),
    /** Size in the drawing's own units; at most 480 wide, so that a phone shows it readable. */
    width: z.number().max(480).default(440),
    height: z.number().max(600).default(280),
    marginLeft: z.number().optional(),
    marginRight: z.number().optional(),
    marginTop: z.number().optional(),
    marginBottom: z.number().optional(),
    /** Scales. Colours are `var(--plot-1)` to `var(--plot-6)`; a text scale of colours takes them in order. */
    x: options.optional(),
    y: options.optional(),
    fx: options.optional(),
    fy: options.optional(),
    color: options.optional(),
    symbol: options.optional(),
    opacity: options.optional(),
    r: options.optional(),
    /** What is drawn, from back to front. `data` are columns: name → values; other keys are options of the mark. */
    marks: z
      .array(
        z.looseObject({
          mark: z.enum(MARKS),
          data: z.record(z.string(), z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))).optional(),
        }),
      )
      .min(1),
  })
  .nullable();
export type PlotSpec = NonNullable<z.infer<typeof plotSchema>>;

/** What running a program left: `src/examples/<id>.json`, written by `npm run examples`. */
export const recordSchema = z.strictObject({
  /** What it printed. */
  output: z.string(),
  /** Numbers and texts that pages show: name → value. */
  values: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), z.union([z.number(), z.string()])),
  plot: plotSchema,
  /** Fingerprint of the program it was recorded from. */
  code: z.string(),
});

/** A program that a page shows, with what it printed and computed. */
export interface Example extends z.infer<typeof recordSchema> {
  /** The part a reader sees: everything above `# --- recorded`. */
  shown: string;
}
