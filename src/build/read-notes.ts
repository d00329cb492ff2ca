import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundledLanguagesInfo } from 'shiki';
import { READING_ORDER } from '../config/sidebar.ts';
import type { Published } from '../lib/addresses.ts';
import { checkNotes } from '../lib/check-notes.ts';
import { decode } from '../lib/decode.ts';
import type { Notes } from '../lib/notes.ts';
import { type PageRules, parsePage } from '../lib/parse-page.ts';
import { placesByPage } from '../lib/places.ts';
import type { Problem } from '../lib/problem.ts';
import { SHARES, type Shares, parseShares, shareProblems } from '../lib/shares.ts';
import { frontMatterSchema } from '../schemas/page.ts';
import { checkAddresses, readAddressFiles } from './read-addresses.ts';
import { authorComponents, figuresOf } from './component-imports.ts';
import { readEveryday } from './read-everyday.ts';
import { readExamples } from './read-examples.ts';
import { readFacts } from './read-facts.ts';

export const DOCS = 'src/content/docs';

const LANGUAGES = new Set(['text', ...bundledLanguagesInfo.flatMap(({ id, aliases = [] }) => [id, ...aliases])]);

/**
 * Reads and checks all facts and pages below `root`. Everything wrong is found in one run.
 * @returns also the places the list of addresses does not have yet: fine while one writes, not to be published
 */
export function readNotes(root: string): { notes: Notes; shares: Shares; problems: Problem[]; unlisted: Published[] } {
  const { facts, problems, at, ref, known } = readFacts(root);
  const unread: string[] = [];
  const { examples, problems: unrecorded } = readExamples(root);
  problems.push(...unrecorded);
  const { everyday, problems: misleading } = readEveryday(root, facts);
  problems.push(...misleading);
  const notes: Notes = { facts, pages: {}, examples, everyday, former: {} };
  const components = authorComponents(root);
  const rules: PageRules = {
    frontMatter: frontMatterSchema(ref),
    components: [...components.keys()],
    figures: figuresOf(root, components),
    languages: LANGUAGES,
  };
  for (const { isFile, path } of filesBelow(join(root, DOCS))) {
    if (!isFile) continue;
    const file = `${DOCS}/${path}`;
    if (!/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*\.mdx$/.test(path)) {
      problems.push({
        file,
        line: 0,
        column: 0,
        rule: 'file-name',
        message: 'a page is named <name>.mdx, in lower-case words joined by hyphens',
        mend: 'rename or remove it',
      });
      continue;
    }
    const { text, problems: unreadable } = decode(file, readFileSync(join(root, file)));
    problems.push(...unreadable);
    const address = addressOf(path);
    if (text === undefined) {
      unread.push(address);
      continue;
    }
    const { page, problems: found } = parsePage(file, address, text, rules);
    problems.push(...found);
    const other = notes.pages[address];
    if (other)
      problems.push({
        file,
        line: 0,
        column: 0,
        rule: 'duplicate-address',
        message: `${other.file} already has the address ${address}`,
        mend: 'move or merge one of them',
      });
    else if (page) notes.pages[address] = page;
    else unread.push(address);
  }
  const places = placesByPage(notes);
  const whole = problems.length === 0;
  const addresses = checkAddresses(places, readAddressFiles(root), whole);
  notes.former = addresses.former;
  problems.push(...checkNotes(notes, at, { places, known, unread, sidebar: READING_ORDER, whole }), ...addresses.problems);
  const list = readShares(root);
  // A heading that cannot be read would seem to be gone.
  if (problems.length === 0) problems.push(...shareProblems(list, notes));
  return { notes, shares: parseShares(list), problems, unlisted: addresses.unlisted };
}

/** The text of the list of shared sections; empty when there is none yet. */
export function readShares(root: string): string {
  const file = join(root, SHARES);
  return existsSync(file) ? (decode(SHARES, readFileSync(file)).text ?? '') : '';
}

function filesBelow(folder: string): { isFile: boolean; path: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => ({
      isFile: entry.isFile(),
      path: join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    }))
    .sort((a, b) => a.path.localeCompare(b.path, 'en'));
}

/** The address of a page from its path below the docs folder. */
export function addressOf(path: string): string {
  const slug = path.replace(/\.mdx$/, '').replace(/(^|\/)index$/, '');
  return slug ? `/${slug}/` : '/';
}
