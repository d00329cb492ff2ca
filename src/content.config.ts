import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

// Our own front matter keys are read and checked by src/lib/parse-page.ts; Starlight needs to know only its own.
export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
