import { addPreviews } from './link-preview.ts';
import { addTerms } from './term-hover.ts';

/** Definitions of terms, and previews of links unless the reader saves data. */
export function addHover(content: Element): void {
  addTerms(content);
  const saves = 'connection' in navigator && (navigator.connection as { saveData?: boolean } | undefined)?.saveData;
  if (!saves && !matchMedia('(prefers-reduced-data: reduce)').matches) addPreviews(content);
}
