import { z } from 'zod';
import { day, text } from './common.ts';

/** The whole front matter of a page. Anything else is a typing slip. */
export const frontMatterSchema = z.strictObject({
  /** The page's heading and its name in lists; at most 60 characters. */
  title: text.max(60, 'keep the title under 60 characters'),
  /** What the page answers, in one sentence; shown under the title, in search and in previews. */
  description: text.max(200, 'keep the description under 200 characters'),
  /** The day somebody last read the whole page against its sources. Pages that only show data leave it out. */
  reviewed: day.optional(),
  /** MLS-C01 task numbers the page serves. */
  tasks: z.array(z.string().regex(/^\d\.\d$/, 'a task number looks like "1.2", in quotes')).optional(),
  /** Starlight: `splash` drops the sidebar. */
  template: z.enum(['doc', 'splash']).optional(),
  /** Starlight: `false` hides "on this page". */
  tableOfContents: z.literal(false).optional(),
  /** Starlight: a shorter name in the sidebar. */
  sidebar: z.strictObject({ label: text }).optional(),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;
