/**
 * Popovers that open on hover and focus besides what opens them by themselves: dismissible with Escape, hoverable,
 * and they stay until the pointer or the focus leaves both (WCAG 1.4.13).
 */

/** How long a pointer rests before anything opens, and how long it may be away before that closes. */
export const DELAY = 150;
let timer = 0;

/** Calls `open` when a mouse rests on an element, or the keyboard reaches it; also when it was there before. */
export function onIntent(trigger: Element, open: () => void): void {
  if (isAt(trigger)) timer = window.setTimeout(() => isAt(trigger) && open(), DELAY);
  trigger.addEventListener('pointerenter', (event) => {
    if (event instanceof PointerEvent && event.pointerType === 'mouse') timer = window.setTimeout(open, DELAY);
  });
  trigger.addEventListener('pointerleave', () => window.clearTimeout(timer));
  trigger.addEventListener('focus', () => trigger.matches(':focus-visible') && open());
}

/** Whether a reader is still at an element. */
export const isAt = (trigger: Element): boolean => trigger.matches(':hover, :focus-visible');

/** Closes a popover soon after the pointer and the focus have left it and its trigger. */
export function closeWhenLeft(trigger: Element, popover: HTMLElement): void {
  const close = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const kept = isAt(trigger) || popover.matches(':hover, :focus-within');
      if (popover.matches(':popover-open') && !kept) popover.hidePopover();
    }, DELAY);
  };
  for (const part of [trigger, popover]) {
    part.addEventListener('pointerleave', close);
    part.addEventListener('focusout', close);
  }
}

/** Places an open popover below an element, or above where there is no room, inside the window. */
export function placeBeside(at: DOMRect, popover: HTMLElement): void {
  const { width, height } = popover.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8));
  const below = at.bottom + 6 + height <= window.innerHeight;
  popover.style.setProperty('inset', `${Math.round(below ? at.bottom + 6 : Math.max(8, at.top - height - 6))}px auto auto ${Math.round(left)}px`);
}
