import type { Everyday } from '../schemas/everyday.ts';
import type { Facts } from '../schemas/index.ts';
import { nameGroups } from './aliases.ts';
import type { Problem } from './problem.ts';
import { isStopWord, stemmed, wordsOf } from './search-words.ts';
import type { Position } from './yaml-record.ts';

export const EVERYDAY = 'src/data/everyday-words.yaml';

/** A phrase as a search reads it: without the small words. */
export const spoken = (words: string): string =>
  wordsOf(words)
    .filter((word) => !isStopWord(word))
    .join(' ');

/** What readers say, as a search looks it up, each with the words of the notes. */
export const saidIn = (everyday: readonly Everyday[]): Map<string, string[]> =>
  new Map(everyday.flatMap(({ say, means }) => say.map((words): [string, string[]] => [stemmed(spoken(words)), means.map(spoken)])));

/** Everyday words that would lead astray: said twice, names of something else, or phrases of which a search sees one word. */
export function everydayProblems(everyday: readonly Everyday[], facts: Facts, locate: (path: PropertyKey[]) => Position): Problem[] {
  const names = new Map(
    [...nameGroups({ facts }).flat(), ...Object.values(facts.topics).map((topic) => topic.name)].map((name): [string, string] => [
      spoken(name),
      name,
    ]),
  );
  const before = new Map<string, number>();
  return everyday.flatMap(({ say }, i) =>
    say.flatMap((words, j): Problem[] => {
      const position = locate([i, 'say', j]);
      const refuse = (message: string, mend: string): Problem[] => [{ ...position, rule: 'everyday-word', message, mend }];
      const phrase = spoken(words);
      const first = before.get(stemmed(phrase));
      before.set(stemmed(phrase), first ?? position.line);
      if (!phrase) return refuse(`a search leaves out every word of "${words}"`, 'write a word that means something by itself, or delete it');
      if (words.includes(' ') && !phrase.includes(' '))
        return refuse(`of "${words}" a search reads only "${phrase}"`, `write ${phrase}, if that word alone is meant, or another word beside it`);
      if (first !== undefined) return refuse(`"${words}" already stands in line ${first}`, 'delete one of them');
      const name = names.get(phrase);
      return name ? refuse(`"${words}" is the name of ${name}`, 'delete it: a name finds what it names') : [];
    }),
  );
}
