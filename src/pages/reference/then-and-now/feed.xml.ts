import type { APIRoute } from 'astro';
import { notes } from 'virtual:notes';
import { BASE_PATH, SITE_URL } from '../../../config/site.ts';
import { changesFeed } from '../../../lib/changes-feed.ts';

/** The changes since the deck as an Atom feed. */
export const GET: APIRoute = () =>
  new Response(changesFeed(notes.facts, new URL(BASE_PATH, SITE_URL).href), { headers: { 'content-type': 'application/atom+xml' } });
