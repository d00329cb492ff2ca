/** Loads what happens on hover and focus when a reader first comes to a term or a link of the content. */
const content = document.querySelector('.sl-markdown-content');
const found = new AbortController();
const load = ({ target, pointerType }: Event & { pointerType?: string }) => {
  // A finger opens terms, not previews of links.
  const what = !pointerType || pointerType === 'mouse' ? 'button.term, a[href]:not([data-open-search])' : 'button.term';
  if (!content || !(target instanceof Element) || !target.closest(what)) return;
  found.abort();
  void import('./hover.ts').then(({ addHover }) => addHover(content));
};
for (const type of ['pointerover', 'focusin']) content?.addEventListener(type, load, { signal: found.signal });
