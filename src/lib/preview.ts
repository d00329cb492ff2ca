import { beginning, firstWords } from './excerpt.ts';

/** What a link's target shows before it is opened. */
export interface Preview {
  page: string;
  /** The section's heading; a whole page has none. */
  heading?: string;
  text: string;
}

const WORDS = 60;
/** Long words, or a script without spaces, must not make a file large. */
const CHARACTERS = 600;

/** The preview of a page, or of a place on it. */
export function previewOf({ title, description }: { title: string; description: string }, place?: { heading: string; text: string }): Preview {
  if (!place) return { page: title, text: description };
  return { page: title, heading: place.heading, text: beginning(firstWords(place.text || description, WORDS), CHARACTERS) };
}

/** Where the preview of an address is kept: `/previews/exam/index.json`, `/previews/exam/format.json`. */
export function previewAddress(address: string): string {
  const [path = '', id = ''] = address.split('#');
  if (id === 'index') throw new Error(`${address}: a section cannot be called "index"; that is where the preview of the page is kept.`);
  return `/previews${path}${id || 'index'}.json`;
}
