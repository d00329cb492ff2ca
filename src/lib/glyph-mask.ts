/** A step of an outline, y downwards, in pixels. */
export type Step =
  | { type: 'M'; x: number; y: number }
  | { type: 'L'; x: number; y: number }
  | { type: 'Q'; x1: number; y1: number; x: number; y: number }
  | { type: 'C'; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
  | { type: 'Z' };

/** How much of each pixel an outline covers, 0 to 255, in the smallest box of whole pixels around it. */
export interface Mask {
  left: number;
  top: number;
  width: number;
  height: number;
  coverage: Uint8Array;
}

/** Straight pieces for one curve; a letter of a hundred pixels shows no corners. */
const PIECES = 8;

/**
 * Fills an outline. Each edge leaves its signed area in the pixels it crosses; the running sum of a row is then the coverage, exactly,
 * without samples. Plain arithmetic of doubles: the same bytes on every machine.
 */
export function fillOutline(outline: readonly Step[]): Mask {
  const edges = edgesOf(outline);
  const xs = edges.flatMap(([x0, , x1]) => [x0, x1]);
  const ys = edges.flatMap(([, y0, , y1]) => [y0, y1]);
  if (edges.length === 0) return { left: 0, top: 0, width: 0, height: 0, coverage: new Uint8Array() };
  const left = Math.floor(Math.min(...xs));
  const top = Math.floor(Math.min(...ys));
  const width = Math.ceil(Math.max(...xs)) - left + 1;
  const height = Math.ceil(Math.max(...ys)) - top;
  const areas = new Float64Array(width * height + 1);
  for (const [x0, y0, x1, y1] of edges) addEdge(areas, width, x0 - left, y0 - top, x1 - left, y1 - top);
  const coverage = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    let sum = 0;
    for (let x = 0; x < width; x++) {
      sum += areas[y * width + x] ?? 0;
      coverage[y * width + x] = Math.round(255 * Math.min(1, Math.abs(sum)));
    }
  }
  return { left, top, width, height, coverage };
}

function addEdge(areas: Float64Array, width: number, x0: number, y0: number, x1: number, y1: number): void {
  if (y0 === y1) return;
  const direction = y0 < y1 ? 1 : -1;
  const [fromX, fromY, toX, toY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (toX - fromX) / (toY - fromY);
  for (let y = Math.floor(fromY); y < toY; y++) {
    const upper = Math.max(y, fromY);
    const lower = Math.min(y + 1, toY);
    const height = (lower - upper) * direction;
    const a = fromX + (upper - fromY) * slope;
    const b = fromX + (lower - fromY) * slope;
    const [start, end] = a < b ? [a, b] : [b, a];
    const first = Math.floor(start);
    const last = Math.max(first, Math.ceil(end) - 1);
    // To the right of the edge lies `height` of each pixel; of the pixels it crosses, a part of that.
    let told = 0;
    for (let x = first; x <= last; x++) {
      const right = rightOf(start, end, x + 1);
      const area = height * right;
      add(areas, y * width + x, area - told);
      told = area;
    }
    add(areas, y * width + last + 1, height - told);
  }
}

/** The mean over an edge from `start` to `end` of how far `x` lies right of it, at most one pixel. */
function rightOf(start: number, end: number, x: number): number {
  const total = end - start;
  if (total === 0) return Math.min(1, Math.max(0, x - start));
  // The integral of clamp(x - t, 0, 1) over t, by its pieces.
  const whole = Math.max(0, Math.min(end, x - 1) - start);
  const from = Math.max(start, x - 1);
  const to = Math.min(end, x);
  const part = to > from ? (to - from) * (x - (from + to) / 2) : 0;
  return (whole + part) / total;
}

function add(areas: Float64Array, at: number, area: number): void {
  areas[at] = (areas[at] ?? 0) + area;
}

type Edge = [x0: number, y0: number, x1: number, y1: number];

/** The outline as straight edges, every contour closed. */
function edgesOf(outline: readonly Step[]): Edge[] {
  const edges: Edge[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const to = (nextX: number, nextY: number) => {
    edges.push([x, y, nextX, nextY]);
    [x, y] = [nextX, nextY];
  };
  for (const step of outline) {
    if (step.type === 'Z') to(startX, startY);
    else if (step.type === 'L') to(step.x, step.y);
    else if (step.type === 'M') {
      if (x !== startX || y !== startY) to(startX, startY);
      [x, y, startX, startY] = [step.x, step.y, step.x, step.y];
    } else {
      const [x0, y0] = [x, y];
      for (let i = 1; i <= PIECES; i++) {
        const t = i / PIECES;
        const u = 1 - t;
        if (step.type === 'Q') to(u * u * x0 + 2 * u * t * step.x1 + t * t * step.x, u * u * y0 + 2 * u * t * step.y1 + t * t * step.y);
        else
          to(
            u * u * u * x0 + 3 * u * u * t * step.x1 + 3 * u * t * t * step.x2 + t * t * t * step.x,
            u * u * u * y0 + 3 * u * u * t * step.y1 + 3 * u * t * t * step.y2 + t * t * t * step.y,
          );
      }
    }
  }
  return edges;
}
