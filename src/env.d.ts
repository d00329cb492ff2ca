/// <reference types="astro/client" />

declare module 'virtual:notes' {
  export const notes: import('./lib/notes.ts').Notes;
}

declare module 'virtual:page-words' {
  /** Address of a page → the word its sections and its card are shared under. */
  export const words: Map<string, string>;
}

declare module 'virtual:today' {
  /** The day of the build, `YYYY-MM-DD`. */
  export const today: string;
}

declare namespace App {
  interface Locals {
    /** How many numbered components the page has shown so far. */
    count?: number;
  }
}

declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  /** What finds the words of a range on this page; nothing when they cannot be told from others, or in time. */
  export function generateFragmentFromRange(range: Range): { fragment?: import('./lib/text-fragment.ts').TextFragment };
}
