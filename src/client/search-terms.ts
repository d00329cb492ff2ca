/** The words a hit was found by, left for the page it leads to. */
const KEY = 'search-terms';

/** @param url the hit's address, base path included, fragment and all */
export function leaveTerms(url: string, terms: string[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ url, terms }));
  } catch {
    // Without storage nothing is marked; the hit still leads to its section.
  }
}

/** The words left for this address, once; none when the reader came otherwise. */
export function takeTerms(url: string): string[] | undefined {
  try {
    const left = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as { url?: string; terms?: string[] };
    if (left.url !== url) return undefined;
    sessionStorage.removeItem(KEY);
    return left.terms;
  } catch {
    return undefined;
  }
}
