import { addressFrom, withBase } from '../lib/address.ts';
import { type Preview, previewAddress } from '../lib/preview.ts';
import { closeWhenLeft, isAt, onIntent, placeBeside } from './hover-popover.ts';

const BASE = import.meta.env.BASE_URL;
/** What has no preview: anchors of headings, links inside what pops up itself, the past picture of a table. */
const WITHOUT = '.sl-anchor-link, [popover] a, .then a';

const fetched = new Map<string, Promise<Preview | undefined>>();

function previewOf(address: string): Promise<Preview | undefined> {
  const known = fetched.get(address);
  if (known) return known;
  const preview = fetch(withBase(previewAddress(address), BASE))
    .then((answer) => (answer.ok ? (answer.json() as Promise<Preview>) : undefined))
    // Without a preview there is still the link.
    .catch(() => undefined);
  fetched.set(address, preview);
  return preview;
}

/** The place of this site a link leads to; nothing when that is elsewhere, or a file. */
function targetOf(link: HTMLAnchorElement): string | undefined {
  const url = new URL(link.href);
  if (url.origin !== location.origin || !url.pathname.startsWith(BASE) || !url.pathname.endsWith('/')) return;
  return addressFrom(url.pathname, BASE) + decodeURIComponent(url.hash);
}

/** The box is part of the content, not of the link, and empty until it is wanted. */
function boxFor(link: HTMLAnchorElement, { page, heading, text }: Preview): HTMLElement {
  const box = document.createElement('div');
  box.className = 'link-preview not-content';
  box.popover = 'auto';
  box.role = 'tooltip';
  box.id = `link-preview-${document.querySelectorAll('.link-preview').length}`;
  for (const [name, words] of [
    ['strong', heading ?? page],
    ['span', heading && page],
    ['p', text],
  ] as const) {
    if (!words) continue;
    const part = document.createElement(name);
    part.textContent = words;
    box.append(part);
  }
  box.addEventListener('toggle', (event) => {
    const open = event instanceof ToggleEvent && event.newState === 'open';
    if (open) link.setAttribute('aria-describedby', box.id);
    else link.removeAttribute('aria-describedby');
  });
  document.querySelector('main')?.append(box);
  closeWhenLeft(link, box);
  return box;
}

/** Adds to each link of the content that leads to a place of the site a preview on hover and focus. */
export function addPreviews(content: Element): void {
  const open: { box?: HTMLElement } = {};
  let pointerY = -1;
  for (const link of content.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const target = link.matches(WITHOUT) ? undefined : targetOf(link);
    if (!target) continue;
    let box: HTMLElement | undefined;
    const show = async () => {
      const preview = await previewOf(target);
      if (!preview || !isAt(link)) return;
      box ??= boxFor(link, preview);
      if (box.matches(':popover-open')) return;
      box.showPopover();
      open.box = box;
      // A link over two lines has two boxes: beside the one that is under the pointer, or the first.
      const parts = [...link.getClientRects()];
      placeBeside(parts.find(({ top, bottom }) => pointerY >= top && pointerY <= bottom) ?? parts[0] ?? link.getBoundingClientRect(), box);
    };
    onIntent(link, () => void show());
  }
  content.addEventListener('pointermove', (event) => (pointerY = (event as PointerEvent).clientY), { passive: true });
  // The place is measured, so it does not go along with the page.
  addEventListener('scroll', () => open.box?.matches(':popover-open') && open.box.hidePopover(), { passive: true });
}
