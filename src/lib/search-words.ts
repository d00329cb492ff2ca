/** Words of a query or a text as Pagefind knows them: both sides of the search cut and fold them here. */

/** What Pagefind leaves out of a word: dashes, brackets, quotation marks, other punctuation. */
const PUNCTUATION = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu;

/** A word without accents and punctuation, in lower case: `S3:GetObject` → `s3getobject`. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(PUNCTUATION, '').toLowerCase();
}

/**
 * The words of a text in order, each with the forms it may be indexed under: its parts at hyphens and slashes, and the parts as one word.
 * `real-time (RT)` → `[[real, time, realtime], [rt]]`
 */
export function wordForms(text: string): string[][] {
  return text.split(/\s+/u).flatMap((token) => {
    const parts = token
      .split(/[\p{Pd}/_]/u)
      .map(fold)
      .filter(Boolean);
    return parts.length > 1 ? [[...parts, parts.join('')]] : parts.length ? [parts] : [];
  });
}

/** Every form of every word of a text, once each. */
export const formsIn = (text: string): Set<string> => new Set(wordForms(text).flat());

/** The parts of a text's words, in order, without joined forms. */
export const wordsOf = (text: string): string[] => wordForms(text).flatMap((forms) => (forms.length > 1 ? forms.slice(0, -1) : forms));

/** Words that say what kind of sentence it is, not what it is about. */
const STOP = new Set(
  (
    'a about all am an and any are as at be been being but by can could did do does doing for from get gets give had has have having how i if in into is it its ' +
    'just like let long make many me much my need needs of off on onto or our out over per should so some such tell than that the their them then there these they this those to ' +
    'too us use used using very want was we were what whats when where which while who why will with without would you your'
  ).split(' '),
);

/** Whether a word carries no meaning of its own in a query. */
export const isStopWord = (word: string): boolean => STOP.has(word);

/** Words that say little, though some names hold them (`one zone`, `first in, first out`). */
const FAINT = new Set(
  (
    'actually after again allowed available against always another anything back based because before best better between big both come else ever every everything exist exists find first full go gone good here happen ' +
    'happens inside instead keep kind know left less look lot made makes making may mean means might most must never new next no nothing now old once one only other own place possible put ' +
    'really right same say says second see send set show since someone something start still stop take tell thing things time times together try trying two under until up way without work works wrong'
  ).split(' '),
);

/** Whether a word is worth little in a query. */
export const isFaint = (word: string): boolean => FAINT.has(word);

/** A word without the commonest endings: enough to see that `retrying` is `retry`. */
export const stemOf = (word: string): string => word.replace(/(?:ies|ied)$/, 'y').replace(/(?<=\p{L}{3})(?:ings?|ed|es|s)$/u, '');

/** A phrase without the commonest endings of its words: how everyday words are looked up. */
export const stemmed = (phrase: string): string => phrase.split(' ').map(stemOf).join(' ');
