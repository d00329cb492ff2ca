import { z } from 'zod';

/** The kinds of facts; each is a folder under `src/data`, and a file's name is its id. */
export const KINDS = ['exam', 'curriculum', 'topics', 'services', 'sources', 'limits', 'comparisons', 'decisions', 'changes', 'glossary'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Makes the schema of a reference to a record of another kind.
 * The loader passes one that knows every file name; an unknown id fails with the nearest known ones.
 */
export type Ref = (kind: Kind) => z.ZodType<string, string>;

/** An id: lower-case words joined by hyphens, never derived from a title, never changed. */
export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens, e.g. "one-zone-ia"');

/** A real calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date('write a day that exists, as YYYY-MM-DD, e.g. 2026-11-22');

/** A day, a month or a year: as exact as the source is. `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const when = z
  .string('write "2023", "2023-04" or "2023-04-05", in quotes')
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, 'write "2023", "2023-04" or "2023-04-05", in quotes')
  .refine((v) => v.length < 10 || z.iso.date().safeParse(v).success, 'this day does not exist');

/** Text a reader sees: not empty, no spaces at its ends. */
export const text = z
  .string()
  .min(1, 'write something here')
  .refine((v) => v.trim() === v, 'remove the space at the start or end');

/** An address on this site: starts and ends with a slash, an optional `#id` after it. */
export const address = z
  .string()
  .regex(/^\/([a-z0-9]+(-[a-z0-9]+)*\/)*(#[a-z][a-z0-9-]*)?$/, 'an address looks like /data-engineering/s3/lifecycle/ or /data-engineering/s3/#keys');

/** An MLS-C01 or successor task number. */
export const task = z.string('a task number looks like "1.2", in quotes').regex(/^\d\.\d$/, 'a task number looks like "1.2", in quotes');
