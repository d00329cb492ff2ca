import type { Rgb } from './png.ts';

/** A colour of the style sheets, `oklch(l c h)`, in sRGB of eight bits; what no screen shows is cut off at the edge. */
export function oklch(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  // The matrices of https://bottosson.github.io/posts/oklab/
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    byte(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    byte(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    byte(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function byte(linear: number): number {
  const gamma = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.min(1, Math.max(0, gamma)));
}

/** Colours from one to another, both included; for the edges of letters. */
export function between(from: Rgb, to: Rgb, steps: number): Rgb[] {
  const at = (i: 0 | 1 | 2, part: number) => Math.round(from[i] + (to[i] - from[i]) * part);
  return Array.from({ length: steps }, (_, i): Rgb => [at(0, i / (steps - 1)), at(1, i / (steps - 1)), at(2, i / (steps - 1))]);
}

/** The hue of each domain as `tokens.css` sets it, and of everything else under the empty name. */
export function huesOf(css: string): Map<string, number> {
  return new Map([...css.matchAll(/--hue(?:-([a-z-]+))?:\s*(\d+);/g)].map(([, domain = '', hue]) => [domain, Number(hue)]));
}
