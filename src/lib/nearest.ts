import { closest, distance } from 'fastest-levenshtein';

/** The known word most like `word`, or undefined when none is close enough to be a slip of it. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const best = closest(word, known);
  return distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : undefined;
}

/** The `count` known words most like `word`, nearest first. */
export function nearestFew(word: string, known: readonly string[], count = 3): string[] {
  return known.toSorted((a, b) => distance(word, a) - distance(word, b) || a.localeCompare(b, 'en')).slice(0, count);
}
