import { stemmed, stemOf } from '../lib/search-words.ts';
import { meant } from '../lib/spelling.ts';
import { frontDecoded, initialOf, keyOf, type WordList } from '../lib/word-list.ts';

/** Where the word lists come from; a list that does not exist is undefined. */
export interface Lists {
  /** All that is known of words with these first three letters. */
  words(key: string): Promise<WordList | undefined>;
  /** Telling words with this initial, or `all`, front-coded. */
  spelling(initial: string): Promise<string | undefined>;
}

/** Readings of one slip that are tried. */
const SLIPS = 3;

interface Decoded {
  telling: string[];
  others: string[];
  aliases: Record<string, string[]>;
  everyday: Record<string, string[]>;
}

/** The vocabulary of the notes, loaded list by list as words are asked for. */
export class Vocabulary {
  readonly #lists: Lists;
  readonly #decoded = new Map<string, Promise<Decoded>>();

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  #of(word: string): Promise<Decoded> {
    const key = keyOf(word);
    const known = this.#decoded.get(key);
    if (known) return known;
    const list = this.#lists.words(key).then((found) => ({
      telling: frontDecoded(found?.telling ?? ''),
      others: frontDecoded(found?.others ?? ''),
      aliases: found?.aliases ?? {},
      everyday: found?.everyday ?? {},
    }));
    this.#decoded.set(key, list);
    return list;
  }

  async #spelling(initial: string): Promise<string[]> {
    return frontDecoded((await this.#lists.spelling(initial)) ?? '');
  }

  /** What else a phrase is called. */
  async aliases(phrase: string): Promise<string[]> {
    const { aliases } = await this.#of(phrase);
    return Object.hasOwn(aliases, phrase) ? (aliases[phrase] ?? []) : [];
  }

  /** What the notes say for an everyday word or phrase. */
  async everyday(phrase: string): Promise<string[]> {
    const { everyday } = await this.#of(phrase);
    const key = stemmed(phrase);
    return Object.hasOwn(everyday, key) ? (everyday[key] ?? []) : [];
  }

  /** Whether the notes have the word, in this form or another, or one that begins with it. */
  async knows(word: string): Promise<boolean> {
    const stem = stemOf(word);
    const { telling, others } = await this.#of(word);
    return [telling, others].some((words) =>
      words.some((known) => known === word || (word.length > 2 && known.startsWith(word)) || stemOf(known) === stem),
    );
  }

  async #has(word: string): Promise<boolean> {
    return (await this.#of(word)).telling.includes(word);
  }

  /** Words an unknown word may be a slip of, likeliest first; two that were written as one stand in one entry. Empty when it is nothing the notes have. */
  async meant(word: string): Promise<string[][]> {
    const [words, { others }] = await Promise.all([this.#spelling(initialOf(word)), this.#of(word)]);
    const close = meant(word, words, others).slice(0, SLIPS);
    if (close.length) return close.map((known) => [known]);
    // Written as one: both must be words people search for.
    for (let cut = word.length - 3; cut >= 3; cut--) {
      const [a, b] = [word.slice(0, cut), word.slice(cut)];
      if (words.includes(a) && (await this.#has(b))) return [[a, b]];
    }
    if (word.length < 5) return [];
    const elsewhere = await this.#spelling('all');
    return meant(word, elsewhere, [])
      .slice(0, SLIPS)
      .map((known) => [known]);
  }

  /** The known words most like `word`, for somebody who found nothing. */
  async nearest(word: string, count: number): Promise<string[]> {
    const words = await this.#spelling(initialOf(word));
    const alike = (known: string) => [...new Set(known)].filter((letter) => word.includes(letter)).length / Math.max(known.length, word.length);
    const begins = (known: string) => [...known].findIndex((letter, i) => letter !== word[i]);
    return words
      .filter((known) => known.length > 3)
      .toSorted((a, b) => begins(b) + 2 * alike(b) - begins(a) - 2 * alike(a))
      .slice(0, count);
  }
}
