import type { z } from 'zod';
import { KINDS, type Kind, type Ref, text } from '../schemas/common.ts';
import { type Facts, schemaOf } from '../schemas/index.ts';
import { nearestFew } from './nearest.ts';
import type { Problem } from './problem.ts';
import { type Position, type YamlRecord, parseYaml } from './yaml-record.ts';

/** A file under `src/data`, as read. */
export interface FactFile {
  /** Relative to the project, with slashes. */
  path: string;
  kind: Kind;
  /** The file's name without its ending. */
  id: string;
  text: string;
}

/** Finds where a value of a record stands. */
export type Locate = (kind: Kind, id: string, path?: PropertyKey[]) => Position;

/** Ids by kind, as the files are named: also of records that could not be read. */
export type Known = Record<Kind, readonly string[]>;

/** Parses all fact files at once, references included; facts are complete only when there are no problems. */
export function parseFacts(files: FactFile[]): { facts: Facts; problems: Problem[]; at: Locate; ref: Ref; known: Known } {
  const ofKind = Object.groupBy(files, (f) => f.kind);
  const known = Object.fromEntries(KINDS.map((kind) => [kind, (ofKind[kind] ?? []).map((f) => f.id)])) as unknown as Known;
  const reader = readerFor(known);
  const facts = Object.fromEntries(KINDS.map((k) => [k, {}])) as unknown as Facts;
  const parsed = new Map<string, YamlRecord<unknown>>();
  for (const file of files) {
    const record = readWith(reader, file);
    parsed.set(`${file.kind}/${file.id}`, record);
    if (record.record !== undefined) (facts[file.kind] as Record<string, unknown>)[file.id] = record.record;
  }
  return {
    facts,
    ref: reader.ref,
    known,
    problems: [...parsed.values()].flatMap((p) => p.problems),
    at: (kind, id, path = []) => parsed.get(`${kind}/${id}`)?.locate(path) ?? { file: `src/data/${kind}/${id}.yaml`, line: 0, column: 0 },
  };
}

/** Schemas that know which ids there are, and the files read with them. */
interface Reader {
  ids: string;
  ref: Ref;
  schemas: Partial<Record<Kind, z.ZodType<unknown>>>;
  read: Map<string, { text: string; record: YamlRecord<unknown> }>;
}

/** The reader before, good for as long as the ids are the same: whoever reads everything again finds nearly all of it unchanged. */
let last: Reader | undefined;

function readerFor(known: Known): Reader {
  const ids = JSON.stringify(known);
  if (last?.ids !== ids) last = { ids, ref: refTo(known), schemas: {}, read: new Map() };
  return last;
}

function readWith({ ref, schemas, read }: Reader, { path, kind, text }: FactFile): YamlRecord<unknown> {
  const before = read.get(path);
  if (before?.text === text) return before.record;
  const record = parseYaml(path, text, (schemas[kind] ??= schemaOf[kind](ref) as z.ZodType<unknown>));
  read.set(path, { text, record });
  return record;
}

function refTo(known: Known): Ref {
  return (kind) => {
    const ids = new Set(known[kind]);
    return text.refine((id) => ids.has(id), {
      error: ({ input }) =>
        `there is no ${kind} record "${String(input)}" → the nearest are ${nearestFew(String(input), [...ids]).join(', ') || 'none'}`,
      params: { rule: 'unknown-reference' },
    });
  };
}
