import { DISTRIBUTIONS, type Distribution, type Frame, drawDistribution, momentsText, shown } from '../lib/distributions.ts';

/** Lets a reader choose a distribution and set its parameters. */
class DistributionExplorer extends HTMLElement {
  #inputs: HTMLInputElement[] = [];

  connectedCallback() {
    const form = this.querySelector('form');
    const select = form?.querySelector('select');
    if (!form || !select) return;
    this.#inputs = [...form.querySelectorAll('input')];
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', ({ target }) => {
      const chosen = DISTRIBUTIONS.find(({ id }) => id === select.value);
      if (!chosen) return;
      if (target === select) this.#ask(chosen);
      this.#set('[data-models]:not(option)', (e) => (e.textContent = select.selectedOptions[0]?.dataset['models'] ?? ''));
      this.#draw(chosen);
    });
  }

  /** Shows the parameters of a distribution, at their first values. */
  #ask({ parameters }: Distribution) {
    for (const [i, input] of this.#inputs.entries()) {
      const parameter = parameters[i];
      const label = input.parentElement;
      if (label) label.hidden = !parameter;
      if (!parameter) continue;
      if (label?.firstElementChild) label.firstElementChild.textContent = parameter.label;
      for (const name of ['min', 'max', 'step', 'value'] as const) input[name] = String(parameter[name]);
    }
  }

  #draw(chosen: Distribution) {
    const inputs = this.#inputs.slice(0, chosen.parameters.length);
    const wrong = inputs.find((input) => !input.checkValidity() || input.value === '');
    for (const input of inputs) input.setAttribute('aria-invalid', String(input === wrong));
    if (wrong) {
      const { labels, min, max, step } = wrong;
      return this.#say(`${labels?.[0]?.firstElementChild?.textContent}: write a number from ${min} to ${max}, in steps of ${step}.`);
    }
    const [p = 0, q = 0] = inputs.map((input) => Number(input.value));
    const frame = JSON.parse(this.dataset['frame'] ?? '{}') as Frame;
    const { path, ticks, most, mean } = drawDistribution(chosen, p, q, frame);
    const moments = momentsText(chosen, p, q);
    this.#set('[data-shape]', (e) => e.setAttribute('d', path));
    this.#set('[data-most]', (e) => (e.textContent = shown(most)));
    this.#set('[data-mean]', (group) => {
      group.toggleAttribute('hidden', Number.isNaN(mean));
      if (!Number.isNaN(mean))
        for (const e of group.children) for (const name of ['x', 'x1', 'x2']) if (e.hasAttribute(name)) e.setAttribute(name, String(mean));
    });
    this.#set('[data-ticks]', (group) => {
      const [first] = group.children;
      if (!first) return;
      group.replaceChildren(
        ...ticks.map(([x, text]) => {
          const tick = first.cloneNode() as Element;
          tick.setAttribute('x', String(x));
          tick.textContent = text;
          return tick;
        }),
      );
    });
    const settings = chosen.parameters.map(({ label }, i) => `${label} ${inputs[i]?.value}`).join(', ');
    this.#set('svg > desc', (e) => (e.textContent = `The ${chosen.name} distribution, ${settings}, with a dashed line at the mean. ${moments}`));
    this.#say(moments);
  }

  #say(text: string) {
    this.#set('[data-result]', (e) => (e.textContent = text));
  }

  #set(selector: string, change: (element: Element) => void) {
    const element = this.querySelector(selector);
    if (element) change(element);
  }
}

customElements.define('distribution-explorer', DistributionExplorer);
