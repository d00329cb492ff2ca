import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type FactFile, type Known, type Locate, parseFacts } from '../lib/parse-facts.ts';
import { decode } from '../lib/decode.ts';
import { assertFacts } from '../lib/assert-facts.ts';
import type { Problem } from '../lib/problem.ts';
import { KINDS, type Ref } from '../schemas/common.ts';
import type { Facts } from '../schemas/index.ts';

/** Reads every fact file under `<root>/src/data`; a missing folder or a file of another kind is a problem. */
export function readFacts(root: string): { facts: Facts; problems: Problem[]; at: Locate; ref: Ref; known: Known } {
  const files: FactFile[] = [];
  const problems: Problem[] = [];
  for (const kind of KINDS) {
    const folder = `src/data/${kind}`;
    if (!existsSync(join(root, folder))) {
      problems.push({
        file: folder,
        line: 0,
        column: 0,
        rule: 'missing-folder',
        message: `the folder of the ${kind} facts is missing`,
        mend: `create ${folder}`,
      });
      continue;
    }
    for (const name of readdirSync(join(root, folder)).sort()) {
      const path = `${folder}/${name}`;
      const id = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.yaml$/.exec(name)?.[1];
      if (id) {
        const { text, problems: unreadable } = decode(path, readFileSync(join(root, path)));
        problems.push(...unreadable);
        if (text !== undefined) files.push({ path, kind, id, text });
      } else
        problems.push({
          file: path,
          line: 0,
          column: 0,
          rule: 'file-name',
          message: 'a fact file is named <id>.yaml, the id in lower-case words joined by hyphens',
          mend: 'rename it',
        });
    }
  }
  const parsed = parseFacts(files);
  problems.push(...parsed.problems);
  // Rules between records hold for those that could be read.
  problems.push(...assertFacts(parsed.facts, parsed.at));
  return { ...parsed, problems };
}
