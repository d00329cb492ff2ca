import { UNSEEN } from './decode.ts';
import { isGlobalName } from './global-names.ts';
import type { Finding } from './page-rules.ts';

/** Lower-case words joined by hyphens. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What is wrong with the form of an id an author wrote, and what to write. */
export function idFinding(id: string): Finding | undefined {
  if (ID.test(id)) return undefined;
  const mend = `write lower-case words joined by hyphens, e.g. {#${suggestId(id)}}`;
  const wrong = (why: string): Finding => ({ rule: 'heading-id', message: `"${id}" is not an id: ${why}`, mend });
  if (isGlobalName(id)) return shadows(id);
  if (UNSEEN.test(id)) return wrong('it holds a character that cannot be seen');
  if (/\s/.test(id)) return wrong('it holds a space, and what follows the space would be lost');
  if (id.includes('%')) return wrong('a percent sign begins an escape in an address');
  if (/^\d/.test(id)) return wrong('it begins with a digit, and styles and scripts cannot name it');
  if (/[A-Z]/.test(id)) return wrong('it has capitals, which differ in addresses and not to readers');
  return wrong('only letters, digits and hyphens');
}

/** An id that is a name of the browser's own. */
export function shadows(id: string): Finding {
  return {
    rule: 'shadowed-global',
    message: `"${id}" is a name scripts of the page use for something else (window.${id} or document.${id})`,
    mend: `add a word, e.g. ${suggestId(id)}-explained`,
  };
}

/** An id for a title: its words, lower-case. */
export function suggestId(title: string): string {
  return (
    title
      .toLowerCase()
      .replaceAll(new RegExp(UNSEEN, 'gu'), '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[-0-9]+|-+$/g, '')
      .slice(0, 40) || 'name-it'
  );
}
