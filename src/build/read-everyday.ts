import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../lib/decode.ts';
import { EVERYDAY, everydayProblems } from '../lib/everyday.ts';
import type { Problem } from '../lib/problem.ts';
import { parseYaml } from '../lib/yaml-record.ts';
import { type Everyday, everydaySchema } from '../schemas/everyday.ts';
import type { Facts } from '../schemas/index.ts';

const MISSING: Problem = {
  file: EVERYDAY,
  line: 0,
  column: 0,
  rule: 'everyday-word',
  message: 'the file is missing',
  mend: 'put it back: the search reads it',
};

/** Reads and checks the everyday words below `root`. */
export function readEveryday(root: string, facts: Facts): { everyday: Everyday[]; problems: Problem[] } {
  if (!existsSync(join(root, EVERYDAY))) return { everyday: [], problems: [MISSING] };
  const { text, problems } = decode(EVERYDAY, readFileSync(join(root, EVERYDAY)));
  const { record: everyday = [], problems: wrong, locate } = parseYaml(EVERYDAY, text ?? '[]', everydaySchema);
  return { everyday, problems: [...problems, ...wrong, ...everydayProblems(everyday, facts, locate)] };
}
