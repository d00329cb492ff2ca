import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { CardOrder } from '../lib/card-orders.ts';
import { drawCard } from '../lib/card.ts';
import { cardFaces } from './card-faces.ts';

/** Draws while Astro builds; writes when told where, because Astro empties the folder first. */
const faces = cardFaces();
const drawn = (workerData as CardOrder[]).map(({ address, text, hue }) => ({ address, png: drawCard(text, hue, faces) }));
parentPort?.once('message', (folder: string) => {
  for (const { address, png } of drawn) {
    mkdirSync(dirname(join(folder, address)), { recursive: true });
    writeFileSync(join(folder, address), png);
  }
});
