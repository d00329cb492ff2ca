import { parseArgs } from 'node:util';
import { readNotes } from '../src/build/read-notes.ts';
import { formatProblems } from '../src/lib/problem.ts';
import { isStale, oldestFirst, overdue } from '../src/lib/freshness.ts';
import { today } from '../src/lib/today.ts';

/**
 * Lists what to check again, oldest first.
 * `--due` also fails when an announced date has passed: for a scheduled run, never for the build.
 */
const { values } = parseArgs({ options: { due: { type: 'boolean', default: false }, most: { type: 'string', default: '20' } } });
const { notes, problems } = readNotes('.');
if (problems.length) {
  console.error(formatProblems(problems));
  process.exit(1);
}
const dated = oldestFirst(notes);
const stale = dated.filter(({ day }) => isStale(day, today()));
const passed = overdue(notes, today());

for (const { day, what, file } of dated.slice(0, Math.max(stale.length, Number(values.most)))) console.log(`${day}  ${what}\n            ${file}`);
console.log(`\n${stale.length} of ${dated.length} are older than twelve months.`);
for (const { day, what, file } of passed) console.log(`PASSED ${day}  ${what}\n            ${file}: say what is so now`);
if (values.due) {
  console.log(passed.length ? `${passed.length} announced dates have passed.` : 'No announced date has passed.');
  process.exit(passed.length ? 1 : 0);
}
