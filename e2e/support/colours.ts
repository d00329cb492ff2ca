/**
 * The texts in a part of a page whose contrast can differ: of those with the same colour, size, weight, and the same backgrounds
 * behind them, the three longest, so that one that is covered or very short hides nothing. A list of a thousand sources has a dozen.
 * Runs in the page; uses nothing from outside.
 */
export function coloursWithin({ within, without = ':not(*)' }: { within: string; without?: string | undefined }): Element[] {
  const PER_KIND = 3;
  const behind = new Map<Element, string>();
  /** What lies behind an element, from the outermost to itself. */
  const backgroundsOf = (element: Element): string => {
    const known = behind.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = getComputedStyle(element);
    const own = `${backgroundColor} ${backgroundImage} ${opacity} ${filter} ${mixBlendMode}`;
    const above = element.parentElement ? backgroundsOf(element.parentElement) : '';
    const all = own === 'rgba(0, 0, 0, 0) none 1 none normal' ? above : `${above}|${own}`;
    behind.set(element, all);
    return all;
  };
  const ownText = (element: Element) => [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : '')).join('');
  const kinds = new Map<string, { element: Element; length: number }[]>();
  for (const element of [...document.querySelectorAll(within)].flatMap((part) => [part, ...part.querySelectorAll('*')])) {
    const control = element.matches('input, select, textarea');
    const length = ownText(element).trim().length;
    if ((!length && !control) || element.closest(without)) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1 || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const kind = `${control} ${color} ${fontSize} ${fontWeight} ${textShadow} ${backgroundsOf(element)}`;
    const texts = kinds.get(kind);
    if (texts) texts.push({ element, length });
    else kinds.set(kind, [{ element, length }]);
  }
  return [...kinds.values()].flatMap((texts) =>
    texts
      .toSorted((a, b) => b.length - a.length)
      .slice(0, PER_KIND)
      .map(({ element }) => element),
  );
}
