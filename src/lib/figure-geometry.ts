/** A point in a figure's own units. */
export type Point = readonly [x: number, y: number];

/** Reads `"10,20 30,40"`; a component's props are text, so that pages need no JavaScript. */
export function pointsOf(text: string): Point[] {
  return text.split(' ').map((pair): Point => {
    const [x, y, ...rest] = pair.split(',').map(Number);
    if (x === undefined || y === undefined || rest.length || Number.isNaN(x + y))
      throw new Error(`"${pair}" is not a point; write x,y such as 120,40.`);
    return [x, y];
  });
}

/** The triangle at the end of a line, as the points of a polygon. */
export function arrowHead(points: readonly Point[], size = 8): string {
  const [ax, ay] = points.at(-2) ?? [0, 0];
  const [bx, by] = points.at(-1) ?? [0, 0];
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
  const corner = (side: number): Point => [round(bx - ux * size - uy * side * size * 0.5), round(by - uy * size + ux * side * size * 0.5)];
  return [[bx, by], corner(1), corner(-1)].map((p) => p.join(',')).join(' ');
}

/** The baselines of some lines of text, centred on `y`. */
export function baselines(y: number, count: number, lineHeight = 17): number[] {
  return Array.from({ length: count }, (_, i) => round(y + (i - (count - 1) / 2) * lineHeight + 4.5));
}

/** Two decimals: enough for a screen, and the same bytes on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
