import { CURVES, type Frame, descend, drawDescent, outcomeText } from '../lib/gradient-descent.ts';

/** Lets a reader choose the curve, the learning rate, the momentum and the number of steps. */
class GradientDescentExplorer extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    const select = form?.querySelector('select');
    if (!form || !select) return;
    const inputs = [...form.querySelectorAll('input')];
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#draw(select, inputs));
  }

  #draw(select: HTMLSelectElement, inputs: HTMLInputElement[]) {
    const curve = CURVES.find(({ id }) => id === select.value);
    const wrong = inputs.find((input) => !input.checkValidity() || input.value === '');
    for (const input of inputs) input.setAttribute('aria-invalid', String(input === wrong));
    if (!curve) return;
    if (wrong) {
      const { labels, min, max, step } = wrong;
      return this.#set(
        '[data-result]',
        `${labels?.[0]?.firstChild?.textContent?.trim()}: write a number from ${min} to ${max}, in steps of ${step}.`,
      );
    }
    const [rate = 0, momentum = 0, steps = 0] = inputs.map((input) => Number(input.value));
    const path = descend(curve, rate, momentum, steps);
    const drawn = drawDescent(curve, path, JSON.parse(this.dataset['frame'] ?? '{}') as Frame);
    for (const [name, d] of Object.entries(drawn)) this.querySelector(`[data-${name}]`)?.setAttribute('d', d);
    const result = outcomeText(curve, path);
    this.#set('[data-result]', result);
    this.#set(
      'svg > desc',
      `${curve.name}: a loss curve with the stops of ${path.length - 1} steps at learning rate ${rate}, momentum ${momentum}. ${result}`,
    );
  }

  #set(selector: string, text: string) {
    const element = this.querySelector(selector);
    if (element) element.textContent = text;
  }
}

customElements.define('gradient-descent-explorer', GradientDescentExplorer);
