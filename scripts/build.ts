import { existsSync, renameSync, rmSync } from 'node:fs';
import { astro } from './astro.ts';

const NEXT = '.dist-next';

/** Builds beside the last good site and swaps the two only when everything passed. */
await import('./check-content.ts');
rmSync(NEXT, { recursive: true, force: true });
const status = astro(['build'], { OUT_DIR: `./${NEXT}` });
if (status !== 0 || !existsSync(`${NEXT}/index.html`)) {
  rmSync(NEXT, { recursive: true, force: true });
  console.error('\nThe build failed; the last good site in dist is untouched.');
  process.exit(status || 1);
}
rmSync('dist', { recursive: true, force: true });
renameSync(NEXT, 'dist');
