import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { blankPicture, encodePng, pngHead, setPixel } from './png.ts';

const BLACK = [0, 0, 0] as const;
const WHITE = [255, 255, 255] as const;

test('a picture keeps its size and its pixels, two a byte, each row after the byte of its filter', () => {
  const picture = blankPicture(3, 2);
  setPixel(picture, 0, 0, 1);
  setPixel(picture, 2, 1, 1);
  const png = encodePng(picture, [BLACK, WHITE]);
  assert.deepEqual(pngHead(png), { width: 3, height: 2 });
  const data = png.indexOf('IDAT') + 4;
  const length = png.readUInt32BE(data - 8);
  assert.deepEqual([...inflateSync(png.subarray(data, data + length))], [0, 0x10, 0x00, 0, 0x00, 0x10]);
});

test('the stronger colour stays, and what lies outside is left out', () => {
  const picture = blankPicture(2, 1);
  setPixel(picture, 1, 0, 9);
  setPixel(picture, 1, 0, 3);
  for (const [x, y] of [
    [-1, 0],
    [2, 0],
    [0, -1],
    [0, 1],
  ] as const)
    setPixel(picture, x, y, 5);
  assert.deepEqual([...picture.rows], [0, 0x09]);
});

test('what is no PNG is refused', () => {
  assert.throws(() => pngHead(Buffer.from('<!doctype html><html lang="en">')), /not a PNG/);
});
