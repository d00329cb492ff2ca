import { actions } from './share-actions.ts';
import { tell, tellByHand } from './toast.ts';

/**
 * Says that the address of a place is copied, and offers what else can be done with the place.
 * @param link its link, whose fragment is the place's id
 * @param written what came of copying; there is none where a page has no clipboard
 */
export async function copied(link: HTMLAnchorElement, url: string, name: string, written?: Promise<unknown>): Promise<void> {
  if (!written || (await written)) tellByHand(link, url);
  else tell(link, `Link copied: ${name}`, ...actions({ id: decodeURIComponent(link.hash.slice(1)), name }));
}
