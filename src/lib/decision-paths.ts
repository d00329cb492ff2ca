import type { Answer, Question } from '../schemas/decision.ts';

/** The end of a path through a decision helper. */
export interface PathEnd {
  /** The answers given, first to last. */
  said: string[];
  /** The last answer: it recommends. */
  answer: Answer;
  /** Where it stands in the record. */
  path: PropertyKey[];
}

/** Every way through the questions, in reading order. */
export function pathEnds(question: Question, path: PropertyKey[] = ['question'], said: string[] = []): PathEnd[] {
  return question.answers.flatMap((answer, i) => {
    const here = [...path, 'answers', i];
    const soFar = [...said, answer.say];
    return answer.question ? pathEnds(answer.question, [...here, 'question'], soFar) : [{ said: soFar, answer, path: here }];
  });
}
