import styles from '../styles/toast.css?inline';
import { button } from './button.ts';

// In the script, so that a page that is only read does not load them.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

/** One for the page: what was done, and what else can be done. Its place in the page is after what was pressed, so the Tab key leads into it. */
const toast = document.createElement('div');
toast.popover = 'auto';
toast.className = 'toast not-content';
toast.role = 'group';
const message = document.createElement('p');
const body = document.createElement('div');
toast.append(
  message,
  body,
  button('Close', () => toast.hidePopover()),
);
const status = document.createElement('p');
status.className = 'sr-only';
status.role = 'status';
document.body.append(status);

/** Shows a message beside an element, and says it; a message of something inside the toast replaces the last one. */
export function tell(beside: Element, text: string, ...more: Node[]): void {
  message.textContent = text;
  // A live region that just came, or says the same again, is silent.
  status.textContent = '';
  setTimeout(() => (status.textContent = text), 100);
  if (toast.contains(beside)) return body.append(...more);
  toast.ariaLabel = text;
  body.replaceChildren(...more);
  if (beside !== toast.previousElementSibling) beside.after(toast);
  toast.showPopover();
}

/** Where the clipboard is closed: the text in a field, selected. */
export function tellByHand(beside: Element, text: string): void {
  const field = textField(text, 'Copy it from here');
  tell(beside, 'The browser keeps the clipboard closed. Copy it from here:', field);
  field.focus();
  field.select();
}

/** A field that shows text and lets none in. */
export function textField(text: string, label: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.ariaLabel = label;
  field.value = text;
  field.rows = Math.min(8, Math.ceil(text.length / 50) + text.split('\n').length - 1);
  field.onfocus = () => field.select();
  return field;
}

/** Copies a text, one that is still to come too: the browser takes the click for the reader's wish, not what comes after a wait. */
export async function copyText(beside: Element, text: string | Promise<string>, what: string): Promise<void> {
  const coming = Promise.resolve(text);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': coming.then((t) => new Blob([t], { type: 'text/plain' })) })]);
    tell(beside, `${what} copied.`);
  } catch {
    await coming.then(
      (t) => tellByHand(beside, t),
      () => tell(beside, 'Not possible now: the page’s text did not load.'),
    );
  }
}
