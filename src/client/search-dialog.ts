import '../styles/search.css';
import { type Hit, type Pagefind, search } from './search.ts';

/** The search dialog, loaded when a reader first reaches for it: a combobox over sections, moved through by arrow keys. */
export class SearchDialog {
  readonly #root: HTMLElement;
  #pagefind: Promise<Pagefind> | undefined;
  #hits: HTMLAnchorElement[] = [];
  #active = -1;
  #run = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    const dialog = this.#part<HTMLDialogElement>('dialog');
    const input = this.#part<HTMLInputElement>('input');
    dialog.addEventListener('click', (e) => e.target === dialog && dialog.close());
    input.addEventListener('input', () => void this.#search(input.value));
    input.addEventListener('keydown', (e) => this.#onKey(e));
  }

  #part<T extends HTMLElement>(selector: string): T {
    const part = this.#root.querySelector<T>(selector);
    if (!part) throw new Error(`The search has no ${selector}.`);
    return part;
  }

  toggle() {
    const dialog = this.#part<HTMLDialogElement>('dialog');
    if (dialog.open) return dialog.close();
    dialog.showModal();
    this.#part<HTMLInputElement>('input').select();
    void this.#load().catch(() => undefined);
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= import(/* @vite-ignore */ `${this.#root.dataset['bundle']}pagefind.js`).then(async (module) => {
      await module.options({ baseUrl: this.#root.dataset['base'], ranking: { pageLength: 0.5 } });
      return module as Pagefind;
    });
    return this.#pagefind;
  }

  async #search(query: string) {
    const run = ++this.#run;
    const status = this.#part('.search-status');
    try {
      const hits = await search(await this.#load(), query);
      if (run !== this.#run) return;
      this.#show(hits);
      if (query.trim() === '') status.textContent = '';
      else status.textContent = hits.length === 0 ? `Nothing found for “${query}”.` : `${hits.length} ${hits.length === 1 ? 'section' : 'sections'}`;
    } catch {
      this.#pagefind = undefined;
      status.textContent = 'The search index could not be loaded. The exam map on the home page lists every topic.';
    }
  }

  #show(hits: Hit[]) {
    this.#hits = hits.map(({ url, heading, trail, excerpt }, i) => {
      const anchor = document.createElement('a');
      anchor.id = `search-hit-${i}`;
      anchor.href = url;
      anchor.setAttribute('role', 'option');
      anchor.tabIndex = -1;
      anchor.append(element('strong', heading), element('small', trail), element('span', ''));
      // Excerpts are Pagefind's: escaped text with <mark> around the words.
      if (anchor.lastElementChild) anchor.lastElementChild.innerHTML = excerpt;
      anchor.addEventListener('click', () => this.#part<HTMLDialogElement>('dialog').close());
      return anchor;
    });
    this.#part('#search-results').replaceChildren(...this.#hits);
    this.#part('input').setAttribute('aria-expanded', String(hits.length > 0));
    this.#mark(hits.length > 0 ? 0 : -1);
  }

  #mark(index: number) {
    this.#active = index;
    this.#hits.forEach((item, i) => item.setAttribute('aria-selected', String(i === index)));
    const item = this.#hits[index];
    if (item) this.#part('input').setAttribute('aria-activedescendant', item.id);
    else this.#part('input').removeAttribute('aria-activedescendant');
    item?.scrollIntoView({ block: 'nearest' });
  }

  #onKey(event: KeyboardEvent) {
    const last = this.#hits.length - 1;
    const to = { ArrowDown: this.#active >= last ? 0 : this.#active + 1, ArrowUp: this.#active <= 0 ? last : this.#active - 1 }[event.key];
    // A search field would spend the first Escape on clearing itself.
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#part<HTMLDialogElement>('dialog').close();
    } else if (to !== undefined && last >= 0) {
      event.preventDefault();
      this.#mark(to);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const anchor = this.#hits[this.#active];
      if (!anchor) return;
      if (event.ctrlKey || event.metaKey) window.open(anchor.href, '_blank', 'noopener');
      else anchor.click();
    }
  }
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
