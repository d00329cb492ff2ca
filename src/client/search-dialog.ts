import '../styles/search.css';
import { loadEngine } from './search-engine.ts';
import type { Hit, Kind } from './search-hit.ts';
import { type Engine, type Found, search } from './search.ts';
import { forget, recentSearches, remember } from './search-recent.ts';
import { leaveTerms } from './search-terms.ts';

/** Domains as readers choose them; MLS-C01 is retired, so they change no more. */
const DOMAINS: Record<string, string> = {
  'data-engineering': 'Data Engineering',
  'exploratory-data-analysis': 'Exploratory Data Analysis',
  modeling: 'Modeling',
  'implementation-and-operations': 'Implementation and Operations',
};
/** What a hit is, said beside it; a section needs no word. */
const KINDS: Record<Kind, string> = { page: 'page', section: '', row: 'table row', term: 'term', service: 'service', question: 'question' };
const FEW = 8;

/** The search dialog, loaded when a reader first reaches for it: a combobox over sections, grouped by page. */
export class SearchDialog {
  readonly #bundle: string;
  readonly #base: string;
  readonly #dialog = make('dialog', { ariaLabel: 'Search the notes', className: 'search' });
  readonly #input = make('input', {
    type: 'search',
    ariaLabel: 'Search the notes',
    placeholder: 'Topics, sections, terms, numbers',
    autocomplete: 'off',
    spellcheck: false,
  });
  readonly #status = make('p', { className: 'search-status' });
  readonly #says = make('div', { className: 'search-says' });
  readonly #results = make('div', { id: 'search-results', ariaLabel: 'Places found' });
  readonly #domains = make('fieldset', { className: 'search-domains' });
  readonly #more = button('Show more', () => void this.#search(this.#shown + FEW));
  #engine: Promise<Engine> | undefined;
  #hits: HTMLAnchorElement[] = [];
  #found: Found | undefined;
  #active = -1;
  #run = 0;
  #shown = FEW;
  #literal = false;
  /** Whether a reader has reached for the domains: their counts cost a file. */
  #counts = false;

  constructor(bundle: string, base: string) {
    [this.#bundle, this.#base] = [bundle, base];
    set(this.#input, {
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': 'search-results',
      'aria-autocomplete': 'list',
      maxlength: '300',
    });
    set(this.#status, { role: 'status' });
    set(this.#results, { role: 'listbox' });
    this.#fillDomains();
    const form = make('form', { method: 'dialog', className: 'search-form' });
    form.append(this.#input, make('button', { type: 'submit', className: 'search-close', textContent: 'Close' }));
    this.#more.className = 'search-more';
    this.#dialog.append(form, this.#domains, this.#status, this.#says, this.#results, this.#more);
    document.body.append(this.#dialog);
    this.#dialog.addEventListener('click', (event) => event.target === this.#dialog && this.#dialog.close());
    this.#dialog.addEventListener('close', () => this.#address(''));
    this.#input.addEventListener('input', () => {
      this.#literal = false;
      void this.#search();
    });
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    void this.#load().catch(() => undefined);
  }

  toggle(query?: string) {
    if (this.#dialog.open && query === undefined) return this.#dialog.close();
    if (!this.#dialog.open) this.#dialog.showModal();
    if (query !== undefined) this.#input.value = query.slice(0, 300);
    this.#input.select();
    void this.#search();
  }

  #load(): Promise<Engine> {
    return (this.#engine ??= loadEngine(this.#bundle, this.#base));
  }

  async #search(limit = FEW) {
    const run = ++this.#run;
    const query = this.#input.value;
    this.#address(query);
    this.#shown = limit;
    const domain = this.#domain();
    try {
      const engine = await this.#load();
      const found = await search(engine, query, { limit, literal: this.#literal, ...(domain && { filters: { domain } }) });
      if (run !== this.#run) return;
      this.#found = found;
      this.#show(found, query);
      if (this.#counts) await this.#count(engine, run);
    } catch {
      if (run !== this.#run) return;
      this.#engine = undefined;
      this.#show({ hits: [], ids: [], nearest: [], terms: [] }, '');
      this.#status.textContent = 'The search could not be loaded.';
      this.#says.replaceChildren('Everything is also in one list: ', this.#listLink(), '.');
    }
  }

  /** `?q=` in the address, so that a search can be sent to somebody. */
  #address(query: string) {
    const url = new URL(location.href);
    if (query) url.searchParams.set('q', query);
    else url.searchParams.delete('q');
    // Other parameters are the views of tables, which stay as they are written.
    const others = location.search
      .slice(1)
      .split('&')
      .filter((part) => part && !/^q(=|$)/.test(part));
    const search = [...others, ...(query ? [`q=${encodeURIComponent(query)}`] : [])].join('&');
    history.replaceState(history.state, '', `${url.pathname}${search && `?${search}`}${url.hash}`);
  }

  #show(found: Found, query: string) {
    const empty = query.trim() === '';
    const groups = Map.groupBy(found.hits, ({ page, trail }) => [trail, page].filter(Boolean).join(' › '));
    this.#hits = [];
    this.#results.replaceChildren(
      ...[...groups].map(([name, hits], g) => {
        const group = make('div', {});
        const label = make('p', { id: `search-page-${g}`, textContent: name });
        set(group, { role: 'group', 'aria-labelledby': label.id });
        group.append(label, ...hits.map((hit) => this.#option(hit, query)));
        return group;
      }),
    );
    // What holds less than half of the query is shown only where nothing holds more.
    const total = Math.max(found.ids.length, found.hits.length);
    this.#status.textContent = empty
      ? ''
      : found.hits.length === 0
        ? `Nothing found for “${query.slice(0, 80)}”.`
        : `${total > found.hits.length ? `${found.hits.length} of ${total}` : total} ${total === 1 ? 'place' : 'places'}`;
    this.#says.replaceChildren(...(empty ? this.#recent() : this.#notes(found, query)));
    this.#more.hidden = found.hits.length < this.#shown || total <= this.#shown;
    this.#input.setAttribute('aria-expanded', String(found.hits.length > 0));
    this.#mark(found.hits.length > 0 ? 0 : -1);
  }

  #option(hit: Hit, query: string): HTMLAnchorElement {
    const option = make('a', { id: `search-hit-${this.#hits.length}`, href: hit.url, tabIndex: -1 });
    // The first hit often opens under a resting pointer; Starlight would fetch its page for that.
    set(option, { role: 'option', 'data-astro-prefetch': 'false' });
    const kind = KINDS[hit.kind];
    const excerpt = make('span', {});
    excerpt.append(...hit.excerpt.map(({ text, mark }) => make(mark ? 'mark' : 'span', { textContent: `${text} ` })));
    option.append(make('strong', { textContent: hit.heading }), ...(kind ? [' ', make('small', { textContent: kind })] : []), excerpt);
    option.addEventListener('click', (event) => {
      remember(query.trim());
      leaveTerms(hit.url, this.#found?.terms ?? []);
      if (!event.ctrlKey && !event.metaKey) this.#dialog.close();
    });
    this.#hits.push(option);
    return option;
  }

  /** What else a reader should know: a mended word, a domain there is not, or where to go when nothing was found. */
  #notes({ corrected, nearest, hits }: Found, query: string): (Node | string)[] {
    const unknown = /(?:^|\s)domain:([\w-]+)/i.exec(query)?.[1];
    const notes: (Node | string)[] = [];
    if (unknown && !(unknown.toLowerCase() in DOMAINS)) notes.push(`There is no domain “${unknown}”; known: ${Object.keys(DOMAINS).join(', ')}. `);
    if (corrected && hits.length) {
      const literally = button(`Search for “${query.slice(0, 80)}” as written`, () => {
        this.#literal = true;
        void this.#search();
      });
      notes.push('Showing results for ', make('strong', { textContent: corrected }), '. ', literally);
    }
    if (hits.length === 0) {
      if (nearest.length) notes.push('Did you mean ', ...nearest.flatMap((word) => [button(word, () => this.#ask(word)), ' ']), '? ');
      const links = Object.entries(DOMAINS).flatMap(([id, name]) => [make('a', { href: `${this.#base}${id}/`, textContent: name }), ', ']);
      notes.push('Look through ', ...links, 'or ', this.#listLink(), '.');
    }
    return notes;
  }

  #listLink(): HTMLElement {
    return make('a', { href: `${this.#base}search/`, textContent: 'the list of all topics, terms and services' });
  }

  #recent(): Node[] {
    const queries = recentSearches();
    if (queries.length === 0) return [];
    const list = make('ul', { ariaLabel: 'Recent searches' });
    list.append(
      ...queries.map((query) => {
        const item = make('li', {});
        const remove = button('×', () => {
          forget(query);
          this.#says.replaceChildren(...this.#recent());
          this.#input.focus();
        });
        remove.ariaLabel = `Forget “${query}”`;
        item.append(
          button(query, () => this.#ask(query)),
          remove,
        );
        return item;
      }),
    );
    return [list];
  }

  #ask(query: string) {
    this.#input.value = query;
    this.#input.focus();
    void this.#search();
  }

  #domain(): string | undefined {
    return this.#domains.querySelector<HTMLInputElement>('input:checked')?.value || undefined;
  }

  #fillDomains() {
    this.#domains.append(
      make('legend', { className: 'sr-only', textContent: 'Search in' }),
      ...Object.entries({ '': 'All', ...DOMAINS }).map(([value, name]) => {
        const label = make('label', {});
        const input = make('input', { type: 'radio', name: 'search-domain', value, checked: value === '', autocomplete: 'off' });
        input.addEventListener('change', () => void this.#search());
        label.append(input, make('span', { textContent: name }), make('small', {}));
        return label;
      }),
    );
    // Counts come when a reader reaches for the domains, and follow every search from then on.
    const count = () => {
      this.#counts = true;
      void this.#load().then(
        (engine) => this.#count(engine, this.#run),
        () => undefined,
      );
    };
    this.#domains.addEventListener('pointerenter', count, { once: true });
    this.#domains.addEventListener('focusin', count, { once: true });
  }

  /** How many places of each domain answer; all of them before a word is typed. */
  async #count(engine: Engine, run: number) {
    const domains = await engine.domains();
    if (run !== this.#run) return;
    const ids = this.#input.value.trim() ? (this.#found?.ids ?? []) : undefined;
    for (const input of this.#domains.querySelectorAll('input')) {
      const inside = domains.get(input.value);
      const count = !inside ? (ids?.length ?? '') : ids ? ids.filter((id) => inside.has(id)).length : inside.size;
      const small = input.parentElement?.querySelector('small');
      // With a domain chosen the others were not searched.
      if (small) small.textContent = this.#domain() && input.value !== this.#domain() ? '' : `${count}`;
    }
  }

  #mark(index: number) {
    this.#active = index;
    this.#hits.forEach((item, i) => item.setAttribute('aria-selected', String(i === index)));
    const item = this.#hits[index];
    if (item) this.#input.setAttribute('aria-activedescendant', item.id);
    else this.#input.removeAttribute('aria-activedescendant');
    item?.scrollIntoView({ block: 'nearest' });
  }

  #onKey(event: KeyboardEvent) {
    const last = this.#hits.length - 1;
    const to = { ArrowDown: this.#active >= last ? 0 : this.#active + 1, ArrowUp: this.#active <= 0 ? last : this.#active - 1 }[event.key];
    // A search field would spend the first Escape on clearing itself.
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#dialog.close();
    } else if (to !== undefined && last >= 0) {
      event.preventDefault();
      this.#mark(to);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = this.#hits[this.#active];
      if (!option) return;
      if (event.ctrlKey || event.metaKey) window.open(option.href, '_blank');
      else option.click();
    }
  }
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, properties: Partial<HTMLElementTagNameMap[K]>): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), properties);
}

function set(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

function button(text: string, act: () => void): HTMLButtonElement {
  return make('button', { type: 'button', textContent: text, onclick: act });
}
