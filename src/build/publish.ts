import type { AstroIntegration } from 'astro';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unlikePlaces } from './built-places.ts';
import { deadLinks } from './check-built-links.ts';
import { isShare } from '../lib/shares.ts';
import { pruneStyles } from './prune-styles.ts';
import { readNotes } from './read-notes.ts';
import { writeMarkdownTwins } from './markdown-twins.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeFormer } from './write-former.ts';
import { heavyIslands, heavyTables, overBudget, weigh } from './weigh.ts';

/** A page as it was built. */
export interface BuiltPage {
  /** Its address on the site, without the base path. */
  address: string;
  /** The HTML file. */
  file: string;
}

/** What is made from the built HTML, and checked on it: addresses, links, weight, the Markdown twins, llms.txt, the search index. */
export function publish(): AstroIntegration {
  let base = '/';
  let site = '';
  return {
    name: 'publish',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        site = config.site ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { notes, unlisted } = readNotes('.');
        if (unlisted.length)
          throw new Error(`${unlisted.length} new addresses are not in the list yet, ${unlisted[0]?.address} first: run npm run addresses.`);
        const root = new URL(base.replace(/\/?$/, '/'), site);
        const pages = builtPages(folder);
        const unlike = unlikePlaces(pages, notes);
        if (unlike.length) throw new Error(`Addresses in the built pages:\n${unlike.join('\n')}`);
        logger.info(`${writeFormer(folder, pages, notes, root)} former addresses lead on`);
        const dead = deadLinks(pages, base, notes.former, (path) => existsSync(join(folder, path)) && !path.endsWith('/'));
        if (dead.length) throw new Error(`Dead links in the built pages:\n${dead.join('\n')}`);
        logger.info(`${pruneStyles(folder).toFixed(1)} KB of styles that match nothing removed`);
        const weights = weigh(folder, pages, base);
        const heaviest = weights.toSorted((a, b) => b.total - a.total)[0];
        if (heaviest) logger.info(`heaviest page: ${heaviest.address}, ${heaviest.total.toFixed(1)} KB`);
        const over = [...overBudget(weights), ...heavyIslands(folder), ...heavyTables(folder)];
        if (over.length)
          throw new Error(`Too heavy:\n${over.join('\n')}\nMake them lighter, or state a budget with its reason in src/config/budgets.ts.`);
        logger.info(`${await writeMarkdownTwins(folder, pages, notes, root)} Markdown twins`);
        logger.info(`${await writeSearchIndex(folder, pages, notes)} sections in the search index`);
      },
    },
  };
}

/** Every page that was built, in the order of their addresses; the 404 page is not one, nor are those that only lead to a section. */
export function builtPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((f) => f.replaceAll('\\', '/'))
    .filter((f) => f === 'index.html' || f.endsWith('/index.html'))
    .map((f) => ({ address: `/${f.replace(/index\.html$/, '')}`, file: `${folder}/${f}` }))
    .filter(({ address }) => !isShare(address))
    .sort((a, b) => a.address.localeCompare(b.address, 'en'));
}
