import type { Rule } from '../lib/rules.ts';

/** One way to break good content, and what the author is told. */
export interface Fixture {
  rule: Rule;
  name: string;
  /** The file that is changed; a new one when the good content has none of that name. */
  file: string;
  /** Makes bad bytes or text of the good text (empty for a new file); `null` deletes the file. */
  change: (good: string) => string | Uint8Array | null;
  /** The message with its position and mend. */
  says: RegExp;
}

const PAGE = 'src/content/docs/data-engineering/s3/storage-classes.mdx';
const CLASSES = 'src/data/comparisons/s3-storage-classes.yaml';
const LIMIT = 'src/data/limits/s3-object-max-size.yaml';
const SOURCE = 'src/data/sources/s3-objects.yaml';
const CHANGE = 'src/data/changes/s3-max-object-size.yaml';
const SERVICE = 'src/data/services/forecast.yaml';
const DECK = 'src/data/curriculum/deck-2021.yaml';

/** Puts text into the page above its first question. */
const inPage = (text: string) => (good: string) => good.replace('## Choose a class', `${text}\n\n## Choose a class`);
const at = (file: string, rest: string) => new RegExp(`${file.split('/').at(-1)?.replaceAll('.', '\\.')}:\\d+:\\d+ ${rest}`);

export const FIXTURES: Fixture[] = [
  // Text of any file.
  {
    rule: 'invalid-utf8',
    name: 'bytes that are not UTF-8',
    file: LIMIT,
    change: (t) => Buffer.concat([Buffer.from(t), Buffer.from([0x23, 0xff, 0x0a])]),
    says: /s3-object-max-size\.yaml:\d+:2 {2}the file is not UTF-8 here .*\n.*→ save it as UTF-8/,
  },
  { rule: 'nul', name: 'a NUL character', file: PAGE, change: inPage('one\u0000two'), says: at(PAGE, '.*NUL character') },
  {
    rule: 'bidi-control',
    name: 'text that reads backwards',
    file: PAGE,
    change: inPage('one\u202etwo'),
    says: at(PAGE, '.*U\\+202E changes the order'),
  },
  {
    rule: 'zero-width',
    name: 'an invisible character in an id',
    file: PAGE,
    change: (t) => t.replace('{#choose}', '{#cho\u200bose}'),
    says: at(PAGE, '.*U\\+200B cannot be seen'),
  },
  // YAML.
  { rule: 'yaml', name: 'malformed YAML', file: LIMIT, change: (t) => t.replace('label: ', 'label: ['), says: at(LIMIT, '[^]*→ text with a colon') },
  { rule: 'tab', name: 'a tab', file: LIMIT, change: (t) => t.replace('value: ', 'value:\t'), says: at(LIMIT, '.*there is a tab[^]*two spaces') },
  {
    rule: 'alias',
    name: 'an alias bomb',
    file: LIMIT,
    change: (t) => `${t}a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`,
    says: at(LIMIT, '.*"\\*a" repeats'),
  },
  {
    rule: 'yaml-trap',
    name: 'the Norway problem',
    file: LIMIT,
    change: (t) => t.replace(/label: .*/, 'label: no'),
    says: at(LIMIT, '.*take no for true or false[^]*write false for a no'),
  },
  {
    rule: 'yaml-trap',
    name: 'a time that is a number',
    file: LIMIT,
    change: (t) => t.replace(/label: .*/, 'label: 3:20'),
    says: at(LIMIT, '.*take 3:20 for a number of seconds'),
  },
  { rule: 'empty', name: 'an empty file', file: LIMIT, change: () => '', says: /s3-object-max-size\.yaml {2}there is nothing in here/ },
  { rule: 'duplicate-key', name: 'a duplicate key', file: LIMIT, change: (t) => `${t}unit: GB\n`, says: at(LIMIT, '.*a second time[^]*keep one') },
  {
    rule: 'unknown-key',
    name: 'an unknown key',
    file: LIMIT,
    change: (t) => t.replace('unit:', 'units:'),
    says: at(LIMIT, '.*nobody knows the key "units"[^]*did you mean "unit"'),
  },
  {
    rule: 'unknown-key',
    name: 'an unknown front-matter key',
    file: PAGE,
    change: (t) => t.replace('description:', 'descripton:'),
    says: /storage-classes\.mdx:3:1 .*"descripton"[^]*did you mean "description"/,
  },
  {
    rule: 'missing-key',
    name: 'a value without a source',
    file: LIMIT,
    change: (t) => t.replace(/^source: .*\n/m, ''),
    says: at(LIMIT, '.*"source" is missing[^]*The source that states it'),
  },
  {
    rule: 'missing-key',
    name: 'a page without a title',
    file: PAGE,
    change: (t) => t.replace(/title: .*\n/, ''),
    says: at(PAGE, '.*"title" is missing'),
  },
  {
    rule: 'missing-key',
    name: 'a page without a description',
    file: PAGE,
    change: (t) => t.replace(/description: .*\n/, ''),
    says: at(PAGE, '.*"description" is missing'),
  },
  {
    rule: 'wrong-value',
    name: 'an empty title',
    file: PAGE,
    change: (t) => t.replace(/title: .*/, "title: ''"),
    says: /storage-classes\.mdx:2:1 .*title: write something here/,
  },
  {
    rule: 'wrong-value',
    name: 'a number written as text',
    file: LIMIT,
    change: (t) => t.replace('value: 50', 'value: fifty'),
    says: /s3-object-max-size\.yaml:2:1 .*value: .*number/,
  },
  {
    rule: 'wrong-value',
    name: 'not a number',
    file: LIMIT,
    change: (t) => t.replace('value: 50', 'value: .nan'),
    says: /s3-object-max-size\.yaml:2:1 .*value: /,
  },
  {
    rule: 'wrong-value',
    name: 'a unit outside the list',
    file: LIMIT,
    change: (t) => t.replace('unit: TB', 'unit: terabytes'),
    says: /s3-object-max-size\.yaml:3:1 .*unit: .*"TB"/,
  },
  {
    rule: 'wrong-value',
    name: 'an impossible day',
    file: SOURCE,
    change: (t) => t.replace(/checked: .*/, 'checked: 2026-02-30'),
    says: at(SOURCE, '.*checked: write a day that exists'),
  },
  {
    rule: 'wrong-value',
    name: 'a curriculum line without a topic',
    file: DECK,
    change: (t) => t.replace('topics: [dynamodb]', 'topics: []'),
    says: at(DECK, '.*a curriculum line needs at least one topic'),
  },
  {
    rule: 'unknown-reference',
    name: 'an unknown source',
    file: LIMIT,
    change: (t) => t.replace('source: s3-objects', 'source: s3-object'),
    says: at(LIMIT, '.*no sources record "s3-object" [^]*the nearest are s3-objects'),
  },
  {
    rule: 'unknown-reference',
    name: 'a missing fact file',
    file: 'src/data/topics/dynamodb.yaml',
    change: () => null,
    says: at(DECK, '.*no topics record "dynamodb"'),
  },
  {
    rule: 'unknown-reference',
    name: 'a citation of an unknown source',
    file: PAGE,
    change: inPage('One. <Cite id="s3-objekts" />'),
    says: at(PAGE, '.*no sources record "s3-objekts"[^]*the nearest are s3-objects'),
  },
  // Facts.
  {
    rule: 'file-name',
    name: 'a fact file with another ending',
    file: 'src/data/limits/S3_max.yml',
    change: () => 'x',
    says: /S3_max\.yml {2}a fact file is named <id>\.yaml/,
  },
  {
    rule: 'file-name',
    name: 'a page that is not MDX',
    file: 'src/content/docs/data-engineering/notes.md',
    change: () => '# x\n',
    says: /notes\.md {2}a page is named <name>\.mdx/,
  },
  {
    rule: 'duplicate-id',
    name: 'two items with one id',
    file: CLASSES,
    change: (t) => t.replace('- id: standard-ia\n', '- id: standard\n'),
    says: at(CLASSES, '.*two items have the id "standard"'),
  },
  {
    rule: 'duplicate-id',
    name: 'two headings with one id',
    file: PAGE,
    change: (t) => t.replace('{#choose}', '{#standard}'),
    says: at(PAGE, '.*two headings have the id "standard"'),
  },
  {
    rule: 'attribute-unit',
    name: 'a number without a unit',
    file: CLASSES,
    change: (t) => t.replace(/ {4}unit: '?"?days'?"?\n/, ''),
    says: at(CLASSES, '.*"min-days" is of type number and has no unit'),
  },
  {
    rule: 'missing-cell',
    name: 'a storage class with a missing attribute',
    file: CLASSES,
    change: (t) => t.replace(/ {6}min-days: .*\n/, ''),
    says: at(CLASSES, '.*S3 Standard has no value for "min-days"'),
  },
  {
    rule: 'cell-type',
    name: 'a storage class with a mistyped value',
    file: CLASSES,
    change: (t) => t.replace('{ value: 99.95 }', '{ value: 99.95 % }'),
    says: at(CLASSES, '.*"99.95 %" is not a number[^]*bare number'),
  },
  {
    rule: 'unknown-attribute',
    name: 'a storage class with a mistyped attribute',
    file: CLASSES,
    change: (t) => t.replace('      min-days:', '      min-dayz:'),
    says: at(CLASSES, '.*"min-dayz" is not an attribute'),
  },
  {
    rule: 'percent-range',
    name: 'more than a hundred percent',
    file: CLASSES,
    change: (t) => t.replace('{ value: 99.95 }', '{ value: 199.95 }'),
    says: at(CLASSES, '.*199.95 % is not between 0 and 100'),
  },
  {
    rule: 'negative',
    name: 'a negative duration',
    file: 'src/data/limits/s3-ia-min-days.yaml',
    change: (t) => t.replace('value: 30', 'value: -30'),
    says: /s3-ia-min-days\.yaml:2:1 {2}-30 is below zero/,
  },
  {
    rule: 'future-date',
    name: 'a day that has not come',
    file: SOURCE,
    change: (t) => t.replace(/checked: .*/, 'checked: 2999-01-01'),
    says: at(SOURCE, '.*2999-01-01 has not come yet'),
  },
  {
    rule: 'history-order',
    name: 'a history out of order',
    file: LIMIT,
    change: (t) =>
      t.replace(
        /history:\n.*\n/,
        "history:\n  - { value: 5, until: '2025', source: s3-objects }\n  - { value: 1, until: '2010', source: s3-objects }\n",
      ),
    says: at(LIMIT, '.*history is out of order[^]*oldest entry first'),
  },
  {
    rule: 'missing-status-date',
    name: 'a closed service without a date',
    file: SERVICE,
    change: (t) => t.replace(/^since: .*\n/m, ''),
    says: at(SERVICE, '.*a service in maintenance has "since"'),
  },
  {
    rule: 'unknown-domain',
    name: 'a topic of an unknown domain',
    file: 'src/data/topics/dynamodb.yaml',
    change: (t) => t.replace('domain: data-engineering', 'domain: data'),
    says: /dynamodb\.yaml:\d+:1 {2}"data" is not a domain/,
  },
  {
    rule: 'unknown-task',
    name: 'a task the exam does not have',
    file: PAGE,
    change: (t) => t.replace(/tasks: .*/, "tasks: ['1.9']"),
    says: at(PAGE, '.*MLS-C01 has no task 1.9'),
  },
  {
    rule: 'unreachable',
    name: 'a limit nobody shows',
    file: 'src/data/limits/nobody.yaml',
    change: () => 'label: X\nvalue: 1\nunit: count\nsource: s3-objects\n',
    says: /nobody\.yaml:1:1 {2}no reader can reach "nobody"/,
  },
  // Pages.
  {
    rule: 'front-matter',
    name: 'no front matter',
    file: PAGE,
    change: (t) => t.replace(/^---[^]*?---\n/, ''),
    says: /storage-classes\.mdx:1:1 {2}the page does not begin with front matter/,
  },
  {
    rule: 'mdx',
    name: 'an unclosed tag',
    file: PAGE,
    change: inPage('<ExamCue when="x" think="y">'),
    says: /storage-classes\.mdx.*the MDX cannot be read/,
  },
  {
    rule: 'duplicate-address',
    name: 'two pages with one address',
    file: 'src/content/docs/data-engineering/s3/storage-classes/index.mdx',
    change: () => '---\ntitle: x\ndescription: x\n---\n',
    says: /already has the address \/data-engineering\/s3\/storage-classes\//,
  },
  {
    rule: 'heading-id',
    name: 'a heading without an id',
    file: PAGE,
    change: (t) => t.replace(' {#choose}', ''),
    says: at(PAGE, '.*"Choose a class" has no id[^]*\\{#choose-a-class\\}'),
  },
  {
    rule: 'heading-id',
    name: 'an id in capitals',
    file: PAGE,
    change: (t) => t.replace('{#choose}', '{#Choose_it}'),
    says: at(PAGE, '.*"Choose_it" is not an id[^]*\\{#choose-it\\}'),
  },
  {
    rule: 'heading-level',
    name: 'a skipped heading level',
    file: PAGE,
    change: inPage('#### Deep {#deep}'),
    says: at(PAGE, '.*an h4 cannot follow an h2[^]*write ###'),
  },
  { rule: 'raw-html', name: 'raw HTML', file: PAGE, change: inPage('<div>x</div>'), says: at(PAGE, '.*<div> is raw HTML') },
  { rule: 'script', name: 'a script', file: PAGE, change: inPage('<script>alert(1)</script>'), says: at(PAGE, '.*<script> does not belong') },
  {
    rule: 'iframe',
    name: 'a frame',
    file: PAGE,
    change: inPage('<iframe src="https://example.org"></iframe>'),
    says: at(PAGE, ".*<iframe> brings somebody else's page"),
  },
  {
    rule: 'event-handler',
    name: 'an event handler',
    file: PAGE,
    change: inPage('<Cite id="s3-objects" onclick="alert(1)" />'),
    says: at(PAGE, '.*"onclick" is an event handler'),
  },
  { rule: 'unsafe-link', name: 'a javascript: link', file: PAGE, change: inPage('[x](javascript:alert(1))'), says: at(PAGE, '.*a javascript: link') },
  {
    rule: 'unsafe-link',
    name: 'a data: link in disguise',
    file: PAGE,
    change: inPage('[x][y]\n\n[y]: DATA:text/html,x'),
    says: at(PAGE, '.*a data: link'),
  },
  {
    rule: 'import',
    name: 'an import of something else',
    file: PAGE,
    change: (t) => t.replace('import {', "import fs from 'node:fs';\nimport {"),
    says: at(PAGE, '.*"import fs from \'node:fs\';" is not an import of our components'),
  },
  {
    rule: 'import',
    name: 'an export',
    file: PAGE,
    change: inPage('export const x = 1;'),
    says: at(PAGE, '.*"export const x = 1;" is not an import'),
  },
  {
    rule: 'expression',
    name: 'JavaScript in the text',
    file: PAGE,
    change: inPage('{process.exit(1)}'),
    says: at(PAGE, '.*\\{process.exit\\(1\\)\\} is JavaScript'),
  },
  {
    rule: 'unknown-component',
    name: 'a component that does not exist',
    file: PAGE,
    change: inPage('<Cites id="s3-objects" />'),
    says: at(PAGE, '.*no component <Cites>[^]*Cite,'),
  },
  {
    rule: 'image-alt',
    name: 'an image without text',
    file: PAGE,
    change: inPage('![](./x.png)'),
    says: at(PAGE, '.*no text for those who cannot see it'),
  },
  {
    rule: 'code-language',
    name: 'an unknown code language',
    file: PAGE,
    change: inPage('```jsn\n{}\n```'),
    says: at(PAGE, '.*nobody knows the language "jsn"'),
  },
  { rule: 'code-language', name: 'code without a language', file: PAGE, change: inPage('```\n{}\n```'), says: at(PAGE, '.*names no language') },
  { rule: 'footnote', name: 'a dangling footnote', file: PAGE, change: inPage('one[^x]'), says: at(PAGE, '.*\\[\\^x\\] does not exist') },
  {
    rule: 'footnote',
    name: 'a footnote nobody refers to',
    file: PAGE,
    change: inPage('[^x]: one'),
    says: at(PAGE, '.*nothing refers to the footnote \\[\\^x\\]'),
  },
  {
    rule: 'term-twice',
    name: 'a term explained twice in a section',
    file: PAGE,
    change: inPage('<Term id="durability" /> and <Term id="durability" />'),
    says: at(PAGE, '.*already explains "durability"'),
  },
  {
    rule: 'broken-link',
    name: 'a broken link',
    file: PAGE,
    change: (t) => t.replace('](#infrequent-access)', '](/data-engineering/s3/lifecycel/)'),
    says: at(PAGE, '.*no page /data-engineering/s3/lifecycel/[^]*/data-engineering/s3/lifecycle/'),
  },
  {
    rule: 'broken-link',
    name: 'a broken fragment',
    file: PAGE,
    change: (t) => t.replace('](#infrequent-access)', '](#infrequent-acess)'),
    says: at(PAGE, '.*no #infrequent-acess[^]*#infrequent-access'),
  },
  {
    rule: 'broken-link',
    name: 'a change whose section is gone',
    file: CHANGE,
    change: (t) => t.replace(/#object-size/, '#objekt-size'),
    says: at(CHANGE, '.*no #objekt-size[^]*#object-size'),
  },
  {
    rule: 'unknown-component',
    name: 'a component that is not imported',
    file: PAGE,
    change: (t) => t.replace(' Term,', ''),
    says: at(PAGE, '.*<Term> is not imported[^]*add Term to the import'),
  },
  {
    rule: 'import',
    name: 'an import for nothing',
    file: PAGE,
    change: (t) => t.replace('{ Cite,', '{ Cite, Weight,'),
    says: at(PAGE, '.*Weight is imported and not used'),
  },
  {
    rule: 'sidebar',
    name: 'a page the sidebar does not name',
    file: 'src/content/docs/data-engineering/lost.mdx',
    change: () => '---\ntitle: Lost\ndescription: Lost\n---\n',
    says: /lost\.mdx:1:1 {2}no sidebar entry names this page[^]*add 'data-engineering\/lost'/,
  },
  {
    rule: 'page-parts',
    name: 'citations without a list of sources',
    file: PAGE,
    change: (t) => t.replace('<Sources />', '').replace(' Sources,', ''),
    says: at(PAGE, '.*cites sources and does not list them[^]*<Sources />'),
  },
  {
    rule: 'outline',
    name: 'an outline left as it was',
    file: PAGE,
    change: inPage('OUTLINE: one topic'),
    says: at(PAGE, '.*still the outline[^]*write it, or delete'),
  },
  // Last, because it moves a whole folder's worth.
  {
    rule: 'missing-folder',
    name: 'a missing folder',
    file: 'src/data/exam',
    change: () => null,
    says: /src\/data\/exam {2}the folder of the exam facts is missing/,
  },
];
