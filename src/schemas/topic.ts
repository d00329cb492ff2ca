import { z } from 'zod';
import { type Ref, address, id, task, text } from './common.ts';

/** A topic a reader may look for. `src/data/topics/<id>.yaml`. */
export const topicSchema = (ref: Ref) =>
  z.strictObject({
    name: text.describe('Its current name'),
    formerly: text.optional().describe('The name the exam or the deck used, when another'),
    domain: id.describe('The MLS-C01 domain it belongs to'),
    tasks: z.array(task).describe('MLS-C01 task numbers it serves, e.g. ["1.1"]; empty when the guide never asked for it'),
    successorTasks: z
      .record(ref('exam'), z.array(task).min(1, 'name at least one task, or leave the exam out'))
      .optional()
      .describe('Exam id → its task numbers that still ask for the topic, e.g. { mla-c02: ["1.1"] }'),
    services: z.array(ref('services')).optional().describe('The services it is about'),
    address: address.optional().describe('The page or section that answers it; left out while it is not written'),
    status: text.optional().describe('One dated sentence when the topic is renamed, closed or gone'),
  });
export type Topic = z.infer<ReturnType<typeof topicSchema>>;
