import { z } from 'zod';
import { PLACE_KINDS } from '../lib/places.ts';

/** Every address of the site as it stands at `/addresses.json`, for sites that link here. */
export const exportedAddressesSchema = z
  .strictObject({
    $schema: z.string().describe('Address of this schema'),
    site: z.string().describe('The name of the site'),
    addresses: z
      .array(
        z.strictObject({
          url: z.string().describe('Never dies: it stays, or it leads on'),
          id: z.string().describe('The part after the #, empty for a page'),
          kind: z
            .enum(PLACE_KINDS)
            .exclude(['cell'])
            .describe('What it is. Cells are left out: the URL of one is that of its row, a dot, and the id of its column after the dot'),
          title: z.string().describe('What readers call it'),
          former: z.array(z.string()).optional().describe('Addresses it had before, which lead to it'),
        }),
      )
      .describe('In order of their address'),
  })
  .describe('Every address of the site');
export type ExportedAddresses = z.infer<typeof exportedAddressesSchema>;
