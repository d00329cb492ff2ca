import { type Document, LineCounter, isMap, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** Where something stands in an author's file. */
export interface Position {
  file: string;
  line: number;
  column: number;
  excerpt?: string | undefined;
}

/** What reading a YAML text gives: the record when it is right, the problems when not, and where each value stands. */
export interface YamlRecord<T> {
  record?: T;
  problems: Problem[];
  locate: (path: PropertyKey[]) => Position;
}

/**
 * Parses a YAML text against a schema.
 * @param lineOffset lines of the file above the text, when it is front matter
 */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>, lineOffset = 0): YamlRecord<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, strict: true, version: '1.2', prettyErrors: false });
  const lines = text.split(/\r?\n/);
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + lineOffset, column: col, excerpt: lines[line - 1] };
  };
  const locate = (path: PropertyKey[]) => position(offsetOf(document, path));
  const broken = [...document.errors, ...document.warnings].map((e): Problem => ({
    ...position(e.pos[0]),
    rule: 'yaml',
    message: e.message,
    mend: e.code === 'DUPLICATE_KEY' ? 'keep one of the two keys' : undefined,
  }));
  if (broken.length) return { problems: broken, locate };
  if (document.contents === null)
    return {
      problems: [{ file, line: lineOffset, column: 0, rule: 'empty', message: 'there is nothing in here', mend: 'fill it in; src/schemas says how' }],
      locate,
    };
  const result = schema.safeParse(document.toJS({ maxAliasCount: 20 }));
  if (result.success) return { record: result.data, problems: [], locate };
  return { problems: result.error.issues.flatMap((issue) => fromIssue(issue, document, schema, locate)), locate };
}

/** The offset of the value at `path`, or of the nearest thing around it that is written in the file. */
function offsetOf(document: Document, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const key = String(path[length - 1]);
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const pair = isMap(parent) ? parent.items.find((i) => isNode(i.key) && String(i.key) === key) : undefined;
    if (pair && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function fromIssue(issue: z.core.$ZodIssue, document: Document, schema: z.ZodType, locate: (path: PropertyKey[]) => Position): Problem[] {
  const where = issue.path.map(String).join(' › ');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      return {
        ...locate([...issue.path, key]),
        rule: 'unknown-key',
        message: `nobody knows the key "${key}"${where ? ` in ${where}` : ''}`,
        mend: near ? `did you mean "${near}"?` : `the keys are ${known.join(', ')}`,
      };
    });
  }
  if (issue.path.length > 0 && !document.hasIn(issue.path))
    return [
      {
        ...locate(issue.path),
        rule: 'missing-key',
        message: `"${String(issue.path.at(-1))}" is missing (${where})`,
        mend: 'add it; src/schemas says what it holds',
      },
    ];
  const rule = issue.code === 'custom' && typeof issue.params?.['rule'] === 'string' ? issue.params['rule'] : 'wrong-value';
  return [{ ...locate(issue.path), rule, message: where ? `${where}: ${issue.message}` : issue.message }];
}

/** The keys an object schema takes at `path`. */
function keysAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const key of path) at = step(unwrap(at), key);
  return Object.keys((unwrap(at) as { shape?: object } | undefined)?.shape ?? {});
}
function unwrap(schema: unknown): unknown {
  const inner = (schema as { _zod?: { def?: { innerType?: unknown } } } | undefined)?._zod?.def?.innerType;
  return inner ? unwrap(inner) : schema;
}
function step(schema: unknown, key: PropertyKey): unknown {
  const def = (schema as { _zod?: { def?: { shape?: Record<PropertyKey, unknown>; element?: unknown; valueType?: unknown } } } | undefined)?._zod
    ?.def;
  return def?.shape?.[key] ?? def?.element ?? def?.valueType;
}
