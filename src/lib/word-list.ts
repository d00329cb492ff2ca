/** What is known of the words that begin with the same three letters, as shipped to the browser: `src/build/search-vocabulary.ts` writes it, the search reads it. */
export interface WordList {
  /** Words of headings, terms and names, front-coded: what people search for. */
  telling: string;
  /** Words that only stand in the text, front-coded. */
  others: string;
  /** Phrases that begin so, in lower case, and what else the thing is called. */
  aliases: Record<string, string[]>;
  /** What readers say that begins so, without endings, and the words the notes use for it. */
  everyday?: Record<string, string[]>;
}

/** Sorted words, each as how many letters it shares with the one before it and the rest: `shard`, `sharding` → `0shard`, `5ing`. */
export function frontCoded(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const same = Math.min(35, shared(words[i - 1] ?? '', word));
      return same.toString(36) + word.slice(same);
    })
    .join('\n');
}

/** The words of a front-coded list. */
export function frontDecoded(text: string): string[] {
  let before = '';
  return text ? text.split('\n').map((line) => (before = before.slice(0, parseInt(line[0] ?? '0', 36)) + line.slice(1))) : [];
}

function shared(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

/** The list of telling words a slip is compared with: its first letter, `0` for digits, `_` for all else. */
export function initialOf(word: string): string {
  const first = word[0] ?? '';
  return /[a-z]/.test(first) ? first : /\p{N}/u.test(first) ? '0' : '_';
}

/** The list a word or phrase is in: its first three letters or digits, or those it has; `_` for all else. */
export const keyOf = (word: string): string => /^[a-z0-9]{1,3}/.exec(word)?.[0] ?? '_';
