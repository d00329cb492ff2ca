import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';
import { baseLinks } from './src/build/base-links.ts';
import { notesModule } from './src/build/notes-plugin.ts';
import { publish } from './src/build/publish.ts';
import { searchInDev } from './src/build/search-in-dev.ts';
import { scrollableTables } from './src/build/scrollable-tables.ts';
import { sharing } from './src/build/sharing.ts';
import { sidebar } from './src/config/sidebar.ts';
import { BASE_PATH, DESCRIPTION, FILES, OUT_DIR, SITE_URL, TITLE } from './src/config/site.ts';
import { withBase } from './src/lib/address.ts';
import { MARKDOWN_FEATURES } from './src/lib/parse-page.ts';

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  outDir: OUT_DIR,
  trailingSlash: 'always',
  markdown: { processor: satteri({ features: MARKDOWN_FEATURES, hastPlugins: [baseLinks(BASE_PATH), scrollableTables] }) },
  vite: {
    build: {
      rolldownOptions: {
        // Astro marks page modules with a directive that means nothing to the bundler; one warning a page hides real ones.
        onLog: (level, log, handler) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handler(level, log),
      },
    },
  },
  integrations: [
    notesModule(),
    starlight({
      title: TITLE,
      description: DESCRIPTION,
      sidebar: sidebar(),
      // Said before any style sheet, whichever comes first: our rules come after Starlight's, so nothing needs !important.
      head: [{ tag: 'style', content: '@layer starlight, notes;' }],
      // Styles of parts that few pages have come with their components.
      customCss: ['tokens', 'base', 'parts', 'tables', 'print'].map((name) => `./src/styles/${name}.css`),
      components: {
        MarkdownContent: './src/components/starlight/MarkdownContent.astro',
        PageTitle: './src/components/starlight/PageTitle.astro',
        Search: './src/components/starlight/Search.astro',
      },
      routeMiddleware: './src/build/route-middleware.ts',
      // Long lines wrap: no scrolling to reach by keyboard, nothing clipped on a phone or on paper.
      expressiveCode: { defaultProps: { wrap: true }, frames: false },
      // The search index is ours: one record a section, not one a page.
      pagefind: false,
      credits: false,
      // Ids that components make of the data are unknown to it; our own check (src/lib/check-notes.ts) knows them.
      plugins: [
        starlightLinksValidator({
          exclude: [...FILES, '/reference/*/#*', '/exam/curriculum/#topic-*'].map((address) => withBase(address, BASE_PATH)),
        }),
      ],
    }),
    searchInDev(),
    publish(),
    sharing(),
  ],
});
