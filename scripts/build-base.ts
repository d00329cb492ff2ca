import { rmSync } from 'node:fs';
import { BASE, DIST_BASE } from '../e2e/support/pages.ts';
import { astro } from './astro.ts';

/** Builds the site once more, to be served under a path, for the end-to-end project that reads it there. */
rmSync(DIST_BASE, { recursive: true, force: true });
process.exit(astro(['build'], { OUT_DIR: DIST_BASE, BASE_PATH: BASE }));
