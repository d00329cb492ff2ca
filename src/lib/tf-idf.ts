/** How a word is weighed: as textbooks have it, or as scikit-learn does unless told otherwise. */
export type Formula = 'textbook' | 'smoothed';
/** A word in one document. */
export interface Cell {
  /** How often it stands there. */
  tf: number;
  weight: number;
}
export interface Term {
  word: string;
  /** In how many documents it stands. */
  df: number;
  idf: number;
  /** One for each document. */
  cells: readonly Cell[];
}
export interface Matrix {
  /** Words in alphabetical order. */
  terms: readonly Term[];
  /** What each document's products were divided by; 1 when they were not. */
  lengths: readonly number[];
}

/** The words of a text: lower case, two characters or more, as scikit-learn's vectorizers cut it unless told otherwise. */
export function tokenize(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu) ?? [];
}

/**
 * Weighs each word of some documents.
 * Textbook: idf is ln(n / df), and the weight is count × idf.
 * Smoothed: idf is ln((1 + n) / (1 + df)) + 1, and each document's products are divided by their length.
 */
export function tfIdf(documents: readonly string[], formula: Formula): Matrix {
  const counts = documents.map((text) => countOf(tokenize(text)));
  const n = documents.length;
  const words = [...new Set(counts.flatMap((count) => [...count.keys()]))].sort((a, b) => (a < b ? -1 : 1));
  const terms = words.map((word) => {
    const df = counts.filter((count) => count.has(word)).length;
    const idf = formula === 'textbook' ? Math.log(n / df) : Math.log((1 + n) / (1 + df)) + 1;
    return { word, df, idf, cells: counts.map((count) => ({ tf: count.get(word) ?? 0, weight: (count.get(word) ?? 0) * idf })) };
  });
  const lengths = counts.map((_, d) => (formula === 'textbook' ? 1 : Math.hypot(...terms.map(({ cells }) => cells[d]?.weight ?? 0)) || 1));
  return {
    terms: terms.map((term) => ({ ...term, cells: term.cells.map(({ tf, weight }, d) => ({ tf, weight: weight / (lengths[d] ?? 1) })) })),
    lengths,
  };
}

/** How alike two documents are: the cosine of the angle between them, 0 when one has no weight at all. */
export function cosine({ terms }: Matrix, a: number, b: number): number {
  const column = (d: number) => terms.map(({ cells }) => cells[d]?.weight ?? 0);
  const [x, y] = [column(a), column(b)];
  const size = Math.hypot(...x) * Math.hypot(...y);
  return size === 0 ? 0 : x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0) / size;
}

/** One cell as a reader computes it: "2 × 0.405 = 0.811", with the length if there is one; "0" for a word that is not there. */
export function workedCell({ tf, weight }: Cell, idf: number, length: number): string {
  if (tf === 0) return '0';
  return `${tf} × ${idf.toFixed(3)}${length === 1 ? '' : ` ÷ ${length.toFixed(3)}`} = ${weight.toFixed(3)}`;
}

/** What the matrix says, in a sentence or two: its size, and how alike the documents are. */
export function summaryOf(matrix: Matrix, documents: number): string {
  const pairs = Array.from({ length: documents }, (_, a) => Array.from({ length: a }, (_, b) => [b, a] as const)).flat();
  const alike = pairs.map(([a, b]) => `${a + 1} and ${b + 1}: ${cosine(matrix, a, b).toFixed(2)}`);
  return `${documents} documents × ${matrix.terms.length} words. Cosine of documents ${alike.join('; ')}.`;
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
