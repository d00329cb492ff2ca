import { z } from 'zod';

/** An id as an author writes it in a page. */
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const text = z.string().min(1);

/** What each page part takes; a wrong or missing prop stops the build with what to write. */
export const PARTS = {
  ExamCue: {
    schema: z.strictObject({ when: text, think: text }),
    write: '<ExamCue when="a phrase of the scenario" think="the answer">why not the others</ExamCue>',
  },
  Question: { schema: z.strictObject({ id, ask: text }), write: '<Question id="q-name" ask="A question?">the answer, with a link</Question>' },
  WorkedExample: {
    schema: z.strictObject({ id, title: text }),
    write: '<WorkedExample id="example-name" title="What is worked out">the steps</WorkedExample>',
  },
  Tex: {
    schema: z.strictObject({ tex: text, block: z.boolean().optional() }),
    write: '<Tex tex="a^2 + b^2" />, or <Tex block tex="…" /> on a line of its own',
  },
} as const;

/**
 * The props of a part, checked.
 * @throws with the page and what to write, when they are wrong
 */
export function partProps<K extends keyof typeof PARTS>(part: K, props: unknown, page: string): z.infer<(typeof PARTS)[K]['schema']> {
  const { schema, write } = PARTS[part];
  const result = schema.safeParse(props);
  if (result.success) return result.data as z.infer<(typeof PARTS)[K]['schema']>;
  const wrong = result.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys' ? `it does not take ${issue.keys.join(', ')}` : `"${issue.path.join('.')}" is missing or wrong`,
  );
  throw new Error(`${page}: <${part}>: ${wrong.join('; ')}. Write ${write}.`);
}
