const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentence a link stands in, at most `most` characters, cut between words: from its beginning if the link is then still in it,
 * otherwise with the link about its middle.
 */
export function excerpt(before: string, inside: string, after: string, most: number): string {
  const text = `${before}${inside}${after}`;
  const [from, to] = [before.length, before.length + inside.length];
  // A link over several sentences shows all of them.
  const around = [...SENTENCES.segment(text)].filter(({ index, segment }) => index < to && index + segment.length > from);
  const start = around[0]?.index ?? 0;
  const sentence = tidy(around.map(({ segment }) => segment).join(''));
  if (sentence.length <= most) return sentence;
  const words = sentence.split(' ');
  const linked = tidy(text.slice(start, from)).split(' ').filter(Boolean).length;
  const length = tidy(inside).split(' ').length;
  let [first, last] = [0, words.length];
  const cut = () => `${first > 0 ? '… ' : ''}${words.slice(first, last).join(' ')}${last < words.length ? ' …' : ''}`;
  // Words fall off behind the link first, then before it, and from a link that is too long by itself behind again.
  while (cut().length > most && last > linked + length + 1) last--;
  while (cut().length > most && first < linked) first++;
  while (cut().length > most && last > linked + length) last--;
  while (cut().length > most && last > first + 1) last--;
  return cut().replace(/[,;:–] …$/, ' …');
}

/** The beginning of a text, at most `most` characters, cut between words. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(' '))).replace(/[\s,;:–-]+$/, '')} …`;
}

/** The first words of a text. */
export function firstWords(text: string, count: number): string {
  const words = text.split(' ');
  return words.length <= count
    ? text
    : `${words
        .slice(0, count)
        .join(' ')
        .replace(/[,;:–]$/, '')} …`;
}

/** White space as one space, and none before a full stop, where a citation has fallen away. */
function tidy(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,;:)])/g, '$1')
    .trim();
}
