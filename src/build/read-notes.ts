import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Notes } from '../lib/notes.ts';
import { checkLinks } from '../lib/check-links.ts';
import { parsePage } from '../lib/parse-page.ts';
import type { Problem } from '../lib/problem.ts';
import { readFacts } from './read-facts.ts';

export const DOCS = 'src/content/docs';

/** Reads and checks all facts and pages below `root`. */
export function readNotes(root: string): { notes: Notes; problems: Problem[] } {
  const { facts, problems, at } = readFacts(root);
  const notes: Notes = { facts, pages: {} };
  for (const name of readdirSync(join(root, DOCS), { recursive: true, encoding: 'utf8' }).sort()) {
    const path = name.replaceAll('\\', '/');
    if (!path.endsWith('.mdx')) continue;
    const file = `${DOCS}/${path}`;
    const address = addressOf(path);
    const { page, problems: found } = parsePage(file, address, readFileSync(join(root, file), 'utf8'));
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
  }
  // Links can only be judged once every page and fact could be read.
  if (problems.length === 0) problems.push(...checkLinks(notes, at));
  return { notes, problems };
}

/** The address of a page from its path below the docs folder. */
export function addressOf(path: string): string {
  const slug = path.replace(/\.mdx$/, '').replace(/(^|\/)index$/, '');
  return slug ? `/${slug}/` : '/';
}
