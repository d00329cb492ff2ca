import { type Square, confusionFrom, countsIn, ratesOf, ratesText, rocPlace } from '../lib/confusion.ts';

/** Lets a reader move the threshold; matrix, rates and the point on the ROC curve follow. */
class ThresholdExplorer extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    const input = form?.querySelector('input');
    if (!form || !input) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#draw(Number(input.value)));
    // A browser may restore an earlier setting of its own accord.
    if (input.value !== input.defaultValue) this.#draw(Number(input.value));
  }

  #draw(threshold: number) {
    const { positives = '', negatives = '', square = '{}', left = '0', width = '0' } = this.dataset;
    const bins = { positives: countsIn(positives), negatives: countsIn(negatives) };
    const counts = confusionFrom(bins, Math.round(threshold * bins.positives.length));
    const rates = ratesOf(counts);
    const [x, y] = rocPlace(rates, JSON.parse(square) as Square);
    const at = Number(left) + Number(width) * threshold;
    for (const [name, count] of Object.entries(counts)) this.#set(`[data-count=${name}]`, (e) => (e.textContent = String(count)));
    this.#set('[data-alarm]', (e) => {
      e.setAttribute('x', String(at));
      e.setAttribute('width', String(Number(left) + Number(width) - at));
    });
    this.#set('[data-line]', (e) => {
      e.setAttribute('x1', String(at));
      e.setAttribute('x2', String(at));
    });
    this.#set('[data-point]', (e) => {
      e.setAttribute('cx', String(x));
      e.setAttribute('cy', String(y));
    });
    const said = `At ${threshold.toFixed(2)}: ${ratesText(rates)}`;
    this.#set('output', (e) => (e.textContent = threshold.toFixed(2)));
    this.#set('[data-result]', (e) => (e.textContent = said));
    const { tp, fn, fp, tn } = counts;
    this.#set('svg > desc', (e) => (e.textContent = `${said} ${tp} found, ${fn} missed, ${fp} false alarms, ${tn} rightly left alone.`));
  }

  #set(selector: string, change: (element: Element) => void) {
    const element = this.querySelector(selector);
    if (element) change(element);
  }
}

customElements.define('threshold-explorer', ThresholdExplorer);
