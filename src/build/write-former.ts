import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFormerAnchors } from '../lib/former-anchors.ts';
import { formerPages, formerPlacesOn } from '../lib/former-places.ts';
import { type Notes, placeName } from '../lib/notes.ts';
import { netlifyRedirects, nginxRedirects, redirectPage } from '../lib/redirect-files.ts';
import type { BuiltPage } from './publish.ts';

/**
 * Makes former addresses lead on: ids that moved within their page as empty elements at the new place, pages that moved as pages
 * that say so, and the same list for servers. What left its page for another says so on the page itself (FormerAddresses.astro).
 * @param root where the site is served, base path included
 * @returns how many former addresses there are
 */
export function writeFormer(folder: string, pages: readonly BuiltPage[], notes: Notes, root: URL): number {
  for (const { address, file } of pages) {
    const here = formerPlacesOn(address, notes).filter(({ now }) => now.startsWith(`${address}#`));
    if (here.length === 0) continue;
    const anchors = here.map(({ id, now }) => ({ id, now: now.slice(address.length + 1) }));
    writeFileSync(file, withFormerAnchors(readFileSync(file, 'utf8'), anchors));
  }
  const gone = formerPages(notes.former);
  for (const page of gone) {
    mkdirSync(join(folder, page.address), { recursive: true });
    writeFileSync(join(folder, page.address, 'index.html'), redirectPage(page, placeName(page.now, notes.pages), root));
  }
  writeFileSync(join(folder, '_redirects'), netlifyRedirects(gone, root.pathname));
  writeFileSync(join(folder, 'redirects.nginx.conf'), nginxRedirects(gone, root.pathname));
  return Object.keys(notes.former).length;
}
