/** The site's own search in Node; see client.mjs. */
export function createSearch(site: {
  origin: string;
  bundle?: string;
}): Promise<(query: string, options?: { filters?: Record<string, string | string[]> }) => Promise<{ url: string }[]>>;
