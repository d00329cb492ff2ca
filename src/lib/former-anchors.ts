/** Where an element may hold an empty one: in a row its first cell, in a disclosure its summary, in a list of terms the term. */
const INSIDE: Record<string, RegExp> = { tr: /<t[hd][\s>][^>]*>|<t[hd]>/g, details: /<summary[^>]*>/g, div: /<dt[^>]*>/g };

/**
 * Puts former ids into a page's HTML where their places stand now, so that a link to one arrives without any script.
 * They are empty, take no focus and hold no text; `data-now` tells client/former-address.ts which id to go on to.
 * @throws when a place is not in the page
 */
export function withFormerAnchors(html: string, anchors: readonly { id: string; now: string }[]): string {
  return anchors.reduce((text, { id, now }) => {
    const place = new RegExp(`<([a-z][\\w-]*)(?=\\s)[^>]*\\sid="${now.replaceAll('.', '\\.')}"[^>]*>`).exec(text);
    if (!place) throw new Error(`There is no #${now} for the former #${id}.`);
    const after = place.index + place[0].length;
    const inside = INSIDE[place[1] ?? ''];
    // A div that is no term holds the anchor itself.
    if (inside) inside.lastIndex = after;
    const deeper = inside?.exec(text);
    const at = deeper && (place[1] !== 'div' || /^\s*$/.test(text.slice(after, deeper.index))) ? deeper.index + deeper[0].length : after;
    return `${text.slice(0, at)}<span id="${id}" class="former" data-now="#${now}"></span>${text.slice(at)}`;
  }, html);
}
