/** What finds words on a page: the words, or the first and the last of them, and what stands around them where they stand more than once. */
export interface TextFragment {
  textStart: string;
  textEnd?: string;
  prefix?: string;
  suffix?: string;
}

/** A dash, a comma and an ampersand are signs of the directive's own grammar. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

/**
 * The address of words on a page: `page#section:~:text=start,end`. A browser that does not find them, or does not know the form, goes to the section.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function selectionUrl(page: string, section = '', fragment?: TextFragment): string {
  if (!fragment) return section ? `${page}#${section}` : page;
  const { prefix, textStart, textEnd, suffix } = fragment;
  const parts = [prefix && `${encoded(prefix)}-`, encoded(textStart), textEnd && encoded(textEnd), suffix && `-${encoded(suffix)}`];
  return `${page}#${section}:~:text=${parts.filter(Boolean).join(',')}`;
}
