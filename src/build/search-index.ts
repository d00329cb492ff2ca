import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Notes } from '../lib/notes.ts';
import type { Page } from '../lib/parse-page.ts';
import { ancestorsOf } from '../lib/notes.ts';
import { contentOf } from './content-of.ts';
import type { BuiltPage } from './publish.ts';

/** One section of a page: what stands under one heading, up to the next. */
interface Section {
  /** Empty for what stands above the first heading. */
  id: string;
  heading: string;
  nodes: ElementContent[];
}

/** Writes the Pagefind index with one record for each section; returns how many. */
export async function writeSearchIndex(folder: string, pages: BuiltPage[], notes: Notes): Promise<number> {
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind did not start.');
  let records = 0;
  try {
    for (const { address, file } of pages) {
      const page = notes.pages[address];
      const content = page && contentOf(file);
      if (!content) continue;
      const trail = [...ancestorsOf(address, notes.pages).map((p) => p.data.title), page.data.title].join(' › ');
      for (const section of sectionsOf(content, page.data.title)) {
        // A list of titles answers nothing; /reference/sources/ has them all.
        if (section.id === 'sources') continue;
        const url = address + (section.id && `#${section.id}`);
        const names = namesOf(url, page, notes);
        const head = `${section.id ? '' : `<p>${escape(page.data.description)}</p>`}${names.length ? `<p data-pagefind-weight="5">${escape(names.join('. '))}</p>` : ''}`;
        const html = `<html lang="en"><body data-pagefind-body><h1 data-pagefind-meta="title" data-pagefind-weight="7">${escape(section.heading)}</h1><p data-pagefind-meta="trail" data-pagefind-weight="1">${escape(trail)}</p>${head}${toHtml(section.nodes)}</body></html>`;
        const { errors } = await index.addHTMLFile({ url, content: html });
        if (errors.length) throw new Error(`Pagefind refused ${address}: ${errors.join('; ')}`);
        records++;
      }
    }
    const { errors } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    if (errors.length) throw new Error(`Pagefind wrote nothing: ${errors.join('; ')}`);
    removeUnused(join(folder, 'pagefind'));
  } finally {
    await pagefind.close();
  }
  return records;
}

/** What readers may call a place besides its heading: topics that lead there, the services a page is about, now and formerly. */
function namesOf(url: string, { address, data }: Page, { facts }: Notes): string[] {
  const topics = Object.values(facts.topics).filter((topic) => topic.address === url);
  // A page about one service is what its name asks for; one about many would drown it.
  const services = url === address && data.services?.length === 1 ? data.services : [];
  return [...topics.map((t) => t.name), ...services.flatMap((id) => serviceNames(facts.services[id]))];
}

function serviceNames(service: Notes['facts']['services'][string] | undefined): string[] {
  return service ? [service.name, ...(service.former ?? []).map((f) => (typeof f === 'string' ? f : f.name))] : [];
}

/** Pagefind writes its own user interfaces along; the site has its own dialog. */
function removeUnused(bundle: string): void {
  for (const name of readdirSync(bundle)) if (/^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(name)) rmSync(join(bundle, name));
}

/** Splits a page's content at its headings that have an id. */
export function sectionsOf(content: Element, title: string): Section[] {
  const sections: Section[] = [{ id: '', heading: title, nodes: [] }];
  for (const node of content.children) {
    if (node.type !== 'element') continue;
    const heading = headingIn(node);
    if (heading) sections.push({ id: String(heading.properties['id']), heading: toString(heading).trim(), nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections;
}

function headingIn(node: Element): Element | undefined {
  if (/^h[2-4]$/.test(node.tagName)) return node.properties['id'] ? node : undefined;
  const wrapped = Array.isArray(node.properties['className']) && node.properties['className'].includes('sl-heading-wrapper');
  return wrapped ? node.children.find((c): c is Element => c.type === 'element' && /^h[2-4]$/.test(c.tagName)) : undefined;
}

function escape(text: string): string {
  return toHtml({ type: 'root', children: [{ type: 'text', value: text }] } satisfies Root);
}
