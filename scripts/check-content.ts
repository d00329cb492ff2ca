import { LEDGER } from '../src/lib/addresses.ts';
import { formatProblems } from '../src/lib/problem.ts';
import { readNotes } from '../src/build/read-notes.ts';

/** Reads all facts and pages and prints every problem; exits 1 when there is one, or when the list of addresses lacks one. */
const { notes, problems, unlisted } = readNotes('.');
if (problems.length) {
  console.error(formatProblems(problems));
  process.exit(1);
}
if (unlisted.length) {
  const some = unlisted.slice(0, 20).map(({ address, kind }) => `    ${address} (${kind})`);
  console.error(`${unlisted.length} new addresses are not in ${LEDGER} yet:\n${some.join('\n')}\n    → run npm run addresses, which adds them\n`);
  process.exit(1);
}
const facts = Object.values(notes.facts).reduce((sum, kind) => sum + Object.keys(kind).length, 0);
console.log(`Content: ${Object.keys(notes.pages).length} pages and ${facts} facts, no problems.`);
