import { z } from 'zod';
import { type Ref, day, task, text } from './common.ts';

/** The whole front matter of a page. Anything else is a typing slip. */
export const frontMatterSchema = (ref: Ref) =>
  z.strictObject({
    title: text.max(60, 'keep the title under 60 characters').describe("The page's heading and its name in lists; at most 60 characters"),
    description: text
      .max(200, 'keep the description under 200 characters')
      .describe('What the page answers, in one sentence of at most 200 characters'),
    reviewed: day.optional().describe('The day somebody last read the whole page against its sources; left out on pages that only show data'),
    tasks: z.array(task).optional().describe('MLS-C01 task numbers the page serves, e.g. ["1.1"]'),
    successorTasks: z.record(ref('exam'), z.array(task)).optional().describe('Exam id → its tasks the page serves, e.g. { mla-c02: ["1.1"] }'),
    services: z.array(ref('services')).optional().describe('The services the page is about; their status is shown under the title'),
    aliases: z
      .record(z.string(), z.array(text).min(1))
      .optional()
      .describe('What readers may call the page (key `page`) or a section of it (key: its id) besides its heading, for search'),
    template: z.enum(['doc', 'splash']).optional().describe('Starlight: splash drops the sidebar'),
    tableOfContents: z.literal(false).optional().describe('Starlight: false hides "on this page"'),
    sidebar: z.strictObject({ label: text }).optional().describe('Starlight: a shorter name in the sidebar'),
  });
export type FrontMatter = z.infer<ReturnType<typeof frontMatterSchema>>;
