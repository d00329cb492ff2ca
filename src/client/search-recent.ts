/** What a reader looked for last, newest first; kept in this browser alone. */
const KEY = 'recent-searches';
const MOST = 6;

export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export const remember = (query: string): void => keep([query, ...recentSearches().filter((other) => other !== query)]);

export const forget = (query: string): void => keep(recentSearches().filter((other) => other !== query));

function keep(queries: string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries.slice(0, MOST)));
  } catch {
    // Storage is full or forbidden; a search works without it.
  }
}
