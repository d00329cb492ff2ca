/** What arriving at a place needs beyond what the browser does by itself: what is closed opened, the focus moved, nothing shifted afterwards. */
export function arrive(keep?: HTMLElement): void {
  const [id, directive] = decoded(location.hash.slice(1)).split(':~:');
  // A browser that knows text fragments takes them out of the address; another one goes to the section.
  if (directive) return location.replace(`#${id}`);
  const place = document.getElementById(id ?? '');
  if (!place) return;
  const opened = open(place);
  const region = place.closest('.table-scroll');
  if (region) {
    // First the whole table, so that its headings are in view, then the place in it.
    region.scrollIntoView({ block: 'nearest' });
    place.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  } else if (opened) place.scrollIntoView();
  // The browser has taken the focus from the link; elsewhere a reader has put it meanwhile.
  if (document.activeElement === document.body || document.activeElement?.matches('a')) focus(keep ?? place);
  keepInPlace(place);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Opens what hides a place; the place too, when it can be closed. Says whether anything was. */
function open(place: HTMLElement): boolean {
  let opened = false;
  for (let part: HTMLElement | null = place; part; part = part.parentElement) {
    if (part.hidden) part.hidden = !(opened = true);
    if (part instanceof HTMLDetailsElement && !part.open) part.open = opened = true;
  }
  return opened;
}

/** Can have the focus for as long as it has it. */
function focus(element: HTMLElement) {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

/** Fonts and images that come later push nothing away, unless the reader has moved on. */
function keepInPlace(place: Element) {
  if (document.readyState === 'complete' && document.fonts.status === 'loaded') return;
  const moved = new AbortController();
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) addEventListener(type, () => moved.abort(), { signal: moved.signal });
  // The browser's own way there is over with the second frame.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const { top } = place.getBoundingClientRect();
      const mend = () => !moved.signal.aborted && scrollBy(0, place.getBoundingClientRect().top - top);
      void document.fonts.ready.then(mend);
      addEventListener('load', mend, { signal: moved.signal });
    }),
  );
}
