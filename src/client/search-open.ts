import type { SearchDialog } from './search-dialog.ts';

/**
 * Opens the search with its links, with Ctrl/⌘-K, with `/` and for an address that ends in `?q=`. The dialog is loaded on first use;
 * without this script the links lead to the list of everything.
 */
class SiteSearch extends HTMLElement {
  #dialog: Promise<SearchDialog> | undefined;

  connectedCallback() {
    for (const opener of document.querySelectorAll<HTMLElement>('.search-open, [data-open-search]')) {
      opener.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void this.#open();
      });
      // Loads while the pointer is on its way.
      opener.addEventListener('pointerenter', () => void this.#load(), { once: true });
    }
    document.addEventListener('keydown', (event) => {
      const chord = event.metaKey || event.ctrlKey;
      const slash = event.key === '/' && !chord && !event.altKey && !isTyping(event.target);
      if (!slash && !(chord && event.key.toLowerCase() === 'k')) return;
      event.preventDefault();
      void this.#open();
    });
    const asked = new URLSearchParams(location.search).get('q');
    if (asked !== null) void this.#open(asked);
    window.addEventListener('hashchange', highlightTerms);
    highlightTerms();
  }

  #load(): Promise<SearchDialog> {
    return (this.#dialog ??= import('./search-dialog.ts').then(
      ({ SearchDialog }) => new SearchDialog(this.dataset['bundle'] ?? '', this.dataset['base'] ?? '/'),
    ));
  }

  async #open(query?: string) {
    const dialog = await this.#load().catch(() => undefined);
    // Without its dialog the search is still a list.
    if (dialog) dialog.toggle(query);
    else location.href = `${this.dataset['base']}search/`;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Marks what was searched for, once, on the page the hit led to. */
function highlightTerms(): void {
  if (sessionStorage.getItem('search-terms')) void import('./search-highlight.ts').then(({ highlight }) => highlight());
}

customElements.define('site-search', SiteSearch);
