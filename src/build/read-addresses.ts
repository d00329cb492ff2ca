import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Comparison, LEDGER, type Published, compareAddresses, liveOf, parseLedger } from '../lib/addresses.ts';
import { decode } from '../lib/decode.ts';
import { shadows } from '../lib/id-rules.ts';
import { isGlobalName } from '../lib/global-names.ts';
import type { Place } from '../lib/places.ts';
import type { Problem } from '../lib/problem.ts';
import { type Redirects, redirectProblems } from '../lib/redirects.ts';
import { type Position, parseYaml } from '../lib/yaml-record.ts';
import { redirectsSchema } from '../schemas/redirects.ts';

export const REDIRECTS = 'src/data/redirects.yaml';

/** The list of published addresses and the redirects, as their files tell them. */
export interface AddressFiles {
  published: Published[];
  redirects: Redirects;
  /** What is wrong with the files themselves. */
  problems: Problem[];
  locate: (from: string) => Position;
}

/** Reads both files below `root`. */
export function readAddressFiles(root: string): AddressFiles {
  const read = (file: string) => (existsSync(join(root, file)) ? decode(file, readFileSync(join(root, file))) : { problems: [missing(file)] });
  const [ledger, list] = [read(LEDGER), read(REDIRECTS)];
  const { published, problems } = parseLedger(ledger.text ?? '');
  const { record, problems: wrong, locate } = parseYaml(REDIRECTS, list.text ?? '{}', redirectsSchema);
  return {
    published,
    redirects: record ?? {},
    problems: [...ledger.problems, ...list.problems, ...problems, ...wrong],
    locate: (from) => locate([from]),
  };
}

const missing = (file: string): Problem => ({
  file,
  line: 0,
  column: 0,
  rule: 'address-list',
  message: 'the file is missing',
  mend: 'put it back: it holds every address this site ever had',
});

/**
 * Holds the places of the site, by page, against the list and the redirects.
 * @param whole whether every page could be read; without that, nobody can say that an address is lost
 */
export function checkAddresses(places: ReadonlyMap<string, readonly Place[]>, files: AddressFiles, whole: boolean): Comparison {
  const live = liveOf(places);
  const { published, redirects, locate } = files;
  const compared = compareAddresses(published, redirects, live);
  if (!whole || files.problems.length > 0) return { ...compared, problems: files.problems, unlisted: [] };
  const known = new Set(published.map((p) => p.address));
  // What was published before the rule keeps its id: an address is worth more than a tidy name.
  const shadowing = [...live.values()].filter(({ id, address }) => isGlobalName(id) && !known.has(address));
  return {
    ...compared,
    problems: [
      ...shadowing.map(({ id, file, line }): Problem => ({ file, line, column: 1, ...shadows(id) })),
      ...redirectProblems(redirects, published, live, locate),
      ...compared.problems,
    ],
  };
}
