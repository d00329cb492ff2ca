/**
 * How many slips lie between two words: a letter missing, added, changed, or two neighbours swapped.
 * Counts no further than `most`; more than that is `most + 1`.
 */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, above]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, above] = [above, row];
  }
  return above[b.length] ?? 0;
}

/** How many slips a word of this length may hold before it could be anything. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Rows of a keyboard; a slip to a neighbouring key is the likeliest of all. */
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function neighbours(a: string, b: string): boolean {
  const place = (key: string): [number, number] => {
    const row = KEYS.findIndex((keys) => keys.includes(key));
    return [row, (KEYS[row]?.indexOf(key) ?? 0) + row * 0.5];
  };
  const [[rowA, x], [rowB, y]] = [place(a), place(b)];
  return rowA >= 0 && rowB >= 0 && Math.abs(rowA - rowB) <= 1 && Math.abs(x - y) <= 1;
}

/** How far a slip is from what fingers and ears do: 0 for swapped or doubled letters and neighbouring keys, up to 0.4. */
function oddness(word: string, known: string): number {
  const [gone, come] = [without(known, word), without(word, known)];
  if (!gone && !come) return 0;
  const doubled = [...(gone + come)].every((letter) => (word + known).includes(letter + letter));
  if (doubled || (gone.length === 1 && come.length === 1 && neighbours(gone, come))) return 0.1;
  return word[0] === known[0] ? 0.2 : 0.4;
}

/** The letters of `a` that are left when those of `b` are taken out, each once. */
function without(a: string, b: string): string {
  let rest = b;
  return [...a].filter((letter) => (rest.includes(letter) ? ((rest = rest.replace(letter, '')), false) : true)).join('');
}

/**
 * The known words that `word` may be a slip of, best first.
 * @param telling words of headings, terms and names: what people search for
 * @param others the rest of the vocabulary; a short word is never taken for one of these
 */
export function meant(word: string, telling: readonly string[], others: readonly string[]): string[] {
  const most = slipsAllowed(word.length);
  const found: { known: string; cost: number }[] = [];
  const consider = (known: string, rank: number) => {
    const n = slips(word, known, most);
    if (n > most) return;
    // Of a four-letter word too little is left after a slip, but swapped neighbours are plain.
    if (word.length === 4 && (without(word, known) || without(known, word))) return;
    found.push({ known, cost: n + rank + oddness(word, known) });
  };
  if (most) {
    for (const known of telling) consider(known, 0);
    if (word.length > 5) for (const known of others) consider(known, 0.5);
  }
  return found.toSorted((a, b) => a.cost - b.cost || a.known.length - b.known.length || (a.known < b.known ? -1 : 1)).map(({ known }) => known);
}
