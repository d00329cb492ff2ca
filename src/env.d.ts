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
