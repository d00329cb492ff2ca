import { z } from 'zod';
import { type Ref, address, id, text } from './common.ts';

/** A topic a reader may look for. `src/data/topics/<id>.yaml`. */
export const topicSchema = (_ref: Ref) =>
  z.strictObject({
    /** Its current name. */
    name: text,
    /** The name the exam or the deck used, when another. */
    formerly: text.optional(),
    /** The MLS-C01 domain it belongs to. */
    domain: id,
    /** MLS-C01 task numbers it serves, e.g. ["1.1"]; empty when the guide never asked for it. */
    tasks: z.array(z.string().regex(/^\d\.\d$/, 'a task number looks like "1.2", in quotes')),
    /** The page that answers it; left out while it is not written. */
    address: address.optional(),
    /** One dated sentence when the topic is renamed, closed or gone. */
    status: text.optional(),
  });
export type Topic = z.infer<ReturnType<typeof topicSchema>>;
