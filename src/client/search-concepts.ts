import { isStopWord, wordsOf } from '../lib/search-words.ts';
import type { Query } from './search-query.ts';
import type { Vocabulary } from './search-spelling.ts';

/** Ways to say one part of the query; a record counts by the one it holds best. */
export interface Concept {
  ways: { words: string[]; weight: number }[];
}

/** Another name is a little less than the word itself. */
const ALIAS = 0.8;

/** A word of the notes for an everyday one: less sure than a name. */
const EVERYDAY = 0.6;

/** The second likeliest reading of a slip. */
const SECOND = 0.9;

/** Other names tried for one thing; each word of each costs a piece of the index. */
const FEW_NAMES = 2;

/** The longest name looked up as one, in words. */
const LONGEST_NAME = 5;

/** What each word of a query is read as: itself when it is known, else what it may be a slip of; nothing when it is unknown. */
export async function understood({ words }: Query, vocabulary: Vocabulary): Promise<string[][][]> {
  return Promise.all(words.map(async (word) => ((await vocabulary.knows(word)) ? [[word]] : vocabulary.meant(word))));
}

/** One concept a word, several words where they are one name; each with its other names and readings. */
export async function conceptsOf(readings: string[][][], query: Query, vocabulary: Vocabulary): Promise<Concept[]> {
  const concepts: Concept[] = [];
  const sure = readings.map((options) => (options.length === 1 && options[0]?.length === 1 ? options[0][0] : undefined));
  for (let i = 0; i < readings.length;) {
    let length = Math.min(LONGEST_NAME, readings.length - i);
    let [others, plainer]: [string[], string[]] = [[], []];
    for (; length > 0; length--) {
      const name = sure.slice(i, i + length);
      if (name.some((word) => word === undefined)) continue;
      [others, plainer] = await Promise.all([otherNames(name as string[], vocabulary), vocabulary.everyday(name.join(' '))]);
      if (others.length || plainer.length) break;
    }
    const count = Math.max(1, length);
    const own = readings.slice(i, i + count);
    const first = own.flatMap((options) => options[0] ?? []);
    const ways = [
      { words: first, weight: 1 },
      ...(count === 1 ? (own[0] ?? []).slice(1).map((words) => ({ words, weight: SECOND })) : []),
      ...others.slice(0, FEW_NAMES).map((name) => ({ words: telling(name), weight: ALIAS })),
      ...plainer.map((name) => ({ words: telling(name), weight: EVERYDAY })),
      ...(await formsOf(first, vocabulary)).map((word) => ({ words: [word], weight: 1 })),
    ];
    const hyphened = query.joined.find(({ from, to }) => readings.length === query.words.length && from === i && to >= i + count);
    const next = sure[i + 1];
    if (hyphened) ways.push({ words: [hyphened.word], weight: 1 });
    else if (first.length === 1 && next && (await vocabulary.knows(first[0] + next))) ways.push({ words: [first[0] + next], weight: 1 });
    concepts.push({ ways: ways.filter((way) => way.words.length) });
    i += count;
  }
  return concepts;
}

const telling = (name: string): string[] => wordsOf(name).filter((word) => !isStopWord(word));

/** Plurals that no stemmer takes for their singular. */
const PLURALS: [plural: RegExp, singular: string][] = [
  [/ices$/, 'ix'],
  [/ices$/, 'ex'],
  [/yses$/, 'ysis'],
  [/eses$/, 'esis'],
  [/eria$/, 'erion'],
];

async function formsOf([word, second]: string[], vocabulary: Vocabulary): Promise<string[]> {
  if (!word || second) return [];
  const forms = PLURALS.filter(([plural]) => plural.test(word)).map(([plural, singular]) => word.replace(plural, singular));
  const known = await Promise.all(forms.map((form) => vocabulary.knows(form)));
  return forms.filter((_, i) => known[i]);
}

async function otherNames(words: string[], vocabulary: Vocabulary): Promise<string[]> {
  const phrase = words.join(' ');
  const names = await vocabulary.aliases(phrase);
  return names.length || !phrase.endsWith('s') ? names : vocabulary.aliases(phrase.slice(0, -1));
}
