/** The site's name, in the header and in titles. */
export const TITLE = 'ML Specialty Notes';
export const DESCRIPTION = 'Study notes for AWS machine learning exams: what is so now, what the exam taught then, each with its source.';

/** Where the site is served: set SITE_URL and BASE_PATH when building for a host. */
export const SITE_URL = process.env['SITE_URL'] ?? 'http://localhost:4321';
export const BASE_PATH = process.env['BASE_PATH'] ?? '/';
/** Where the build writes; the build command swaps it with `dist` once everything passed. */
export const OUT_DIR = process.env['OUT_DIR'] ?? './dist';

/** Addresses of files that pages may link to, besides pages. */
export const FILES = ['/reference/then-and-now/feed.xml', '/llms.txt', '/compare/schema.json', '/addresses.json', '/addresses.schema.json'];
