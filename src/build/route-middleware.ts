import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { words } from 'virtual:page-words';
import { addressFrom, withBase } from '../lib/address.ts';
import { CARD } from '../lib/card.ts';
import { cardAddress } from '../lib/shares.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];

/** Adjusts what Starlight knows of a page: its own part of the sidebar, a link to its Markdown twin, its card. */
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  const address = addressFrom(context.url.pathname, import.meta.env.BASE_URL);
  if (route.entry.id !== '404') {
    route.head.push({
      tag: 'link',
      attrs: { rel: 'alternate', type: 'text/markdown', href: `${context.url.pathname.replace(/\/?$/, '/')}index.md` },
    });
  }
  const word = words.get(address);
  if (word) {
    const image = new URL(withBase(cardAddress(word), import.meta.env.BASE_URL), context.site ?? context.url);
    const properties = { image: image.href, 'image:width': CARD.width, 'image:height': CARD.height, 'image:alt': route.entry.data.title };
    for (const [name, content] of Object.entries(properties))
      route.head.push({ tag: 'meta', attrs: { property: `og:${name}`, content: String(content) } });
    // The sections' short pages are /s/<word>.<id>/.
    route.head.push({ tag: 'meta', attrs: { name: 'share', content: word } });
  }
  // The whole tree on every page is what makes big Starlight sites heavy: other domains are one link each.
  if (address !== '/') route.sidebar = route.sidebar.map((entry) => (holdsCurrent(entry) ? open(entry) : asLink(entry)));
});

function holdsCurrent(entry: SidebarEntry): boolean {
  return entry.type === 'group' ? entry.entries.some(holdsCurrent) : entry.isCurrent;
}

function open(entry: SidebarEntry): SidebarEntry {
  return entry.type === 'group' ? { ...entry, collapsed: false } : entry;
}

/** A group as a link to its first page, under the group's own name. */
function asLink(entry: SidebarEntry): SidebarEntry {
  const first = entry.type === 'group' ? entry.entries[0] : entry;
  return first?.type === 'link' ? { ...first, label: entry.label, isCurrent: false } : entry;
}
