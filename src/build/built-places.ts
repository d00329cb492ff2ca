import { visit } from 'unist-util-visit';
import { placesOn } from '../lib/places.ts';
import type { Notes } from '../lib/notes.ts';
import { contentOf } from './content-of.ts';
import type { BuiltPage } from './publish.ts';

/**
 * Where the ids of a built page and the places known of it (src/lib/places.ts) differ, one line each.
 * The list of addresses is held against the places; this is what makes it hold for the HTML, whatever a component does.
 */
export function unlikePlaces(pages: readonly BuiltPage[], notes: Notes): string[] {
  return pages.flatMap(({ address, file }) => {
    const page = notes.pages[address];
    const content = page && contentOf(file);
    if (!content) return [];
    const built: string[] = [];
    const named = new Set<string>();
    visit(content, 'element', ({ properties }) => {
      if (typeof properties['id'] === 'string') built.push(properties['id']);
      // An id that only names or describes another element is no place.
      for (const key of ['ariaLabelledBy', 'ariaDescribedBy'] as const) for (const id of [properties[key] ?? []].flat()) named.add(String(id));
    });
    const known = new Set(placesOn(page, notes).map((place) => place.id));
    known.delete('');
    return [
      ...[...known]
        .filter((id) => !built.includes(id))
        .map((id) => `${address}: #${id} is not on the built page; mend the component that makes it, or src/lib/places.ts`),
      ...built
        .filter((id) => !known.has(id) && !named.has(id))
        .map(
          (id) => `${address}: #${id} comes from a component; say in src/lib/places.ts what it is, or name it with aria-labelledby if it is no place`,
        ),
      ...built
        .filter((id, i) => built.indexOf(id) !== i)
        .map((id) => `${address}: #${id} stands on the built page twice; give one of them another id`),
    ];
  });
}
