import { closeWhenLeft, onIntent, placeBeside } from './hover-popover.ts';

/** Shows definitions of terms on hover and focus, besides the native tap. */
export function addTerms(content: Element): void {
  for (const term of content.querySelectorAll('button.term')) {
    const definition = document.getElementById(term.getAttribute('popovertarget') ?? '');
    if (!definition) continue;
    const isOpen = () => definition.matches(':popover-open');
    // Where the browser cannot place a popover beside its button by itself.
    const place = () => isOpen() && !CSS.supports('position-area', 'block-end') && placeBeside(term.getBoundingClientRect(), definition);
    place();
    definition.addEventListener('toggle', place);
    onIntent(term, () => isOpen() || definition.showPopover());
    closeWhenLeft(term, definition);
  }
}
