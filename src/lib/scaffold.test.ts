import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { KINDS, text } from '../schemas/common.ts';
import { schemaOf } from '../schemas/index.ts';
import { outline } from './scaffold.ts';
import { parseYaml } from './yaml-record.ts';

for (const kind of KINDS) {
  test(`a new ${kind} record is outlined from its schema: the check knows every key and asks for what is missing`, () => {
    const schema = schemaOf[kind](() => text) as z.ZodType;
    const { problems } = parseYaml('new.yaml', outline(schema), schema);
    assert.notEqual(problems.length, 0);
    assert.deepEqual(
      problems.filter((p) => ['unknown-key', 'yaml'].includes(p.rule)),
      [],
    );
  });
}
