/** A loss with one weight: how high it is, how steep, and where a path starts. */
export interface Curve {
  id: string;
  name: string;
  loss: (w: number) => number;
  slope: (w: number) => number;
  start: number;
  /** The weights worth drawing, and the highest loss. */
  range: readonly [number, number];
  most: number;
  /** Where the lowest point is. */
  best: number;
}

const { abs, round } = Math;

export const CURVES: readonly Curve[] = [
  { id: 'bowl', name: 'One valley', loss: (w) => w * w, slope: (w) => 2 * w, start: -2, range: [-2.5, 2.5], most: 6.25, best: 0 },
  {
    id: 'two-valleys',
    name: 'Two valleys',
    loss: (w) => w ** 4 / 4 - w * w + 0.3 * w + 1.5,
    slope: (w) => w ** 3 - 2 * w + 0.3,
    start: 2.1,
    range: [-2.3, 2.3],
    most: 4,
    best: -1.484,
  },
];

/** A weight this far out will not come back. */
const LOST = 1e3;
/** A slope this small counts as flat. */
const FLAT = 0.01;

/** The weights a descent visits, the start first; it ends early when they run away. */
export function descend({ slope, start }: Curve, rate: number, momentum: number, steps: number): number[] {
  const path = [start];
  let [w, velocity] = [start, 0];
  for (let step = 0; step < steps && abs(w) < LOST; step += 1) {
    velocity = momentum * velocity - rate * slope(w);
    w += velocity;
    path.push(w);
  }
  return path;
}

/** The first step from which on all slopes are flat, or -1. */
function flatFrom({ slope }: Curve, path: readonly number[]): number {
  const last = path.findLastIndex((w) => abs(slope(w)) >= FLAT);
  return last === path.length - 1 ? -1 : last + 1;
}

export type Outcome = 'converges' | 'diverges' | 'oscillates' | 'on its way';

/** What became of a descent, and in how many steps it was flat. */
export function outcome(curve: Curve, path: readonly number[]): { is: Outcome; step: number } {
  const step = flatFrom(curve, path);
  const end = path.at(-1) ?? curve.start;
  if (abs(end) >= LOST || curve.loss(end) > 1.05 * curve.loss(curve.start)) return { is: 'diverges', step };
  if (step >= 0) return { is: 'converges', step };
  // Slopes that change sign from step to step, most of the time: it jumps from wall to wall.
  const turns = path.filter((w, i) => i > 0 && curve.slope(w) * curve.slope(path[i - 1] ?? w) < 0).length;
  return { is: path.length > 2 && turns > (path.length - 1) / 2 ? 'oscillates' : 'on its way', step };
}

/** The outcome in a sentence. */
export function outcomeText(curve: Curve, path: readonly number[]): string {
  const { is, step } = outcome(curve, path);
  const end = path.at(-1) ?? curve.start;
  const loss = abs(end) < LOST ? ` Loss ${shown(curve.loss(curve.start))} → ${shown(curve.loss(end))}.` : '';
  const where = curve.id === 'bowl' ? '' : abs(end - curve.best) < 0.2 ? ', in the lower valley' : ', in the higher valley';
  const said = {
    converges: `Converges: flat after ${step} ${step === 1 ? 'step' : 'steps'}${where}.`,
    diverges: 'Diverges: the steps carry it out of the valley.',
    oscillates: 'Oscillates: it jumps from side to side and has not settled.',
    'on its way': `On its way: after ${path.length - 1} ${path.length === 2 ? 'step' : 'steps'} still on a slope.`,
  }[is];
  return said + loss;
}

/** Two decimals, three when it is small; no minus before a zero. */
export function shown(value: number): string {
  return value
    .toFixed(abs(value) < 0.1 && value !== 0 ? 3 : 2)
    .replace(/^-(?=0\.0+$)/, '')
    .replace('-', '−');
}

/** The frame a curve is drawn in, in the figure's own units. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The curve, the way along it and its stops, as paths; what leaves the frame is cut off where it leaves. */
export function drawDescent(
  curve: Curve,
  path: readonly number[],
  { left, right, top, bottom }: Frame,
): { curve: string; way: string; stops: string } {
  const [from, to] = curve.range;
  const inside = (w: number) => w >= from && w <= to && curve.loss(w) <= curve.most;
  const x = (w: number) => round((left + ((right - left) * (w - from)) / (to - from)) * 10) / 10;
  const y = (w: number) => round((bottom - ((bottom - top) * curve.loss(w)) / curve.most) * 10) / 10;
  const outline = Array.from({ length: 81 }, (_, i) => from + ((to - from) * i) / 80).filter(inside);
  const leaves = path.findIndex((w) => !inside(w));
  const kept = leaves < 0 ? path : path.slice(0, leaves);
  const exit = leaves < 0 ? '' : `L${(path[leaves] ?? 0) > (kept.at(-1) ?? 0) ? right : left} ${top}`;
  return {
    curve: outline.map((w, i) => `${i ? 'L' : 'M'}${x(w)} ${y(w)}`).join(''),
    way: kept.map((w, i) => `${i ? 'L' : 'M'}${x(w)} ${y(w)}`).join('') + exit,
    stops: kept.map((w) => `M${round((x(w) - 3.5) * 10) / 10} ${y(w)}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0`).join(''),
  };
}
