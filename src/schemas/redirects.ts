import { z } from 'zod';

/** An address of a place, tables' columns and cells too. */
const place = z
  .string('write an address of this site')
  .regex(
    /^\/([a-z0-9]+(-[a-z0-9]+)*\/)*(#[a-z][a-z0-9.-]*)?$/,
    'an address is a page with slashes around it, perhaps with an id: /exam/ or /exam/#format',
  );

/**
 * `src/data/redirects.yaml`: former address → where it is now, one a line.
 * A page takes its places along, each under its own id; a table takes its rows, columns and cells.
 */
export const redirectsSchema = z.record(place, place.describe('Where it is now: a page or a place that exists'));
