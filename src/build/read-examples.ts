import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../lib/problem.ts';
import { type Example, recordSchema } from '../schemas/example.ts';

export const EXAMPLES = 'src/examples';
/** Below this line stands what records values and drawings; readers do not see it. */
const RECORDED = '\n# --- recorded\n';

/** Tells whether a record belongs to a program: the same text, whatever its line ends. */
export function fingerprint(code: string): string {
  return createHash('sha256').update(code.replaceAll('\r\n', '\n')).digest('hex').slice(0, 16);
}

/** Reads the Python programs that pages show, with their records. */
export function readExamples(root: string): { examples: Record<string, Example>; problems: Problem[] } {
  const examples: Record<string, Example> = {};
  const problems: Problem[] = [];
  const folder = join(root, EXAMPLES);
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const file = `${EXAMPLES}/${name}`;
    const wrong = (message: string, mend: string) => problems.push({ file, line: 1, column: 1, rule: 'example', message, mend });
    const [, id, kind] = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.(py|json)$/.exec(name) ?? [];
    if (!id) wrong('an example is named <id>.py, its record <id>.json', 'rename or remove it');
    else if (kind === 'json' && !existsSync(join(folder, `${id}.py`))) wrong('there is no program to this record', 'delete it');
    else if (kind === 'py') {
      const code = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      const mend = `run npm run examples -- ${id}`;
      const record = existsSync(join(folder, `${id}.json`))
        ? recordSchema.safeParse(jsonOf(readFileSync(join(folder, `${id}.json`), 'utf8')))
        : undefined;
      if (!record) wrong('the program was never run', mend);
      else if (!record.success)
        wrong(`its record is not well formed: ${record.error.issues[0]?.path.join('.')}: ${record.error.issues[0]?.message}`, mend);
      else if (record.data.code !== fingerprint(code)) wrong('the program was changed after it was recorded', mend);
      else examples[id] = { ...record.data, shown: (code.split(RECORDED)[0] ?? '').trim() };
    }
  }
  return { examples, problems };
}

/** What a text says as JSON; nothing when it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
