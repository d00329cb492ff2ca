import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToMdast } from 'satteri';
import { briefPoints } from './brief.ts';

test('the points of a page in brief keep words, emphasis, code and facts, and lose citations', () => {
  const tree = mdxToMdast(
    '- **Up to** <Limit id="max" /> in `x`, see [there](/a/). <Cite id="s" />\n- A <Term id="shard">shards</Term> <Term id="key" />\n',
  );
  assert.deepEqual(
    briefPoints(tree).map((point) =>
      point.map((p) => ('text' in p ? `${p.strong ? '!' : ''}${p.code ? '`' : ''}${p.text}` : `${p.fact}/${p.id}`)).join('|'),
    ),
    ['!Up to| |limits/max| in |`x|, see |there|.', 'A |shards| |glossary/key'],
  );
});
