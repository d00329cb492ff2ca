import type { APIRoute } from 'astro';
import { z } from 'zod';
import { exportedTableSchema } from '../../schemas/exported-table.ts';

/** The JSON Schema of `/compare/<id>.json`. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(z.toJSONSchema(exportedTableSchema), null, 2)}\n`, { headers: { 'content-type': 'application/schema+json' } });
