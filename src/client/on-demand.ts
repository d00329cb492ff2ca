/**
 * Loads what every page offers when a reader asks for it, sharing and arriving: a page that is only read loads none of it.
 * Links and places stand in the HTML and work without this script.
 */
const SAYS = 'Copy link to ';
const share = () => import('./share.ts');
/** How the reader came to what is shown. */
let came: string | undefined = window.navigation?.activation?.navigationType;
/** How far down the reader was, by entry of the history: some browsers come back to the beginning of the section instead. */
const left = new Map<string | undefined, number>();
/** The link that was copied last keeps the focus when its own place is arrived at. */
let copied: HTMLElement | undefined;

/** After the browser has been there itself; where a reader comes back to, what was seen is seen again. */
function arrive() {
  const link = copied;
  if (location.hash && came !== 'traverse' && came !== 'reload') setTimeout(async () => (await share()).arrive(link));
}

for (const link of document.querySelectorAll<HTMLElement>('.sl-anchor-link, .place-link'))
  link.ariaLabel = SAYS + (link.ariaLabel?.slice(8) ?? link.previousElementSibling?.textContent);

document.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
  const link = (target as Element).closest<HTMLAnchorElement>('a[href*="#"]');
  if (!link || ctrlKey || metaKey || shiftKey) return;
  const [, name] = (link.ariaLabel ?? '').split(SAYS);
  copied = name ? link : undefined;
  if (name) {
    const url = location.origin + location.pathname + link.hash;
    // At once, while the browser still takes the click for the reader's wish.
    const written = navigator.clipboard?.writeText(url).catch(() => 'refused');
    void share().then((m) => m.copied(link, url, name, written));
  }
  // Not every browser tells of a link to where the address is already.
  if (link.href === location.href) arrive();
});
window.navigation?.addEventListener('navigate', ({ navigationType }) => {
  came = navigationType;
  left.set(navigation.currentEntry?.key, scrollY);
});
// When it is told, the browser has gone to the place by itself.
addEventListener('hashchange', () => {
  const key = came === 'traverse' ? navigation.currentEntry?.key : undefined;
  const y = left.get(key);
  // Once only: a table that wakes up later tells the same.
  if (key && left.delete(key)) scrollTo(0, y ?? 0);
  else arrive();
});
document.addEventListener('selectionchange', () => getSelection()?.isCollapsed || void share().then((m) => m.offerSelection()));
document.querySelector('.share')?.addEventListener('toggle', async ({ target }) => (await share()).fillPanel(target as Element), { once: true });
arrive();

export {};
