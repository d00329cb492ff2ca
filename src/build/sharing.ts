import type { AstroIntegration } from 'astro';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { TITLE } from '../config/site.ts';
import { withBase } from '../lib/address.ts';
import { cardOrders } from '../lib/card-orders.ts';
import { CARD } from '../lib/card.ts';
import { beginning } from '../lib/excerpt.ts';
import type { Notes } from '../lib/notes.ts';
import { huesOf } from '../lib/oklch.ts';
import { type Preview, previewAddress, previewOf } from '../lib/preview.ts';
import { sharePage } from '../lib/share-page.ts';
import { type Shares, cardAddress, shareAddress } from '../lib/shares.ts';
import { contentOf } from './content-of.ts';
import { type BuiltPage, builtPages } from './publish.ts';
import { readNotes } from './read-notes.ts';
import { type Place, placesOf } from './section-text.ts';
import { targetsOf } from './link-targets.ts';

/** A description in a card is cut off by most chats at about this length. */
const DESCRIPTION = 200;

/** What makes a section travel: cards of pages and sections, a short page for each section, previews of what links lead to. */
export function sharing(): AstroIntegration {
  let root: URL;
  let base = '/';
  let notes: Notes;
  let shares: Shares;
  let cards: Worker;
  let failed: Promise<never>;
  return {
    name: 'sharing',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        root = new URL(base.replace(/\/?$/, '/'), config.site);
      },
      'astro:build:start': () => {
        ({ notes, shares } = readNotes('.'));
        const hues = huesOf(readFileSync('src/styles/tokens.css', 'utf8'));
        cards = new Worker(new URL('card-worker.ts', import.meta.url), { workerData: cardOrders(TITLE, notes, shares, hues) });
        failed = new Promise((_, reject) => cards.once('error', reject));
        failed.catch(() => undefined);
        // A build that fails elsewhere does not wait for pictures.
        cards.unref();
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        cards.ref();
        const written = new Promise((resolve) => cards.once('exit', resolve));
        cards.postMessage(folder);
        const pages = builtPages(folder);
        const places = new Map(pages.map(({ address, file }) => [address, placesOn(file, notes, address)]));
        logger.info(`${writeShares(folder, root, base, notes, shares, places)} short pages of sections`);
        logger.info(`${writePreviews(folder, base, pages, notes, places)} previews`);
        await Promise.race([written, failed]);
      },
    },
  };
}

type Places = Map<string, Map<string, Place>>;

function placesOn(file: string, notes: Notes, address: string): Map<string, Place> {
  const content = notes.pages[address] && contentOf(file);
  return content ? placesOf(content, notes.pages[address]?.data.title ?? '') : new Map<string, Place>();
}

function writeShares(folder: string, root: URL, base: string, notes: Notes, shares: Shares, places: Places): number {
  const absolute = (address: string) => new URL(address.slice(1), root).href;
  for (const [id, address] of shares) {
    const [path = '', section = ''] = address.split('#');
    const { title, description } = notes.pages[path]?.data ?? { title: '', description: '' };
    const place = places.get(path)?.get(section);
    const html = sharePage({
      site: TITLE,
      title: place?.heading ?? title,
      page: title,
      description: beginning(place?.text || description, DESCRIPTION),
      url: absolute(shareAddress(id)),
      canonical: absolute(path),
      target: withBase(address, base),
      image: absolute(cardAddress(id)),
      size: CARD,
    });
    write(join(folder, shareAddress(id), 'index.html'), html);
  }
  return shares.size;
}

/** One small file for each place that a page's content links to. */
function writePreviews(folder: string, base: string, pages: BuiltPage[], notes: Notes, places: Places): number {
  const targets = new Set(pages.flatMap(({ address, file }) => targetsOf(contentOf(file), address, base)));
  let written = 0;
  for (const target of targets) {
    const [path = '', id = ''] = target.split('#');
    const page = notes.pages[path];
    const place = places.get(path)?.get(id);
    if (!page || (id && !place)) continue;
    const preview: Preview = previewOf(page.data, place);
    write(join(folder, previewAddress(target)), JSON.stringify(preview));
    written++;
  }
  return written;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
