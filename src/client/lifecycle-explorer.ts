import { type Frame, type Rates, curvePoints, lifecycleCost, money, ruleSteps } from '../lib/lifecycle-cost.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** Lets a reader set size, objects, reads, days and classes; the state is in the address, the default view has a clean one. */
class LifecycleExplorer extends HTMLElement {
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
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#draw(controls, true));
    if (location.search) this.#draw(controls, false);
  }

  #draw(controls: Control[], remember: boolean) {
    const wrong = controls.filter((control) => !isValid(control, control.value));
    for (const control of controls) control.setAttribute('aria-invalid', String(wrong.includes(control)));
    const [first] = wrong;
    if (first) {
      const { min = '', max = '' } = first instanceof HTMLInputElement ? first : {};
      return this.#say(`${first.labels?.[0]?.firstChild?.textContent?.trim() ?? first.name}: write a whole number from ${min} to ${max}.`);
    }
    const text = Object.fromEntries(controls.map(({ name, value }) => [name, value]));
    const number = (name: string) => Number(text[name]);
    const [gb, objects, readGb, days] = [number('gb'), number('objects'), number('reads'), number('days')];
    const rates = JSON.parse(this.dataset['rates'] ?? '{}') as Record<string, Rates>;
    const frame = JSON.parse(this.dataset['frame'] ?? '{}') as Frame;
    const steps = ruleSteps(number('ia'), number('archive'), text['to'] ?? '');
    const ruled = lifecycleCost({ gb, objects, readGb, days, steps }, rates);
    const flat = lifecycleCost({ gb, objects, readGb, days, steps: [{ id: 'standard', day: 0 }] }, rates);
    const most = Math.max(ruled.total, flat.total);
    const result = `${money(ruled.total)} with the rule, ${money(flat.total)} without.`;
    this.#set('[data-ruled]', (e) => e.setAttribute('points', curvePoints(ruled.curve, days, most, frame)));
    this.#set('[data-flat]', (e) => e.setAttribute('points', curvePoints(flat.curve, days, most, frame)));
    this.#set('[data-most]', (e) => (e.textContent = money(most)));
    this.#set('[data-last]', (e) => (e.textContent = `day ${days}`));
    this.#set('svg > desc', (e) => (e.textContent = `Cumulative cost over ${days} days of ${gb} GB in ${objects} objects: ${result}`));
    this.#mark('ia', steps.find((step) => step.id === 'standard-ia')?.day, days, frame);
    this.#mark('archive', steps.at(-1)?.day, days, frame, controls.find((c): c is HTMLSelectElement => c.name === 'to')?.selectedOptions[0]?.text);
    this.#say(result);
    for (const [part, amount] of Object.entries({ ...ruled, flat: flat.total }))
      if (typeof amount === 'number') this.#set(`[data-part=${part}]`, (e) => (e.textContent = money(amount)));
    if (remember) rememberIn(controls);
  }

  /** Moves the line that marks a step, or hides it when the rule has no such step within the time. */
  #mark(name: string, day: number | undefined, days: number, { left, right }: Frame, label?: string) {
    this.#set(`[data-mark=${name}]`, (mark) => {
      const there = day !== undefined && day < days;
      mark.toggleAttribute('hidden', !there);
      if (!there) return;
      const x = (left + ((right - left) * day) / days).toFixed(1);
      for (const side of ['x1', 'x2']) mark.querySelector('line')?.setAttribute(side, x);
      const text = mark.querySelector('text');
      text?.setAttribute('x', String(Number(x) + 4));
      if (text && label) text.textContent = label;
    });
  }

  #say(text: string) {
    this.#set('[data-result]', (e) => (e.textContent = text));
  }

  #set(selector: string, change: (element: Element) => void) {
    const element = this.querySelector(selector);
    if (element) change(element);
  }
}

function isValid(control: Control, value: string): boolean {
  if (control instanceof HTMLSelectElement) return [...control.options].some((option) => option.value === value);
  return /^\d+$/.test(value) && Number(value) >= Number(control.min) && Number(value) <= Number(control.max);
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

customElements.define('lifecycle-explorer', LifecycleExplorer);
