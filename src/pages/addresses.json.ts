import type { APIRoute } from 'astro';
import { notes } from 'virtual:notes';
import { BASE_PATH, SITE_URL, TITLE } from '../config/site.ts';
import { exportedAddresses } from '../lib/export-addresses.ts';

/** Every address with its title, for sites that link here; one a line. */
export const GET: APIRoute = () => {
  const { addresses, ...head } = exportedAddresses(notes, TITLE, new URL(BASE_PATH, SITE_URL).href);
  const lines = addresses.map((address) => JSON.stringify(address)).join(',\n');
  return new Response(`${JSON.stringify(head).slice(0, -1)},"addresses":[\n${lines}\n]}\n`, { headers: { 'content-type': 'application/json' } });
};
