import { type Formula, summaryOf, tfIdf, workedCell } from '../lib/tf-idf.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** Lets a reader write the documents; what is written is shown as text and never as markup. The state is in the address. */
class TfIdfExplorer extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    const controls = [...form.querySelectorAll<Control>('input, select')];
    const asked = new URLSearchParams(location.search);
    for (const control of controls) {
      const value = asked.get(control.name);
      if (value !== null && isValid(control, value)) control.value = value;
    }
    form.hidden = false;
    this.querySelector('[data-documents]')?.toggleAttribute('hidden', true);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => {
      this.#draw(controls);
      rememberIn(controls);
    });
    if (location.search) this.#draw(controls);
  }

  #draw(controls: Control[]) {
    const documents = controls.flatMap((control) => (control instanceof HTMLInputElement ? [control.value] : []));
    const formula = controls.find((control) => control.name === 'formula')?.value as Formula;
    const matrix = tfIdf(documents, formula);
    const rows = matrix.terms.map(({ word, df, idf, cells }) => {
      const row = document.createElement('tr');
      const head = document.createElement('th');
      head.scope = 'row';
      head.textContent = word;
      row.append(head);
      for (const text of [String(df), idf.toFixed(3), ...cells.map((cell, d) => workedCell(cell, idf, matrix.lengths[d] ?? 1))])
        row.insertCell().textContent = text;
      return row;
    });
    this.querySelector('tbody')?.replaceChildren(...rows);
    const result = this.querySelector('[data-result]');
    if (result) result.textContent = rows.length ? summaryOf(matrix, documents.length) : 'Write a word of two letters or more.';
  }
}

function isValid(control: Control, value: string): boolean {
  if (control instanceof HTMLSelectElement) return [...control.options].some((option) => option.value === value);
  return value.length <= control.maxLength;
}

function rememberIn(controls: Control[]) {
  const url = new URL(location.href);
  for (const control of controls) {
    const initial =
      control instanceof HTMLSelectElement ? [...control.options].find((option) => option.defaultSelected)?.value : control.defaultValue;
    if (control.value === initial) url.searchParams.delete(control.name);
    else url.searchParams.set(control.name, control.value);
  }
  history.replaceState(null, '', url);
}

customElements.define('tf-idf-explorer', TfIdfExplorer);
