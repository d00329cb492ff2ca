import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pruneProperties, pruneRules } from './prune-styles.ts';

const pruned = (css: string, ...words: string[]) => pruneRules(Buffer.from(css), new Set(words)).toString();

test('a rule goes when each of its selectors needs a class nobody has', () => {
  assert.equal(pruned('.used{color:red}.gone{color:red}.used .gone{color:red}', 'used'), '.used{color:red}');
  assert.equal(pruned('.gone:where(.used){color:red}.used:where(.gone) p{color:red}', 'used'), '');
});

test('a rule goes when it needs an attribute value nobody has', () => {
  assert.equal(pruned('[dir=rtl] p{color:red}[dir=ltr] p{color:red}', 'ltr'), '[dir=ltr] p{color:red}');
});

test('a rule stays when one selector may match, or when no class is needed', () => {
  assert.equal(pruned('.gone,.used{color:red}', 'used'), '.gone,.used{color:red}');
  assert.equal(pruned(':target{color:red}a:not(.gone){color:red}:is(.gone,h2){color:red}', 'used'), ':target,a:not(.gone),:is(.gone,h2){color:red}');
});

test('a custom property goes when nobody reads it', () => {
  const css = Buffer.from(':root{--used:red;--gone:red}p{color:var(--used)}');
  assert.equal(pruneProperties(css, (name) => name === '--used').toString(), ':root{--used:red}p{color:var(--used)}');
});
