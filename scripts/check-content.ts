import { formatProblems } from '../src/lib/problem.ts';
import { readNotes } from '../src/build/read-notes.ts';

/** Reads all facts and pages and prints every problem; exits 1 when there is one. */
const { notes, problems } = readNotes('.');
if (problems.length) {
  console.error(formatProblems(problems));
  process.exit(1);
}
const facts = Object.values(notes.facts).reduce((sum, kind) => sum + Object.keys(kind).length, 0);
console.log(`Content: ${Object.keys(notes.pages).length} pages and ${facts} facts, no problems.`);
