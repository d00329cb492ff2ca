import { z } from 'zod';
import { type Ref, id, text } from './common.ts';

/** A question of a decision helper; each answer asks the next one or ends in a recommendation. */
export interface Question {
  ask: string;
  answers: Answer[];
}
/** An answer: `question` goes on; `choose`, `because` and `source` end the path. */
export interface Answer {
  say: string;
  question?: Question | undefined;
  /** Item id of the comparison. */
  choose?: string | undefined;
  because?: string | undefined;
  /** Source id. */
  source?: string | undefined;
  /** Item ids to show beside the recommended one. */
  compare?: string[] | undefined;
}

const endsOrGoesOn = ({ question, choose, because, source }: Answer) =>
  question ? choose === undefined && because === undefined && source === undefined : Boolean(choose && because && source);

/** A decision helper: a tree of questions over the items of one comparison. `src/data/decisions/<id>.yaml`. */
export const decisionSchema = (ref: Ref) => {
  const question: z.ZodType<Question> = z.lazy(() =>
    z.strictObject({
      ask: text.describe('What the reader is asked'),
      answers: z.array(answer).min(2, 'a question needs two answers').describe('What the reader may say; together they leave no case out'),
    }),
  );
  const answer: z.ZodType<Answer> = z.lazy(() =>
    z
      .strictObject({
        say: text.describe("The reader's answer"),
        question: question.optional().describe('The next question'),
        choose: id.optional().describe('The end of the path: the recommended item of the comparison'),
        because: text.optional().describe('Why that one, and not its neighbours'),
        source: ref('sources').optional().describe('What the reason rests on'),
        compare: z.array(id).optional().describe('Items to show beside it in the table'),
      })
      .refine(endsOrGoesOn, {
        message: 'this answer leads nowhere → give it the next "question", or "choose", "because" and "source"',
        params: { rule: 'dead-end' },
      }),
  );
  return z.strictObject({
    title: text.describe('The choice as a question, e.g. "Which storage class?"'),
    comparison: ref('comparisons').describe('The table the items come from'),
    question: question.describe('The first question'),
    never: z
      .array(z.strictObject({ item: id.describe('An item of the comparison'), why: text.describe('Why no path recommends it') }))
      .optional()
      .describe('Items that no path recommends, each with the reason'),
  });
};
export type Decision = z.infer<ReturnType<typeof decisionSchema>>;
