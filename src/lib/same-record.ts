/** How far two machines may differ in a number, relative to its size: libraries of linear algebra round differently. */
const TOLERANCE = 1e-3;

/**
 * Where two records of an example differ, as `path: before → after`; numbers may differ a little, in printed text too.
 * @returns an empty list when they say the same
 */
export function differences(before: unknown, after: unknown, path = ''): string[] {
  if (typeof before === 'number' && typeof after === 'number') return near(before, after) ? [] : [`${path}: ${before} → ${after}`];
  if (typeof before === 'string' && typeof after === 'string') {
    const [a, b] = [split(before), split(after)];
    const same =
      a.length === b.length && a.every((part, i) => part === b[i] || (isNumber(part) && isNumber(b[i] ?? '') && near(Number(part), Number(b[i]))));
    return same ? [] : [`${path}: ${before.slice(0, 80)} → ${after.slice(0, 80)}`];
  }
  if (before && after && typeof before === 'object' && typeof after === 'object') {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) =>
      differences((before as Record<string, unknown>)[key], (after as Record<string, unknown>)[key], path ? `${path}.${key}` : key),
    );
  }
  return before === after ? [] : [`${path}: ${String(before)} → ${String(after)}`];
}

/** The larger of a relative and an absolute bound, so that rounding noise around zero is no difference. */
function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(TOLERANCE * Math.max(Math.abs(a), Math.abs(b)), 1e-6);
}

/** Numbers apart from what stands between them, runs of spaces as one. */
function split(text: string): string[] {
  return text.replaceAll(/[ \t]+/g, ' ').split(/(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)/);
}

function isNumber(text: string): boolean {
  return /^-?\d/.test(text);
}
