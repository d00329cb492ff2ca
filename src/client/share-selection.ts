import { selectionUrl } from '../lib/text-fragment.ts';
import { button } from './button.ts';
import { copyText } from './toast.ts';

/** Offers a link to the words a reader has selected: a button near them, and a shortcut. */
const offer = button('Copy link to selection', copySelection);
offer.popover = 'manual';
offer.className = 'share-selection';
offer.ariaKeyShortcuts = 'Alt+Shift+L';
// Pressing it leaves the words selected.
offer.onmousedown = (event) => event.preventDefault();
document.querySelector('main')?.append(offer);
let range: Range | undefined;
let timer = 0;

const CONTENT = '.sl-markdown-content';
const partOf = (node: Node) => (node instanceof Element ? node : node.parentElement);

/** The words selected in the page's content; not those in a field. */
function selected(): Range | undefined {
  const selection = getSelection();
  const found = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  const inside = found && partOf(found.commonAncestorContainer)?.closest(CONTENT);
  return inside && /[\p{L}\p{N}]/u.test(found.toString()) ? found : undefined;
}

function show() {
  range = selected();
  if (!range) return void (offer.matches(':popover-open') && offer.hidePopover());
  if (!offer.matches(':popover-open')) offer.showPopover();
  const { left, top, bottom } = range.getBoundingClientRect();
  const { width, height } = offer.getBoundingClientRect();
  // Below the words; with room for the handles a finger drags.
  const gap = matchMedia('(pointer: coarse)').matches ? 40 : 8;
  const below = bottom + gap;
  const y = below + height < innerHeight ? below : Math.max(0, top - gap - height);
  const x = Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8));
  offer.style.inset = `${Math.round(y)}px auto auto ${Math.round(x)}px`;
}

/** The place the words stand in: the row, figure or question around them, or the heading above. */
function placeAbove(node: Node): Element | undefined {
  const around = partOf(node)?.closest(`${CONTENT} :is(tr, td, th, li, details, figure, dl > div)[id]`);
  const above = [...document.querySelectorAll(`${CONTENT} :is(h2, h3, h4)[id]`)].filter(
    (heading) => heading.contains(node) || heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return around ?? above.at(-1);
}

function copySelection() {
  const words = range?.cloneRange();
  if (words) void copyText(offer, address(words), 'Link to the selection');
}

async function address(words: Range): Promise<string> {
  const place = placeAbove(words.startContainer);
  const { generateFragmentFromRange } = await import('text-fragments-polyfill/dist/fragment-generation-utils.js');
  const { fragment } = generateFragmentFromRange(words);
  return selectionUrl(location.origin + location.pathname, place?.id, fragment);
}

document.addEventListener('selectionchange', () => {
  clearTimeout(timer);
  timer = window.setTimeout(show, 200);
});
addEventListener('scroll', () => range && show(), { passive: true });
document.addEventListener('keydown', (event) => {
  if (!event.altKey || !event.shiftKey || event.code !== 'KeyL') return;
  range = selected();
  if (range) event.preventDefault();
  copySelection();
});
timer = window.setTimeout(show, 200);
