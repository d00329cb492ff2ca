import { stemOf } from '../lib/search-words.ts';
import { meant } from '../lib/spelling.ts';
import { frontDecoded, initialOf, othersOf, type WordList } from '../lib/word-list.ts';

/** Where the word lists come from; a list that does not exist is undefined. */
export interface Lists {
  telling(initial: string): Promise<WordList | undefined>;
  others(key: string): Promise<string | undefined>;
}

/** Readings of one slip that are tried. */
const SLIPS = 3;
const INITIALS = [...'abcdefghijklmnopqrstuvwxyz0'];

/** The vocabulary of the notes, loaded list by list as words are asked for. */
export class Vocabulary {
  readonly #lists: Lists;
  readonly #decoded = new Map<string, Promise<{ words: string[]; aliases: Record<string, string[]> }>>();

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  #telling(initial: string) {
    const known = this.#decoded.get(initial);
    if (known) return known;
    const list = this.#lists.telling(initial).then((found) => ({ words: frontDecoded(found?.words ?? ''), aliases: found?.aliases ?? {} }));
    this.#decoded.set(initial, list);
    return list;
  }

  async #others(word: string): Promise<string[]> {
    return frontDecoded((await this.#lists.others(othersOf(word))) ?? '');
  }

  /** What else a phrase is called. */
  async aliases(phrase: string): Promise<string[]> {
    const { aliases } = await this.#telling(initialOf(phrase));
    return Object.hasOwn(aliases, phrase) ? (aliases[phrase] ?? []) : [];
  }

  /** Whether the notes have the word, in this form or another, or one that begins with it. */
  async knows(word: string): Promise<boolean> {
    const stem = stemOf(word);
    const stands = (words: string[]) =>
      words.some((known) => known === word || (word.length > 2 && known.startsWith(word)) || stemOf(known) === stem);
    return stands((await this.#telling(initialOf(word))).words) || stands(await this.#others(word));
  }

  async #has(word: string): Promise<boolean> {
    return (await this.#telling(initialOf(word))).words.includes(word);
  }

  /** Words an unknown word may be a slip of, likeliest first; two that were written as one stand in one entry. Empty when it is nothing the notes have. */
  async meant(word: string): Promise<string[][]> {
    const { words } = await this.#telling(initialOf(word));
    const close = meant(word, words, await this.#others(word)).slice(0, SLIPS);
    if (close.length) return close.map((known) => [known]);
    // Written as one: both must be words people search for.
    for (let cut = word.length - 3; cut >= 3; cut--) {
      const [a, b] = [word.slice(0, cut), word.slice(cut)];
      if (words.includes(a) && (await this.#has(b))) return [[a, b]];
    }
    if (word.length < 5) return [];
    const elsewhere = (await Promise.all(INITIALS.map((i) => this.#telling(i)))).flatMap((list) => list.words);
    return meant(word, elsewhere, [])
      .slice(0, SLIPS)
      .map((known) => [known]);
  }

  /** The known words most like `word`, for somebody who found nothing. */
  async nearest(word: string, count: number): Promise<string[]> {
    const { words } = await this.#telling(initialOf(word));
    const alike = (known: string) => [...new Set(known)].filter((letter) => word.includes(letter)).length / Math.max(known.length, word.length);
    const begins = (known: string) => [...known].findIndex((letter, i) => letter !== word[i]);
    return words
      .filter((known) => known.length > 3)
      .toSorted((a, b) => begins(b) + 2 * alike(b) - begins(a) - 2 * alike(a))
      .slice(0, count);
  }
}
