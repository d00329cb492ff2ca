import { writeFileSync } from 'node:fs';
import { formatProblems } from '../src/lib/problem.ts';
import { readNotes, readShares } from '../src/build/read-notes.ts';
import { SHARES, followed, formatShares, parseShares, withNewShares } from '../src/lib/shares.ts';

/** Adds new sections to the list of shared sections, and leads those that moved where they stand now. What stands there stays: a link given away must arrive. */
const { notes, problems } = readNotes('.');
const others = problems.filter(({ rule }) => rule !== 'share');
if (others.length) {
  console.error(formatProblems(others));
  process.exit(1);
}
const before = parseShares(readShares('.'));
const moved = followed(before, notes);
const after = withNewShares(moved, notes.pages);
writeFileSync(SHARES, formatShares(after));
const followedTo = [...moved].filter(([id, address]) => before.get(id) !== address).length;
console.log(`${SHARES}: ${after.size} sections, ${after.size - before.size} of them new, ${followedTo} moved.`);
