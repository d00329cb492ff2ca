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
  const ref = refTo(ofKind);
  const facts = Object.fromEntries(KINDS.map((k) => [k, {}])) as unknown as Facts;
  const parsed = new Map<string, YamlRecord<unknown>>();
  const schemas = Object.fromEntries(KINDS.map((kind) => [kind, schemaOf[kind](ref) as z.ZodType<unknown>])) as Record<Kind, z.ZodType<unknown>>;
  for (const file of files) {
    const record = parseYaml(file.path, file.text, schemas[file.kind]);
    parsed.set(`${file.kind}/${file.id}`, record);
    if (record.record !== undefined) (facts[file.kind] as Record<string, unknown>)[file.id] = record.record;
  }
  return {
    facts,
    ref,
    known: Object.fromEntries(KINDS.map((kind) => [kind, (ofKind[kind] ?? []).map((f) => f.id)])) as unknown as Known,
    problems: [...parsed.values()].flatMap((p) => p.problems),
    at: (kind, id, path = []) => parsed.get(`${kind}/${id}`)?.locate(path) ?? { file: `src/data/${kind}/${id}.yaml`, line: 0, column: 0 },
  };
}

function refTo(files: Partial<Record<Kind, FactFile[]>>): Ref {
  return (kind) => {
    const known = new Set((files[kind] ?? []).map((f) => f.id));
    return text.refine((id) => known.has(id), {
      error: ({ input }) =>
        `there is no ${kind} record "${String(input)}" → the nearest are ${nearestFew(String(input), [...known]).join(', ') || 'none'}`,
      params: { rule: 'unknown-reference' },
    });
  };
}
