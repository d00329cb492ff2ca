import { changeSchema, type Change } from './change.ts';
import type { Kind, Ref } from './common.ts';
import { comparisonSchema, type Comparison } from './comparison.ts';
import { curriculumSchema, type Curriculum } from './curriculum.ts';
import { decisionSchema, type Decision } from './decision.ts';
import { examSchema, type Exam } from './exam.ts';
import { limitSchema, type Limit } from './limit.ts';
import { serviceSchema, type Service } from './service.ts';
import { sourceSchema, type Source } from './source.ts';
import { termSchema, type Term } from './term.ts';
import { topicSchema, type Topic } from './topic.ts';

/** All facts: kind → id → record. */
export interface Facts {
  exam: Record<string, Exam>;
  curriculum: Record<string, Curriculum>;
  topics: Record<string, Topic>;
  services: Record<string, Service>;
  sources: Record<string, Source>;
  limits: Record<string, Limit>;
  comparisons: Record<string, Comparison>;
  decisions: Record<string, Decision>;
  changes: Record<string, Change>;
  glossary: Record<string, Term>;
}

/** The schema of each kind, given a maker of references. */
export const schemaOf = {
  exam: examSchema,
  curriculum: curriculumSchema,
  topics: topicSchema,
  services: serviceSchema,
  sources: sourceSchema,
  limits: limitSchema,
  comparisons: comparisonSchema,
  decisions: decisionSchema,
  changes: changeSchema,
  glossary: termSchema,
} satisfies Record<Kind, (ref: Ref) => unknown>;
