import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNotes } from '../src/build/read-notes.ts';
import { addresses, at, dist, htmlOf, WRITTEN } from './support/pages.ts';

const { notes } = readNotes(join(import.meta.dirname, '..'));
const deck = notes.facts.curriculum['deck-2021'];

test('every bullet of the deck’s S3 slides has a section on the site', () => {
  const bullets = deck?.slides.flatMap((s) => s.bullets) ?? [];
  // The deck's S3 slides have 59 claims; none may fall out of the map.
  expect(bullets).toHaveLength(59);
  for (const { says, address } of bullets) {
    const [path = '', id = ''] = address.split('#');
    expect(htmlOf(path), `“${says}” → ${address}`).toContain(`id="${id}"`);
  }
});

for (const id of WRITTEN) {
  const domain = notes.facts.exam['mls-c01']?.domains.find((d) => d.id === id);
  test(`${id}: every topic and every bullet of the official guide has a section that answers it, and every page answers something`, () => {
    const bullets = (domain?.tasks ?? []).flatMap((t) => t.covers ?? []);
    expect(bullets.length).toBeGreaterThan(3);
    const topics = Object.values(notes.facts.topics).filter((t) => t.domain === id);
    const answers = [
      ...bullets.flatMap((b) => b.answers ?? [`nothing answers “${b.says}”`]),
      ...topics.map((t) => t.address ?? `${t.name} is not written`),
    ];
    for (const address of answers) {
      const [path = '', section] = address.split('#');
      expect(notes.pages[path], address).toBeDefined();
      if (section) expect(htmlOf(path), address).toContain(`id="${section}"`);
    }
    const elsewhere = Object.values(notes.facts.topics).flatMap((t) => t.address ?? []);
    const helpful = new Set(
      [...answers, ...elsewhere, ...(deck?.slides.flatMap((s) => s.bullets.map((b) => b.address)) ?? [])].map((a) => a.split('#')[0]),
    );
    for (const page of Object.values(notes.pages))
      if (page.address.startsWith(`/${id}/`) && page.brief.length) expect(helpful, 'a page that answers no topic').toContain(page.address);
  });
}

test('the curriculum page shows all 54 topics of the deck, each linked or marked as not written', async ({ page }) => {
  await page.goto(at('/exam/curriculum/'));
  const topics = page.locator('table.curriculum tbody tr[id^=topic-]');
  await expect(topics).toHaveCount(54);
  for (const row of await topics.all())
    expect((await row.getByRole('link').count()) === 1 || (await row.innerText()).includes('not written yet')).toBe(true);
  for (const weight of ['20\u00a0%', '24\u00a0%', '36\u00a0%']) await expect(page.getByRole('main')).toContainText(`Weight in the exam: ${weight}`);
});

test('every page has a Markdown twin, linked from its head and listed in llms.txt', async ({ page }) => {
  const list = readFileSync(join(dist(), 'llms.txt'), 'utf8');
  for (const address of addresses()) {
    expect(list).toContain(`${address}index.md)`);
    expect(htmlOf(address)).toMatch(new RegExp(`<link rel="alternate" type="text/markdown" href="${at(address)}index.md"`));
    const twin = readFileSync(join(dist(), address, 'index.md'), 'utf8');
    expect(twin, address).not.toMatch(/<(div|span|svg|script|table)\b|\]\((\/|#)|\bundefined\b/);
  }
  const twin = await (await page.request.get(at('/data-engineering/s3/storage-classes/index.md'))).text();
  expect(twin).toMatch(/^\| S3 Glacier Deep Archive \(`DEEP_ARCHIVE`\) \| 99\.999999999\u00a0% \|/m);
  expect(twin).toMatch(/^\[\^1\]: /m);
});
