import { type Document, LineCounter, type Scalar, isMap, isNode, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Rule } from './rules.ts';

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
  const { document, counter, lines, flaws, value } = textOf(text);
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + lineOffset, column: col, excerpt: lines[line - 1] };
  };
  const locate = (path: PropertyKey[]) => position(offsetOf(document, path));
  if (flaws.length) return { problems: flaws.map(({ offset, ...flaw }) => ({ ...position(offset), ...flaw })), locate };
  if (document.contents === null)
    return {
      problems: [{ file, line: lineOffset, column: 0, rule: 'empty', message: 'there is nothing in here', mend: 'fill it in; src/schemas says how' }],
      locate,
    };
  const result = schema.safeParse(value);
  if (result.success) return { record: result.data, problems: [], locate };
  return { problems: result.error.issues.flatMap((issue) => fromIssue(issue, document, schema, locate)), locate };
}

/** A YAML text as it was read, before anybody asks what it means. */
interface YamlText {
  document: Document;
  counter: LineCounter;
  lines: readonly string[];
  flaws: Flaw[];
  /** What it says; nothing where there are flaws. */
  value: unknown;
}
/** What is wrong with a text, and where in it. */
type Flaw = Omit<Problem, keyof Position> & { offset: number };

/** Texts read before: the dev server and the publishing step read everything again, nearly all of it unchanged. */
const texts = new Map<string, YamlText>();

function textOf(text: string): YamlText {
  const known = texts.get(text);
  if (known) return known;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, strict: true, version: '1.2', prettyErrors: false });
  const flaws = flawsOf(text, document);
  const read = { document, counter, lines: text.split('\n'), flaws, value: flaws.length ? undefined : (document.toJS() as unknown) };
  texts.set(text, read);
  return read;
}

/** What is wrong with the YAML itself, before anybody asks what it means. */
function flawsOf(text: string, document: Document): Flaw[] {
  const tab = text.indexOf('\t');
  if (tab >= 0) return [{ offset: tab, rule: 'tab', message: 'there is a tab', mend: 'indent with two spaces' }];
  const problems = [...document.errors, ...document.warnings].map((e): Flaw =>
    e.code === 'DUPLICATE_KEY'
      ? { offset: e.pos[0], rule: 'duplicate-key', message: 'this key stands here a second time', mend: 'keep one of the two' }
      : {
          offset: e.pos[0],
          rule: 'yaml',
          message: e.message.split('\n')[0] ?? e.message,
          mend: 'text with a colon, a hash or quotes in it goes into quotes',
        },
  );
  visit(document, {
    Alias: (_, node) => {
      problems.push({
        offset: node.range?.[0] ?? 0,
        rule: 'alias',
        message: `"*${node.source}" repeats another part of the file`,
        mend: 'write it out',
      });
    },
    Scalar: (_, node) => {
      const trap = trapIn(node);
      if (trap)
        problems.push({
          offset: node.range?.[0] ?? 0,
          rule: 'yaml-trap',
          message: trap,
          mend: /^(y|yes|on)$/i.test(node.source ?? '')
            ? 'write true for a yes, or put the word in quotes'
            : /^(n|no|off)$/i.test(node.source ?? '')
              ? 'write false for a no, or put the word in quotes'
              : `write "${node.source}" in quotes`,
        });
    },
  });
  return problems;
}

/** What a plain scalar would be in YAML 1.1, when that is something else than in 1.2. */
function trapIn({ type, source = '' }: Scalar): string | undefined {
  if (type !== 'PLAIN') return undefined;
  if (/^(y|n|yes|no|on|off)$/i.test(source)) return `other YAML readers take ${source} for true or false`;
  if (/^[-+]?\d+(:[0-5]?\d)+$/.test(source)) return `other YAML readers take ${source} for a number of seconds`;
  if (/^[-+]?0\d+$/.test(source)) return `other YAML readers take ${source} for an octal number`;
  return undefined;
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
  const meaning = descriptionAt(schema, issue.path);
  if (issue.path.length > 0 && !document.hasIn(issue.path))
    return [{ ...locate(issue.path), rule: 'missing-key', message: `"${where}" is missing`, mend: meaning ? `add it: ${meaning}` : 'add it' }];
  if (document.getIn(issue.path) === null)
    return [
      {
        ...locate(issue.path),
        rule: 'wrong-value',
        message: `"${where}" is empty`,
        mend: meaning ? `write: ${meaning}` : 'write it, or remove the key',
      },
    ];
  const params: { rule?: Rule; mend?: string } = issue.code === 'custom' ? (issue.params ?? {}) : {};
  // A schema's message may say the mend too, after an arrow.
  const [message = '', mend] = issue.message.split(' → ');
  return [
    {
      ...locate(issue.path),
      rule: params.rule ?? 'wrong-value',
      message: where ? `${where}: ${message}` : message,
      mend: mend ?? params.mend ?? meaning ?? 'src/schemas says what may stand here',
    },
  ];
}

/** The part of zod's inside that is needed to walk a schema along a path. */
interface Inside {
  shape?: Record<PropertyKey, unknown>;
  description?: string;
  _zod?: { def?: { innerType?: unknown; getter?: () => unknown; shape?: Record<PropertyKey, unknown>; element?: unknown; valueType?: unknown } };
}

/** The keys an object schema takes at `path`. */
function keysAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  return Object.keys(unwrap(schemaAt(schema, path)).shape ?? {});
}
/** What the schema says of the value at `path`. */
function descriptionAt(schema: z.ZodType, path: PropertyKey[]): string | undefined {
  return schemaAt(schema, path).description;
}
function schemaAt(schema: unknown, path: PropertyKey[]): Inside {
  return path.reduce<Inside>((at, key) => {
    const def = unwrap(at)._zod?.def;
    return (def?.shape?.[key] ?? def?.element ?? def?.valueType ?? {}) as Inside;
  }, schema as Inside);
}
function unwrap(schema: Inside): Inside {
  const { innerType, getter } = schema._zod?.def ?? {};
  const inner = (innerType ?? getter?.()) as Inside | undefined;
  return inner ? unwrap(inner) : schema;
}
