import { placeId } from '../lib/place-id.ts';
import { type Layout, type Shape, type View, layout, parseView, shows, viewQuery, viewSummary, viewText } from '../lib/table-view.ts';
import { type Place, type TableParts, arrange, button, partsOf, shapeOf, textOf } from './comparison-dom.ts';
import { fillShare } from './comparison-share.ts';

/** A table a reader can sort, choose rows of, fold, swap and link into; its view is in the address. */
export class ComparisonView extends HTMLElement {
  view: View = {};
  #parts!: TableParts;
  #shapes = new Map<boolean, Shape>();

  connectedCallback() {
    const parts = partsOf(this);
    if (!parts) return;
    this.#parts = parts;
    for (const head of parts.heads) this.#makeSortable(head);
    this.addEventListener('change', (event) => this.#changed(event.target as HTMLInputElement));
    const [choose, share] = this.querySelectorAll('details > :last-child');
    if (choose) this.#fillChooser(choose);
    if (share) fillShare(this, share);
    this.#offerLinks();
    this.#watchOverflow();
    // Also tells of a new fragment.
    window.addEventListener('popstate', () => this.#fromAddress());
    this.#fromAddress();
    // What a view hides cannot be arrived at before.
    dispatchEvent(new Event('hashchange'));
  }

  /** Rows and columns as they are called. */
  names(): { rows: [id: string, name: string][]; columns: [id: string, name: string][] } {
    const named = (cell: HTMLElement): [string, string] => [cell.id.slice(this.id.length + 1), textOf(cell, this.#past)];
    return { rows: this.#parts.rows.map(({ head }) => named(head)), columns: this.#parts.heads.map(named) };
  }

  shown(): Layout {
    return layout(this.#shape, this.view);
  }

  say(text: string) {
    const status = this.querySelector('.comparison-says');
    if (status) status.textContent = text;
  }

  /** Makes a link lead to a place, and say so; on-demand.ts copies its address. */
  point(link: HTMLAnchorElement, place: Place) {
    link.href = `#${place.id}`;
    link.ariaLabel = `Copy link to ${this.#nameOf(place)}`;
  }

  get #past(): boolean {
    return this.view.then === true;
  }
  get #shape(): Shape {
    const known = this.#shapes.get(this.#past) ?? shapeOf(this.#parts, this.id, this.#past);
    this.#shapes.set(this.#past, known);
    return known;
  }

  /** Shows a view the reader asked for and puts it into the address; Back undoes it. */
  #set(view: View) {
    this.view = view;
    history.pushState(null, '', this.#address());
    this.#show();
    this.say(this.#summary());
  }

  #address(): string {
    return `${location.pathname}${viewQuery(this.id, this.view, location.search)}${location.hash}`;
  }

  #show() {
    const focused = document.activeElement as HTMLElement | null;
    const { sort, swapped } = this.view;
    const shown = this.shown();
    arrange(this.#parts, shown, this.view);
    this.toggleAttribute('data-pair', swapped === true && shown.items.length <= 2);
    for (const head of this.#parts.heads)
      head.ariaSort = sort && head.id === placeId(this.id, '', sort.attribute) ? (sort.down ? 'descending' : 'ascending') : null;
    for (const input of this.querySelectorAll<HTMLInputElement>('.comparison-controls input')) input.checked = this.#isOn(input);
    // Nodes that move lose the focus.
    if (focused !== document.activeElement) focused?.focus({ preventScroll: true });
  }

  #isOn({ type, name, value }: HTMLInputElement): boolean {
    if (type === 'radio') return (value === 'then') === this.#past;
    return name === 'item' ? (this.view.only?.includes(value) ?? true) : Boolean(this.view[name as 'best']);
  }

  #summary(): string {
    const sorted = this.#parts.heads.find((head) => head.ariaSort);
    return viewSummary(this.view, this.shown(), this.#shape.items.length, textOf(sorted));
  }

  #changed({ type, name, value, checked }: HTMLInputElement) {
    if (type === 'radio') return this.#set({ ...this.view, then: value === 'then' });
    if (name !== 'item') return this.#set({ ...this.view, [name]: checked });
    const { items } = this.#shape;
    const only = items.filter((id) => (id === value ? checked : (this.view.only?.includes(id) ?? true)));
    if (!only.length) {
      this.#show();
      return this.say('One row stays.');
    }
    this.#set({ ...this.view, only: only.length < items.length ? only : undefined });
  }

  /** The heading's label becomes a button of the same size: one way, the other way, reading order. */
  #makeSortable(head: HTMLTableCellElement) {
    const label = head.querySelector('.label');
    if (!label) return;
    const sort = button(label.textContent ?? '', () => {
      const attribute = head.id.slice(this.id.length + 1);
      const first = head.dataset['direction'] === 'higher';
      const now = this.view.sort?.attribute === attribute ? this.view.sort.down : undefined;
      this.#set({ ...this.view, sort: now === undefined ? { attribute, down: first } : now === first ? { attribute, down: !first } : undefined });
    });
    sort.className = 'label';
    label.replaceWith(sort);
  }

  #fillChooser(panel: Element) {
    const fields = document.createElement('fieldset');
    fields.append(
      ...this.names().rows.map(([value, name]) => {
        const input = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'item', value });
        input.checked = this.#isOn(input);
        const label = document.createElement('label');
        label.append(input, name);
        return label;
      }),
      button('All rows', () => this.#set({ ...this.view, only: undefined })),
    );
    panel.replaceChildren(fields);
  }

