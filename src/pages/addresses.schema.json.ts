import type { APIRoute } from 'astro';
import { z } from 'zod';
import { exportedAddressesSchema } from '../schemas/exported-addresses.ts';

/** The JSON Schema of `/addresses.json`. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(z.toJSONSchema(exportedAddressesSchema), null, 2)}\n`, { headers: { 'content-type': 'application/schema+json' } });
