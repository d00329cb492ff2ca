import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { PlotSpec } from '../schemas/example.ts';

/** Colours of series, in order; the style sheet gives them their values, light, dark and forced. */
const SERIES = [1, 2, 3, 4, 5, 6].map((n) => `var(--plot-${n})`);

/** A drawing as markup: what stands inside its `<svg>`, and the colours its series have. */
export interface Drawing {
  markup: string;
  legend: { name: string; colour: string }[];
}

/**
 * Draws with Observable Plot at the build. The same spec gives the same markup.
 * @throws what Plot says of a wrong spec
 */
export function plotSvg(spec: PlotSpec): Drawing {
  const { title: _, description: __, table: ___, marks, color, ...scales } = spec;
  const { document } = parseHTML('<html><body></body></html>');
  const range = color?.['range'] ?? SERIES;
  const plot = Plot.plot({
    marginRight: 28,
    ...scales,
    document,
    style: { fontSize: '12px' },
    // With its own legend Plot returns more than the drawing; ours stands in the caption.
    ...(marks.some((m) => usesColour(m)) && { color: { ...color, legend: false, range } }),
    marks: marks.map(({ mark, data, ...options }) => draw(mark, data, options)),
  } as unknown as Plot.PlotOptions) as unknown as Element & { scale(name: string): { domain?: unknown[]; range?: string[] } | undefined };
  plot.querySelector('style')?.remove();
  const scale = plot.scale('color');
  return {
    // What Plot says on its own `<svg>` holds for the drawing here.
    markup: `<g class="plot" fill="currentColor" text-anchor="middle">${rounded(plot.innerHTML)}</g>`,
    legend: color?.['legend'] ? (scale?.domain ?? []).map((name, i) => ({ name: String(name), colour: scale?.range?.[i] ?? '' })) : [],
  };
}

function draw(mark: PlotSpec['marks'][number]['mark'], data: Record<string, unknown[]> | undefined, options: Record<string, unknown>): Plot.Markish {
  const make = Plot[mark] as (data?: unknown, options?: Record<string, unknown>) => Plot.Markish;
  if (mark === 'frame') return make(options);
  const length = Math.max(0, ...Object.values(data ?? {}).map((column) => column.length));
  const rows = Array.from({ length }, (_, i) => Object.fromEntries(Object.entries(data ?? {}).map(([name, column]) => [name, column[i]])));
  return make(data ? rows : undefined, options);
}

/** Whether a mark's fill or stroke is a column of its data, and so needs a scale. */
function usesColour({ data = {}, ...options }: PlotSpec['marks'][number]): boolean {
  return [options['fill'], options['stroke']].some((value) => typeof value === 'string' && value in data);
}

/** Numbers of attributes to one decimal: enough for a screen, and half the bytes. Names of marks go: the drawing is one image with a description. */
function rounded(markup: string): string {
  return markup
    .replaceAll(/ aria-(label|hidden)="[^"]*"/g, '')
    .replaceAll(/="[^"]*"/g, (attribute) => attribute.replaceAll(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)));
}
