import type { SearchDialog } from './search-dialog.ts';

/** Opens the search with its button, with Ctrl/⌘-K and with `/`. The dialog itself is loaded on first use; without this script there is no button. */
class SiteSearch extends HTMLElement {
  #dialog: Promise<SearchDialog> | undefined;

  connectedCallback() {
    const open = () => void this.#toggle();
    for (const opener of document.querySelectorAll<HTMLElement>('.search-open, [data-open-search]')) {
      opener.hidden = false;
      opener.addEventListener('click', open);
    }
    document.addEventListener('keydown', (event) => {
      const chord = event.metaKey || event.ctrlKey;
      const slash = event.key === '/' && !chord && !event.altKey && !isTyping(event.target);
      if (!slash && !(chord && event.key.toLowerCase() === 'k')) return;
      event.preventDefault();
      open();
    });
  }

  async #toggle() {
    this.#dialog ??= import('./search-dialog.ts').then(({ SearchDialog }) => new SearchDialog(this));
    (await this.#dialog).toggle();
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

customElements.define('site-search', SiteSearch);
