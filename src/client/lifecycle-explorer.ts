import { type Frame, type Rates, curvePoints, lifecycleCost, money } from '../lib/lifecycle-cost.ts';

/** Lets a reader set size, days and classes; the state is in the address, the default view has a clean one. */
class LifecycleExplorer extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    const asked = new URLSearchParams(location.search);
    for (const input of form.querySelectorAll('input')) {
      const value = asked.get(input.name);
      if (value !== null && this.#valid(input, value)) input.value = value;
    }
    form.hidden = false;
    form.addEventListener('submit', (e) => e.preventDefault());
    form.addEventListener('input', () => this.#draw(form, true));
    if (location.search) this.#draw(form, false);
  }

  #valid(input: HTMLInputElement, value: string): boolean {
    return /^\d+$/.test(value) && Number(value) >= Number(input.min) && Number(value) <= Number(input.max);
  }

  #draw(form: HTMLFormElement, remember: boolean) {
    const inputs = [...form.querySelectorAll('input')];
    if (!inputs.every((input) => this.#valid(input, input.value))) return;
    const { gb = 0, objects = 0, days = 0, ia = 0, archive = 0 } = Object.fromEntries(inputs.map((i) => [i.name, Number(i.value)]));
    const rates = JSON.parse(this.dataset['rates'] ?? '{}') as Record<string, Rates>;
    const frame = JSON.parse(this.dataset['frame'] ?? '{}') as Frame;
    const standard = { id: 'standard', day: 0 };
    const steps = [standard, { id: 'standard-ia', day: ia }, { id: 'glacier-flexible-retrieval', day: archive }].filter(
      (step, i, all) => i === 0 || all.slice(i + 1).every((later) => later.day > step.day),
    );
    const ruled = lifecycleCost({ gb, objects, days, steps: steps[1]?.day === 0 ? steps.slice(1) : steps }, rates);
    const flat = lifecycleCost({ gb, objects, days, steps: [standard] }, rates);
    const most = Math.max(ruled.total, flat.total);
    this.#set('[data-ruled]', (e) => e.setAttribute('points', curvePoints(ruled.curve, days, most, frame)));
    this.#set('[data-flat]', (e) => e.setAttribute('points', curvePoints(flat.curve, days, most, frame)));
    this.#set('[data-most]', (e) => (e.textContent = money(most)));
    this.#set('[data-last]', (e) => (e.textContent = `day ${days}`));
    this.#set('[data-result]', (e) => (e.textContent = `${money(ruled.total)} with the rule, ${money(flat.total)} without.`));
    for (const [part, amount] of Object.entries({
      storage: ruled.storage,
      moves: ruled.moves,
      early: ruled.early,
      total: ruled.total,
      flat: flat.total,
    }))
      this.#set(`[data-part=${part}]`, (e) => (e.textContent = money(amount)));
    if (remember) this.#remember(inputs);
  }

  #set(selector: string, change: (element: Element) => void) {
    const element = this.querySelector(selector);
    if (element) change(element);
  }

  #remember(inputs: HTMLInputElement[]) {
    const url = new URL(location.href);
    for (const { name, value, defaultValue } of inputs) {
      if (value === defaultValue) url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    history.replaceState(null, '', url);
  }
}

customElements.define('lifecycle-explorer', LifecycleExplorer);
