import { connect } from 'node:net';
import { astro } from './astro.ts';

const PORT = 4321;

/** Serves the built site, and says in one sentence what to do when it cannot. */
export async function serve(): Promise<never> {
  if (await taken(PORT)) {
    console.error(`Port ${PORT} is in use: stop what runs there (perhaps another "npm start"), then run "npm run serve".`);
    process.exit(1);
  }
  console.log(`\nThe site is at http://localhost:${PORT}/ with search working. Ctrl-C stops it.\n`);
  process.exit(astro(['preview', '--port', String(PORT)]));
}

/** Whether something answers on a local port. */
export function taken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(port, 'localhost')
      .once('connect', () => resolve(true))
      .once('error', () => resolve(false))
      .once('close', () => probe.destroy());
    probe.once('connect', () => probe.end());
  });
}

if (import.meta.main) await serve();
