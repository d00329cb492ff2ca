import { readFileSync, writeFileSync } from 'node:fs';
import { REDIRECTS, readAddressFiles } from '../src/build/read-addresses.ts';
import { readNotes } from '../src/build/read-notes.ts';
import { LEDGER, type Published, compareAddresses, liveOf, withCells, writeLedger } from '../src/lib/addresses.ts';
import { placesByPage } from '../src/lib/places.ts';
import { formatProblems } from '../src/lib/problem.ts';
import { redirectProblems, settled, withMove } from '../src/lib/redirects.ts';

const USAGE = `npm run addresses                           adds what is new to ${LEDGER}
npm run addresses -- move <former> <now> …  says where places went, several at once: a page, page#id → page#id
`;
/** Of these, a list with lines out of order is mended here; everything else is for the author. */
const MENDED = ['address-list', 'lost-address', 'redirect', 'former-link'];

const [what, ...pairs] = process.argv.slice(2);
if (what && (what !== 'move' || pairs.length === 0 || pairs.length % 2)) stop(USAGE);

const { notes, problems } = readNotes('.');
const others = problems.filter((problem) => !MENDED.includes(problem.rule));
if (others.length) stop(formatProblems(others));
const files = readAddressFiles('.');
const unreadable = files.problems.filter((problem) => !problem.mend?.includes('npm run addresses'));
if (unreadable.length) stop(formatProblems(unreadable));

const live = liveOf(placesByPage(notes));
// Parts first: what leads to a place of a page goes on with the place, then the rest goes with the page.
const moves = pairs
  .flatMap((from, i) => (i % 2 ? [] : [[from, pairs[i + 1] ?? ''] as const]))
  .sort(([a], [b]) => Number(b.includes('#')) - Number(a.includes('#')));
const moved = moves.reduce((redirects, [from, to]) => withMove(redirects, from, to), files.redirects);
const redirects = settled(moved, files.published, live);
if (JSON.stringify(redirects) !== JSON.stringify(files.redirects)) writeRedirects(redirects);

const { unlisted, former } = compareAddresses(files.published, redirects, live);
const published = [...files.published, ...unlisted].map(({ now: _, ...entry }): Published => {
  const now = former[entry.address];
  return now ? { ...entry, now } : entry;
});
writeFileSync(LEDGER, writeLedger(published));
console.log(
  `${published.length} addresses (${withCells(published).length} with cells), ${unlisted.length} of them new, ${Object.keys(former).length} lead elsewhere.`,
);

const left = [
  ...compareAddresses(published, redirects, live).problems,
  ...redirectProblems(redirects, published, live, readAddressFiles('.').locate),
];
if (left.length) stop(formatProblems(left));

/** Writes the list of redirects in order, below what the file says about itself. */
function writeRedirects(list: Readonly<Record<string, string>>): void {
  const head = readFileSync(REDIRECTS, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'));
  const lines = Object.entries(list)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, to]) => `${from}: ${to}`);
  writeFileSync(REDIRECTS, `${[...head, ...(lines.length ? lines : ['{}'])].join('\n')}\n`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
