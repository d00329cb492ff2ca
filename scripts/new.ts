import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { nearest } from '../src/lib/nearest.ts';
import { outline } from '../src/lib/scaffold.ts';
import { id as idSchema, text, type Kind } from '../src/schemas/common.ts';
import { schemaOf } from '../src/schemas/index.ts';

/** What an author may begin: the word typed, and the folder it goes to. */
const KINDS: Record<string, Kind> = {
  service: 'services',
  term: 'glossary',
  source: 'sources',
  limit: 'limits',
  change: 'changes',
  comparison: 'comparisons',
  decision: 'decisions',
  topic: 'topics',
  exam: 'exam',
};
const USAGE = `npm run new <what> <id>

  npm run new page data-engineering/dynamodb     a page at that address
  npm run new ${Object.keys(KINDS).join(' | ')} <id>   a fact; the id is its file name for ever`;

const [what = '', name = ''] = process.argv.slice(2);
const today = new Date().toISOString().slice(0, 10);

if (what === 'page') newPage(name.replace(/^\/|\/$/g, ''));
else if (KINDS[what]) newFact(KINDS[what], name);
else
  stop(
    `${nearest(what, ['page', ...Object.keys(KINDS)]) ? `There is no "${what}"; did you mean ${nearest(what, ['page', ...Object.keys(KINDS)])}?\n\n` : ''}${USAGE}`,
  );

function newFact(kind: Kind, id: string): void {
  const { success, error } = idSchema.safeParse(id);
  if (!success) stop(`"${id}" will not do: ${error.issues[0]?.message}`);
  const file = `src/data/${kind}/${id}.yaml`;
  const schema = schemaOf[kind](() => text) as z.ZodType;
  const filled = outline(schema).replace(/^(\s*)(checked|recorded):$/gm, `$1$2: ${today}`);
  write(file, `${filled}\n`);
  console.log(`${file} is ready to fill. Then: npm run check:content`);
}

function newPage(address: string): void {
  if (!address.split('/').every((part) => idSchema.safeParse(part).success))
    stop(`"${address}" will not do: write lower-case words joined by hyphens, with slashes between`);
  const file = `src/content/docs/${address}.mdx`;
  if (existsSync(file.replace(/\.mdx$/, '/index.mdx'))) stop(`The address /${address}/ is taken by ${file.replace(/\.mdx$/, '/index.mdx')}.`);
  write(file, readFileSync('scripts/new-page.mdx.txt', 'utf8').replaceAll('TODAY', today));
  console.log(
    `${file} is ready to fill. Add '${address}' to src/config/sidebar.ts, and "address: /${address}/" to its topic in src/data/topics. Then: npm run check:content`,
  );
}

function write(file: string, content: string): void {
  if (existsSync(file)) stop(`${file} exists already.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
