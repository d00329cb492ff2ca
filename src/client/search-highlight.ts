import { fold } from '../lib/search-words.ts';
import { takeTerms } from './search-terms.ts';

/** Marks the words of the search that led here, in the section it led to: nothing in the page or its address changes. */
export function highlight(): void {
  const terms = takeTerms(location.pathname + location.hash);
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const content = document.querySelector('.sl-markdown-content');
  if (!terms || !('highlights' in CSS) || !content) return;
  const range = place ? sectionOf(place, content) : new Range();
  if (!place) range.selectNodeContents(content);
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    for (const match of (node.textContent ?? '').matchAll(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu)) {
      const word = fold(match[0]);
      if (!terms.some((term) => word === term || (term.length > 2 && word.startsWith(term)))) continue;
      const found = new Range();
      found.setStart(node, match.index);
      found.setEnd(node, match.index + match[0].length);
      ranges.push(found);
    }
  }
  CSS.highlights.set('search', new Highlight(...ranges));
}

/** From a place to the next heading; a row, term or question is its own section. */
function sectionOf(place: Element, content: Element): Range {
  const range = new Range();
  const whole = place.closest('tr, .glossary > div, details');
  if (whole) {
    range.selectNodeContents(whole);
    return range;
  }
  range.setStartBefore(place);
  const headings = [...content.querySelectorAll(':is(h2, h3, h4)[id]')];
  const next = headings[headings.indexOf(place) + 1];
  if (next) range.setEndBefore(next);
  else range.setEndAfter(content);
  return range;
}
