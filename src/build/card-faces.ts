import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import opentype, { type Font, type Glyph } from 'opentype.js';
import type { Face, Faces } from '../lib/card.ts';
import { type Mask, type Step, fillOutline } from '../lib/glyph-mask.ts';

/** Parts of the alphabet the bundled font comes in; the first that has a letter gives it. */
const SUBSETS = ['latin', 'latin-ext', 'greek'] as const;
/** Letters are drawn at quarters of a pixel: closer the eye sees no difference, and each is drawn once. */
const QUARTERS = 4;

/** The letters of the cards: a font that is a dependency, so that no machine's own fonts matter. */
export function cardFaces(): Faces {
  return { bold: faceOf(600), regular: faceOf(400) };
}

function faceOf(weight: 400 | 600): Face {
  const fonts = SUBSETS.map((subset) => {
    const file = fileURLToPath(import.meta.resolve(`@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`));
    return opentype.parse(Uint8Array.from(readFileSync(file)).buffer);
  });
  const masks = new Map<string, Mask>();
  const widths = new Map<string, number>();

  /** Each letter with its font, and where it begins, kerning included. */
  function* set(text: string, size: number): Generator<{ font: Font; glyph: Glyph; char: string; x: number; end: number }> {
    let x = 0;
    let last: { font: Font; glyph: Glyph } | undefined;
    for (const char of text) {
      const font = fonts.find((one) => one.charToGlyphIndex(char) > 0);
      if (!font)
        throw new Error(`The font of the cards has no letter "${char}" ("${text}"): add a subset to src/build/card-faces.ts, or write it in words.`);
      const glyph = font.charToGlyph(char);
      const scale = size / font.unitsPerEm;
      if (last?.font === font) x += font.getKerningValue(last.glyph, glyph) * scale;
      const end = x + (glyph.advanceWidth ?? 0) * scale;
      yield { font, glyph, char, x, end };
      x = end;
      last = { font, glyph };
    }
  }

  return {
    measure(text, size) {
      const key = `${size} ${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      let width = 0;
      for (const { end } of set(text, size)) width = end;
      widths.set(key, width);
      return width;
    },
    letters: (text, size) =>
      [...set(text, size)].map(({ glyph, char, x: exact }) => {
        const quarter = Math.round(exact * QUARTERS);
        const x = Math.floor(quarter / QUARTERS);
        const key = `${size} ${quarter % QUARTERS} ${char}`;
        let mask = masks.get(key);
        if (!mask) masks.set(key, (mask = fillOutline(glyph.getPath((quarter % QUARTERS) / QUARTERS, 0, size).commands as Step[])));
        return { x, mask };
      }),
  };
}
