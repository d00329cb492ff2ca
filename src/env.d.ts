/// <reference types="astro/client" />

declare module 'virtual:notes' {
  export const notes: import('./lib/notes.ts').Notes;
}
