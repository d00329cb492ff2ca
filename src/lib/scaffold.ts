import type { z } from 'zod';

/** The part of zod's inside that is needed to write a record's outline. */
interface Inside {
  shape?: Record<string, Inside>;
  description?: string;
  _zod: {
    def: {
      type: string;
      innerType?: Inside;
      shape?: Record<string, Inside>;
      element?: Inside;
      valueType?: Inside;
      entries?: Record<string, string>;
      values?: unknown[];
    };
  };
}

/**
 * A YAML outline of a record, from its schema: each key with what it means.
 * Keys that may be left out are commented out; keys that are needed stand empty, so that the content check names what is still missing.
 */
export function outline(schema: z.ZodType): string {
  return outlineOf(schema as unknown as Inside, '').join('\n');
}

function outlineOf(schema: Inside, indent: string): string[] {
  return Object.entries(unwrap(schema)._zod.def.shape ?? {}).flatMap(([key, value]) => {
    const optional = value._zod.def.type === 'optional';
    const lines = [`${indent}# ${meaning(value)}`, ...fieldOf(key, unwrap(value), indent)];
    return optional ? lines.map((line, i) => (i === 0 ? `${line} (may be left out)` : line.replace(/^( *)(#\s?)?/, '$1# '))) : lines;
  });
}

function fieldOf(key: string, schema: Inside, indent: string): string[] {
  const { type, element, shape, entries } = schema._zod.def;
  if (type === 'object' && shape) return [`${indent}${key}:`, ...outlineOf(schema, `${indent}  `)];
  if (type === 'array' && element && unwrap(element)._zod.def.shape) {
    const [first = '', ...rest] = outlineOf(element, `${indent}    `);
    return [`${indent}${key}:`, `${indent}  -`, first, ...rest];
  }
  if (type === 'array') return [`${indent}${key}: []`];
  if (type === 'enum' && entries) return [`${indent}${key}: # ${Object.values(entries).join(' | ')}`];
  if (type === 'record') return [`${indent}${key}: {}`];
  return [`${indent}${key}:`];
}

function meaning(schema: Inside): string {
  return schema.description ?? unwrap(schema).description ?? 'see src/schemas';
}

function unwrap(schema: Inside): Inside {
  const { innerType } = schema._zod.def;
  return innerType ? unwrap(innerType) : schema;
}
