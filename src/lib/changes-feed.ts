import { Feed } from 'feed';
import type { Facts } from '../schemas/index.ts';

/**
 * The change records as Atom, newest record first.
 * @param root where the site is served, ending in a slash
 */
export function changesFeed(facts: Facts, root: string): string {
  const changes = Object.entries(facts.changes).toSorted(([a, x], [b, y]) => y.recorded.localeCompare(x.recorded) || a.localeCompare(b, 'en'));
  const page = `${root}reference/then-and-now/`;
  const feed = new Feed({
    id: page,
    link: page,
    title: 'ML Specialty Notes: what changed since the exam',
    copyright: 'ML Specialty Notes',
    updated: dayOf(changes[0]?.[1].recorded ?? '1970-01-01'),
    feedLinks: { atom: `${page}feed.xml` },
  });
  for (const [id, { title, then, now, recorded }] of changes)
    feed.addItem({
      id: `${page}#change-${id}`,
      link: `${page}#change-${id}`,
      title,
      description: `Then: ${then} Now: ${now}`,
      date: dayOf(recorded),
    });
  return feed.atom1();
}

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
