import { fold, isStopWord, wordForms, wordsOf } from '../lib/search-words.ts';

/** A query taken apart. */
export interface Query {
  /** Words that carry meaning, in order; all words when none does. */
  words: string[];
  /** The query word by word, with those that carry no meaning. */
  all: string[];
  /** Where two or more of the words above stood as one, as in `real-time`: the joined form, and which words it joins. */
  joined: { word: string; from: number; to: number }[];
  /** What stood in quotation marks: must be there as it is. */
  phrases: string[];
  /** What had a minus before it: must not be there. */
  without: string[];
  /** `domain:modeling` in the query. */
  domain: string | undefined;
}

/** Longer than any question; what comes after is not read. */
const MOST_LETTERS = 300;
const MOST_WORDS = 20;

/** Reads a query: words, `"exact phrase"`, `-word`, `domain:id`. */
export function parseQuery(text: string): Query {
  const phrases: string[] = [];
  const without: string[] = [];
  let domain: string | undefined;
  const plain = text
    .slice(0, MOST_LETTERS)
    .replace(/["“”]([^"“”]+)["“”]/g, (_, phrase: string) => (phrases.push(phrase.trim()), ` ${phrase} `))
    .replace(/(?:^|\s)-(\p{L}[\p{L}\p{N}]*)/gu, (_, word: string) => (without.push(fold(word)), ' '))
    .replace(/(?:^|\s)domain:([\w-]*)/gi, (_, id: string) => ((domain = id.toLowerCase() || undefined), ' '));
  const words: string[] = [];
  const joined: Query['joined'] = [];
  const tokens = wordForms(plain);
  const some = tokens.some((forms) => forms.some((word) => !isStopWord(word)));
  for (const forms of tokens.slice(0, MOST_WORDS)) {
    const from = words.length;
    const parts = forms.length > 1 ? forms.slice(0, -1) : forms;
    words.push(...parts.filter((word) => !some || !isStopWord(word)));
    if (parts.length > 1 && words.length - from === parts.length) joined.push({ word: forms.at(-1) ?? '', from, to: words.length });
  }
  return { words, all: wordsOf(plain).slice(0, MOST_WORDS), joined, phrases, without, domain };
}
