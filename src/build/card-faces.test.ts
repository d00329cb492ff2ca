import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { TITLE } from '../config/site.ts';
import { cardOrders } from '../lib/card-orders.ts';
import { CARD, cardLines, drawCard } from '../lib/card.ts';
import { huesOf } from '../lib/oklch.ts';
import { pngHead } from '../lib/png.ts';
import { cardFaces } from './card-faces.ts';
import { readNotes } from './read-notes.ts';

const faces = cardFaces();
const { notes, shares } = readNotes('.');
const orders = cardOrders(TITLE, notes, shares, huesOf(readFileSync('src/styles/tokens.css', 'utf8')));
const ONE = { site: TITLE, domain: 'Data Engineering', title: 'How many shards', page: 'Kinesis Data Streams' };

test('a card has the same bytes on every machine', () => {
  const png = drawCard(ONE, 245, faces);
  assert.deepEqual(drawCard(ONE, 245, cardFaces()), png);
  // Drawn on x64 Linux. Changes with the layout, the font and its version, and with nothing else.
  assert.equal(createHash('sha256').update(png).digest('hex'), '7c594a15e457c9f36d6f37c90d292e4701a4d670194c459673e596e620807124');
});

test('a card is 1200 × 630 and far below 60 KB, the one with the longest texts too', () => {
  const length = ({ title, page = '' }: { title: string; page?: string | undefined }) => title.length * 2 + page.length;
  const longest = orders.toSorted((a, b) => length(b.text) - length(a.text)).slice(0, 5);
  for (const { text, hue } of longest) {
    const png = drawCard(text, hue, faces);
    assert.deepEqual(pngHead(png), { ...CARD });
    assert.ok(png.length < 60_000, `${text.title}: ${png.length}`);
  }
});

test('every page and section has a card whose lines stand in it', () => {
  assert.equal(orders.length, Object.keys(notes.pages).length + shares.size);
  for (const { text, address } of orders) {
    const lines = cardLines(text, faces);
    for (const { text: line, face, size, x, y } of lines) {
      assert.ok(x + faces[face].measure(line, size) <= CARD.width - 60, `${address}: "${line}" runs out`);
      assert.ok(y > size && y + size * 0.3 < CARD.height - 20, `${address}: "${line}" stands at ${y}`);
    }
  }
});

test('a title too long for a card ends in an ellipsis in its third line, and nothing runs out', () => {
  const lines = cardLines(
    { ...ONE, title: 'Everything there is to know about streams '.repeat(5), page: 'A page with a long name '.repeat(9) },
    faces,
  );
  const titles = lines.filter(({ ink }) => ink === 'full');
  assert.equal(titles.length, 3);
  assert.match(titles[2]?.text ?? '', /…$/);
  assert.ok(lines.every(({ y }) => y < CARD.height - 20));
});

test('a letter the font lacks is named', () => {
  assert.throws(() => drawCard({ ...ONE, title: 'κ and 漢' }, 0, faces), /no letter "漢"/);
});
