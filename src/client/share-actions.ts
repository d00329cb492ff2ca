import { citations } from '../lib/citation.ts';
import { type Twin, parseTwin, takeAlong } from '../lib/markdown-twin.ts';
import { button } from './button.ts';
import { copyText, tell, textField } from './toast.ts';

let twin: Promise<Twin> | undefined;

/** The page as Markdown, and what it says of itself. */
function twinOfPage(): Promise<Twin> {
  const address = document.querySelector<HTMLLinkElement>('link[type="text/markdown"]')?.href ?? '';
  twin ??= fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return parseTwin(await response.text());
  });
  // What failed may work the next time.
  twin.catch(() => (twin = undefined));
  return twin;
}

const site = () => document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';

/** What can be done with a place of the page besides linking to it, or with the whole page. */
export function actions(place?: { id: string; name: string }): Node[] {
  // Only headings have a part of the text to themselves.
  const whole = !place || /^H\d$/.test(document.getElementById(place.id)?.tagName ?? '');
  const text = () => twinOfPage().then((t) => takeAlong(t, site(), place?.id));
  const markdown = button('Copy as Markdown', (pressed) => copyText(pressed, text(), place ? `“${place.name}” as Markdown` : 'Page as Markdown'));
  const cite = button('Cite', (pressed) => showCitations(pressed, place));
  const short = place && shortAddress(place.id);
  const preview = short && button('Copy link with preview', (pressed) => copyText(pressed, short, 'Link with preview'));
  return [...(preview ? [preview] : []), ...(whole ? [markdown] : []), cite];
}

/** The short page of an h2, whose card a chat shows: a fragment never reaches a crawler. Sources have none (src/build/sharing.ts). */
function shortAddress(id: string): string | undefined {
  const word = document.querySelector<HTMLMetaElement>('meta[name="share"]')?.content;
  if (!word || id === 'sources' || document.getElementById(id)?.tagName !== 'H2') return undefined;
  const base = document.querySelector<HTMLElement>('site-search')?.dataset['base'] ?? '/';
  return `${location.origin}${base}s/${word}.${id}/`;
}

/** The citations as fields beside what was pressed, each with its button. */
async function showCitations(pressed: HTMLButtonElement, place?: { id: string; name: string }) {
  try {
    const { title, url, reviewed } = await twinOfPage();
    const section = place && { section: place.name, id: place.id };
    const styles = citations({ site: site(), title, url, reviewed, accessed: new Date(), ...section });
    const panel = document.createElement('div');
    panel.className = 'citations';
    for (const [style, text] of Object.entries(styles))
      panel.append(
        textField(text, `Citation, ${style}`),
        button(`Copy ${style}`, (button) => copyText(button, text, style)),
      );
    pressed.replaceWith(panel);
    panel.querySelector('textarea')?.focus();
  } catch {
    tell(pressed, 'Not possible now: the page’s text did not load.');
  }
}
