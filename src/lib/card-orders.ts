import type { CardText } from './card.ts';
import { type Notes, domainOf } from './notes.ts';
import { type Shares, cardAddress, pageWords } from './shares.ts';

/** A card to draw. */
export interface CardOrder {
  /** Its address on the site. */
  address: string;
  text: CardText;
  hue: number;
}

/** The card of each page and of each shared section. */
export function cardOrders(site: string, notes: Notes, shares: Shares, hues: ReadonlyMap<string, number>): CardOrder[] {
  const order = (name: string, path: string, section?: string): CardOrder[] => {
    const page = notes.pages[path];
    if (!page) return [];
    const domain = domainOf(path, notes.facts);
    const heading = section && page.headings.find(({ id }) => id === section)?.text;
    const text: CardText = {
      site,
      domain: domain && notes.pages[`/${domain}/`]?.data.title,
      title: heading || page.data.title,
      page: heading ? page.data.title : undefined,
    };
    return [{ address: cardAddress(name), text, hue: hues.get(domain ?? '') ?? hues.get('') ?? 0 }];
  };
  return [
    ...[...pageWords(notes.pages, shares)].flatMap(([path, word]) => order(word, path)),
    ...[...shares].flatMap(([id, address]) => order(id, address.split('#')[0] ?? '', address.split('#')[1])),
  ];
}
