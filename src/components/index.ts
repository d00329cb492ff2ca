/** What an author may use in a page. */
export { default as Cite } from './Cite.astro';
export { default as Comparison } from './Comparison.astro';
export { default as Curriculum } from './Curriculum.astro';
export { default as DomainTopics } from './DomainTopics.astro';
export { default as ExamCue } from './ExamCue.astro';
export { default as ExamFacts } from './ExamFacts.astro';
export { default as ExamMap } from './ExamMap.astro';
export { default as Limit } from './Limit.astro';
export { default as Question } from './Question.astro';
export { default as Sources } from './Sources.astro';
export { default as ThenAndNow } from './ThenAndNow.astro';
export { default as Weight } from './Weight.astro';
