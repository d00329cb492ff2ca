import { placeId } from '../lib/place-id.ts';
import { gridOf, markdownDocument, selected, toCsv } from '../lib/table-text.ts';
import type { ExportedTable } from '../schemas/exported-table.ts';
import { button } from './comparison-dom.ts';
import type { ComparisonView } from './comparison-view.ts';

/** Ways to take the table along as it is shown, with the ending of the file. */
const FORMATS = { Markdown: 'md', CSV: 'csv', JSON: 'json' };

/** Fills the panel: a link to any place by its row and column, the view as a link, and the view as a file. */
export function fillShare(view: ComparisonView, panel: Element): void {
  const { rows, columns } = view.names();
  const row = choice(rows, 'All rows');
  const column = choice(columns, 'All columns');
  // Whatever fails (no network, no clipboard), the files of the whole table are linked above.
  const attempt = (text: string, act: () => Promise<unknown>) => button(text, () => act().catch(() => view.say('Not possible here.')));
  const copy = async (text: string, what: string) => {
    await navigator.clipboard.writeText(text);
    view.say(`${what} copied.`);
  };
  const link = document.createElement('a');
  const point = (event?: Event) => {
    event?.stopPropagation();
    view.point(link, { item: row.value, attribute: column.value, id: placeId(view.id, row.value, column.value) });
    link.textContent = link.ariaLabel;
  };
  row.onchange = column.onchange = point;
  point();
  panel.replaceChildren(
    row,
    column,
    link,
    document.createElement('br'),
    'As shown: ',
    attempt('Copy a link', () => copy(location.href, 'Link')),
    ...Object.entries(FORMATS).flatMap(([format, ending]) => [
      attempt(`Copy ${format}`, async () => copy(await textOf(view, ending), format)),
      attempt(`Download ${format}`, async () => download(`${view.id}.${ending}`, await textOf(view, ending))),
    ]),
  );
}

async function textOf(view: ComparisonView, ending: string): Promise<string> {
  const table = (await (await fetch(view.dataset['json'] ?? '')).json()) as ExportedTable;
  const selection = { ...view.view, ...view.shown() };
  if (ending === 'md') return markdownDocument(table, selection);
  return ending === 'csv' ? toCsv(gridOf(table, selection)) : JSON.stringify(selected(table, selection), null, 2);
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = name;
  link.click();
}

/** A choice of rows or columns; its first option, all of them, names it. */
function choice(options: [id: string, name: string][], all: string): HTMLSelectElement {
  const select = document.createElement('select');
  select.ariaLabel = all;
  select.append(new Option(all, ''), ...options.map(([id, name]) => new Option(name, id)));
  return select;
}