  #fromAddress() {
    const { items, attributes } = this.#shape;
    const text = new URLSearchParams(location.search).get(this.id) ?? '';
    const ids = attributes.map((a) => a.id);
    const { view, ignored } = parseView(text, items, ids);
    const before = viewText(this.view);
    this.view = view;
    if (before !== viewText(view)) {
      this.#show();
      this.say(this.#summary());
    }
    this.#arrive(ignored.length ? `Left out, as this table does not have it: ${ignored.join(', ')}. ` : '');
  }

  /** When the address names a place of this table: shows it if the view hides it, marks it and says it; arrive.ts goes there. */
  #arrive(note: string) {
    if (note) this.say(note);
    for (const cell of this.querySelectorAll('[data-marked]')) cell.toggleAttribute('data-marked');
    const place = this.#placeOf(location.hash.slice(1));
    if (!place?.item && !place?.attribute) return;
    const { rows, heads } = this.#parts;
    const { items, attributes } = this.#shape;
    const [i, a] = [items.indexOf(place.item ?? ''), attributes.findIndex(({ id }) => id === place.attribute)];
    const row = rows[i];
    const hidden = !shows(this.shown(), i, a);
    if (hidden) {
      // What hides: a choice, differences only, the past.
      const { only: _, differences: __, then: ___, ...rest } = this.view;
      this.view = rest;
      history.replaceState(null, '', this.#address());
      this.#show();
    }
    const cells = row ? (place.attribute ? [row.cells[a]] : [row.head, ...row.cells]) : [heads[a], ...rows.map((r) => r.cells[a])];
    for (const cell of cells) cell?.toggleAttribute('data-marked');
    this.say(`${note}${hidden ? 'The view changed to show it: ' : ''}${this.#nameOf(place)}`);
  }

  #placeOf(id: string): Place | undefined {
    const [row = '', attribute] = id.split('.');
    const item = row.slice(this.id.length + 1);
    const { items, attributes } = this.#shape;
    const known = (!item || items.includes(item)) && (!attribute || attributes.some((a) => a.id === attribute));
    return known && placeId(this.id, item, attribute) === id ? { id, item, attribute } : undefined;
  }

  /** `S3 Standard, Availability: 99.99 %`; a row, a column or the table has its name alone. */
  #nameOf({ item, attribute }: Place): string {
    const row = this.#parts.rows[this.#shape.items.indexOf(item ?? '')];
    const a = this.#shape.attributes.findIndex(({ id }) => id === attribute);
    const names = [textOf(row?.head, this.#past), textOf(this.#parts.heads[a])].filter(Boolean).join(', ');
    return row && a >= 0
      ? `${names}: ${textOf(row.cells[a], this.#past)}`
      : names || String(this.#parts.table.caption?.firstChild?.textContent).trim();
  }

  /** One link that follows pointer and focus from cell to cell and leads to where it stands. */
  #offerLinks() {
    const link = document.createElement('a');
    link.className = 'copy-place';
    const move = ({ target }: Event) => {
      const cell = (target as Element).closest('th, td, caption');
      // The browser is content when half of what has the focus is in view.
      if ((target as Element).matches(':focus-visible')) cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const here = cell && this.#placeOf(cell.id.replace(/-caption$/, ''));
      if (!here || link.parentElement === cell) return;
      this.point(link, here);
      cell.append(link);
    };
    const { table } = this.#parts;
    table.addEventListener('pointerover', move);
    table.addEventListener('focusin', move);
    // A finger leaves when it is lifted; the link stays for the next tap.
    table.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'touch' || link.matches(':focus') || link.remove());
  }

  /** A region that does not scroll is no stop for the Tab key. */
  #watchOverflow() {
    const region = this.querySelector<HTMLElement>('.table-scroll');
    if (!region) return;
    const watch = new ResizeObserver(() => {
      region.tabIndex = region.scrollWidth > region.clientWidth || region.scrollHeight > region.clientHeight ? 0 : -1;
    });
    watch.observe(region);
    watch.observe(this.#parts.table);
  }
}

customElements.define('comparison-view', ComparisonView);
