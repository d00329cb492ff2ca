/** A button; what it does may fail or take its time. */
export function button(text: string, act: (pressed: HTMLButtonElement) => unknown): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.onclick = () => act(element);
  return element;
}
