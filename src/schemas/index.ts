import { changeSchema, type Change } from './change.ts';
import type { Kind, Ref } from './common.ts';
import { comparisonSchema, type Comparison } from './comparison.ts';
import { curriculumSchema, type Curriculum } from './curriculum.ts';
import { examSchema, type Exam } from './exam.ts';
import { limitSchema, type Limit } from './limit.ts';
import { sourceSchema, type Source } from './source.ts';
import { topicSchema, type Topic } from './topic.ts';

/** All facts: kind → id → record. */
export interface Facts {
  exam: Record<string, Exam>;
  curriculum: Record<string, Curriculum>;
  topics: Record<string, Topic>;
  sources: Record<string, Source>;
  limits: Record<string, Limit>;
  comparisons: Record<string, Comparison>;
  changes: Record<string, Change>;
}

/** The schema of each kind, given a maker of references. */
export const schemaOf = {
  exam: examSchema,
  curriculum: curriculumSchema,
  topics: topicSchema,
  sources: sourceSchema,
  limits: limitSchema,
  comparisons: comparisonSchema,
  changes: changeSchema,
} satisfies Record<Kind, (ref: Ref) => unknown>;
