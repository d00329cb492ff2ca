import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitImports } from './component-imports.ts';

test('one import of many components becomes many imports, on as many lines', () => {
  const components = new Map([
    ['Cite', 'Cite.astro'],
    ['DataLake', 'figures/DataLake.astro'],
  ]);
  assert.equal(
    splitImports("import {\n  Cite,\n  DataLake,\n} from '~/components';\n\nText", components),
    "import Cite from '~/components/Cite.astro'; import DataLake from '~/components/figures/DataLake.astro';\n\n\n\n\nText",
  );
});
