import { writeFileSync } from 'node:fs';
import { formatProblems } from '../src/lib/problem.ts';
import { readNotes, readShares } from '../src/build/read-notes.ts';
import { SHARES, formatShares, parseShares, withNewShares } from '../src/lib/shares.ts';

/** Adds new sections to the list of shared sections. What stands there stays: a link given away must arrive. */
const { notes, problems } = readNotes('.');
const others = problems.filter(({ rule }) => rule !== 'share');
if (others.length) {
  console.error(formatProblems(others));
  process.exit(1);
}
const before = parseShares(readShares('.'));
const after = withNewShares(before, notes.pages);
writeFileSync(SHARES, formatShares(after));
console.log(`${SHARES}: ${after.size} sections, ${after.size - before.size} of them new.`);
