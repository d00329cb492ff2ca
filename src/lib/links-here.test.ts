import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToMdast } from 'satteri';
import { linksTo } from './links-here.ts';
import { mentionsIn, textOf } from './mentions.ts';
import type { Notes } from './notes.ts';
import { MARKDOWN_FEATURES } from './parse-page.ts';

const parse = (mdx: string, address: string) => mentionsIn(mdxToMdast(mdx, { features: { ...MARKDOWN_FEATURES, frontmatter: true } }), address);

const FACTS = {
  limits: { size: { value: 50, unit: 'TB' } },
  services: { s3: { name: 'Amazon S3' } },
  glossary: {
    shard: { term: 'shard', definition: 'A piece of a stream.', address: '/streams/#shards' },
    key: { term: 'key', definition: 'A name.' },
  },
} as unknown as Notes['facts'];

function notesOf(texts: Record<string, string>): Notes {
  const pages = Object.entries(texts).map(([address, mdx]) => [
    address,
    {
      address,
      data: { title: `Page ${address}` },
      headings: [...mdx.matchAll(/^(#+) (.*) \{#(.*)\}$/gm)].map(([, marks = '', text, id]) => ({ depth: marks.length, text, id, line: 1 })),
      uses: [{ name: 'Question', props: { id: 'q-order' }, section: 'shards', figure: false }],
      mentions: parse(mdx, address),
    },
  ]);
  return { facts: FACTS, pages: Object.fromEntries(pages), examples: { run: { values: { score: 0.912 } } } } as unknown as Notes;
}

const NOTES = notesOf({
  '/streams/': '## Shards {#shards}\n\nOwn [link](/streams/#order).\n\n## Order {#order}\n\ntext',
  '/b/':
    '## Family {#family}\n\nFirst. Up to <Limit id="size" /> in <Service id="s3" />, see [**shards**](/streams/#shards)<Cite id="x" />. Last.\n\nAgain [here](/streams/#shards).',
  '/a/':
    'Scored <Value of="run" name="score" digits="1" percent />: [streams](/streams/)\n\n| A | B |\n| --- | --- |\n| cell with [a question](/streams/#q-order) | other |',
});

test('links stand by section, in reading order, each with the sentence that links, its facts filled in', () => {
  const page = NOTES.pages['/streams/'];
  assert.ok(page);
  assert.deepEqual(linksTo(page, NOTES, ['/a/', '/b/', '/streams/']), [
    { id: '', heading: '', links: [{ address: '/a/', title: 'Page /a/', sentence: 'Scored 91.2\u00a0%: streams'.replace('\u00a0', ' ') }] },
    {
      id: 'shards',
      heading: 'Shards',
      links: [
        { address: '/a/', title: 'Page /a/', sentence: 'cell with a question' },
        { address: '/b/#family', title: 'Page /b/', sentence: 'Up to 50 TB in Amazon S3, see shards.' },
        { address: '/reference/glossary/#shard', title: 'Glossary: shard', sentence: 'A piece of a stream.' },
      ],
    },
  ]);
});

test('a page nobody links to has no list; links of a page to itself do not count', () => {
  const page = NOTES.pages['/a/'];
  assert.ok(page);
  assert.deepEqual(linksTo(page, NOTES, []), []);
  assert.deepEqual(NOTES.pages['/streams/']?.mentions, []);
});

test('what is linked to often shows less of each sentence', () => {
  const long = `${'many words that say little '.repeat(8)}[there](/streams/) and ${'more of them '.repeat(8)}`;
  const notes = notesOf({ '/streams/': '', ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`/p${i}/`, long])) });
  const page = notes.pages['/streams/'];
  assert.ok(page);
  const [section] = linksTo(page, notes, []);
  // The term, too, whose section this page does not have.
  assert.equal(section?.links.length, 41);
  for (const { sentence } of section?.links.slice(0, 40) ?? []) {
    assert.ok(sentence.length <= 50, sentence);
    assert.match(sentence, /there/);
  }
});

test('the words around a link are those of its own block', () => {
  const [mention] = parse('Above.\n\n- one [two](/x/#y) three\n- four', '/a/');
  assert.ok(mention);
  assert.equal(mention.to, '/x/#y');
  assert.deepEqual(
    [mention.before, mention.inside, mention.after].map((pieces) => textOf(pieces, NOTES)),
    ['one ', 'two', ' three'],
  );
});
