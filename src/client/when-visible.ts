/** Loads an enhancement when the first element it is for comes near the screen. */
export function whenVisible(selector: string, load: () => Promise<unknown>): void {
  const elements = document.querySelectorAll(selector);
  if (elements.length === 0) return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      void load();
    },
    { rootMargin: '200px' },
  );
  // A custom element may have no box of its own; its first child has.
  for (const element of elements) observer.observe(element.firstElementChild ?? element);
}
