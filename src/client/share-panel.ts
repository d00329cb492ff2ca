import { button } from './button.ts';
import { actions } from './share-actions.ts';
import { copyText } from './toast.ts';

/** Fills the page's own share panel with what needs a script. */
export function fillPanel(panel: Element): void {
  const hint = document.createElement('p');
  hint.textContent = 'Any section: the sign beside its heading. Any words: select them, then press Alt+Shift+L or the button that appears.';
  const box = document.createElement('div');
  box.append(
    button('Copy link to this page', (pressed) => copyText(pressed, location.origin + location.pathname, 'Link')),
    ...actions(),
  );
  panel.append(box, hint);
}
