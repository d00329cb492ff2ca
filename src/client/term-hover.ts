/**
 * Shows a term's definition on hover and focus, besides the native tap.
 * Dismissible with Escape, hoverable, and it stays until the pointer or the focus leaves both (WCAG 1.4.13).
 */
const DELAY = 150;
let timer = 0;

function definitionOf(term: Element): HTMLElement | null {
  return document.getElementById(term.getAttribute('popovertarget') ?? '');
}

/** Where the browser cannot place a popover beside its button by itself. */
function place(term: Element, definition: HTMLElement) {
  if (CSS.supports('position-area', 'block-end')) return;
  const at = term.getBoundingClientRect();
  const { width, height } = definition.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8));
  const below = at.bottom + 6 + height <= window.innerHeight;
  definition.style.setProperty('inset', `${Math.round(below ? at.bottom + 6 : Math.max(8, at.top - height - 6))}px auto auto ${Math.round(left)}px`);
}

function show(term: Element) {
  const definition = definitionOf(term);
  if (!definition || definition.matches(':popover-open')) return;
  definition.showPopover();
}

function hide(term: Element) {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    const definition = definitionOf(term);
    const kept = definition?.matches(':hover, :focus-within') || term.matches(':hover, :focus-visible');
    if (definition?.matches(':popover-open') && !kept) definition.hidePopover();
  }, DELAY);
}

for (const term of document.querySelectorAll('button.term')) {
  const definition = definitionOf(term);
  if (!definition) continue;
  definition.addEventListener('toggle', (event) => event instanceof ToggleEvent && event.newState === 'open' && place(term, definition));
  term.addEventListener('pointerenter', (event) => {
    if (event instanceof PointerEvent && event.pointerType === 'mouse') timer = window.setTimeout(() => show(term), DELAY);
  });
  term.addEventListener('focus', () => term.matches(':focus-visible') && show(term));
  for (const part of [term, definition]) {
    part.addEventListener('pointerleave', () => hide(term));
    part.addEventListener('focusout', () => hide(term));
  }
  // The one this was loaded for.
  if (term.matches(':hover, :focus-visible')) show(term);
}

export {};
