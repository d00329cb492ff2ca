import type { Mask } from './glyph-mask.ts';
import { between, oklch } from './oklch.ts';
import { type Picture, blankPicture, encodePng, setPixel } from './png.ts';
import { wrapLines } from './wrap-lines.ts';

/** The size that the services which show cards ask for. */
export const CARD = { width: 1200, height: 630 } as const;

/** What a card says. */
export interface CardText {
  site: string;
  /** The domain's name; pages about the exam and lists have none. */
  domain?: string | undefined;
  /** The section's heading, or the page's title when the whole page is meant. */
  title: string;
  /** The page a section belongs to. */
  page?: string | undefined;
}

/** Letters of one weight. */
export interface Face {
  /** How wide a text is, in pixels. */
  measure: (text: string, size: number) => number;
  /** The letters of a text, each with the place of its mask when the text begins at 0 on the base line. */
  letters: (text: string, size: number) => { x: number; mask: Mask }[];
}
export interface Faces {
  bold: Face;
  regular: Face;
}

/** A line as it stands on a card. */
export interface Line {
  text: string;
  face: keyof Faces;
  size: number;
  x: number;
  /** Its base line. */
  y: number;
  ink: keyof typeof INKS;
}

const LEFT = 96;
const RIGHT = CARD.width - 72;
const BAR = 32;
const HEAD = { size: 36, y: 112 } as const;
const TITLE = { size: 86, lead: 98, most: 3 } as const;
const PAGE = { size: 44, lead: 56, most: 2 } as const;
/** Between title and page. */
const GAP = 20;
/** The field for title and page, which stand in its middle. */
const FIELD = { top: 150, bottom: 594 } as const;

/** Palette: the ground, letters in ten steps to full ink, the domain's colour in five. Soft ink stops on the way. */
const INK_STEPS = 10;
const ACCENT_STEPS = 5;
const INKS = { full: { from: 1, steps: 10 }, soft: { from: 1, steps: 7 }, accent: { from: 1 + INK_STEPS, steps: ACCENT_STEPS } } as const;

/** The lines of a card and where they stand: nothing runs out of it, what is too long ends in an ellipsis. */
export function cardLines({ site, domain, title, page = '' }: CardText, faces: Faces): Line[] {
  const width = RIGHT - LEFT;
  const broken = (text: string, face: keyof Faces, { size, most }: { size: number; most: number }) =>
    wrapLines(text, width, most, (part) => faces[face].measure(part, size));
  const titles = broken(title, 'bold', TITLE);
  const pages = broken(page, 'regular', PAGE);
  const height = titles.length * TITLE.lead + (pages.length && GAP + pages.length * PAGE.lead);
  // A base line lies about three quarters down its line.
  let y = Math.round((FIELD.top + FIELD.bottom - height) / 2 + TITLE.lead * 0.74);
  const lines: Line[] = [{ text: site, face: 'bold', size: HEAD.size, x: LEFT, y: HEAD.y, ink: 'soft' }];
  if (domain) {
    const x = LEFT + Math.round(faces.bold.measure(`${site}  `, HEAD.size));
    lines.push({ text: domain, face: 'bold', size: HEAD.size, x, y: HEAD.y, ink: 'accent' });
  }
  for (const text of titles) {
    lines.push({ text, face: 'bold', size: TITLE.size, x: LEFT, y, ink: 'full' });
    y += TITLE.lead;
  }
  y -= TITLE.lead - PAGE.lead - GAP;
  for (const text of pages) {
    lines.push({ text, face: 'regular', size: PAGE.size, x: LEFT, y, ink: 'soft' });
    y += PAGE.lead;
  }
  return lines;
}

/** A card as a PNG, in the colours of a hue. */
export function drawCard(text: CardText, hue: number, faces: Faces): Buffer {
  const picture = { ...GROUND, rows: GROUND.rows.slice() };
  for (const line of cardLines(text, faces))
    for (const { x, mask } of faces[line.face].letters(line.text, line.size))
      stamp(picture, line.x + x + mask.left, line.y + mask.top, mask, INKS[line.ink]);
  const ground = oklch(0.25, 0.055, hue);
  const inks = between(ground, oklch(0.98, 0.006, hue), INK_STEPS + 1).slice(1);
  const accents = between(ground, oklch(0.78, 0.13, hue), ACCENT_STEPS + 1).slice(1);
  return encodePng(picture, [ground, ...inks, ...accents]);
}

/** What all cards have: the ground, and a bar in the domain's colour. */
const GROUND = withBar(blankPicture(CARD.width, CARD.height));
function withBar(picture: Picture): Picture {
  for (let y = 0; y < CARD.height; y++) for (let x = 0; x < BAR; x++) setPixel(picture, x, y, INK_STEPS + ACCENT_STEPS);
  return picture;
}

/** Puts a letter on the ground. */
function stamp(
  picture: Picture,
  left: number,
  top: number,
  { width, height, coverage }: Mask,
  { from, steps }: { from: number; steps: number },
): void {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const covered = coverage[y * width + x];
      // Most of a letter's box is ground.
      if (!covered) continue;
      const step = Math.round((covered / 255) * steps);
      if (step > 0) setPixel(picture, left + x, top + y, from + step - 1);
    }
  }
}
