import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressFrom } from '../src/lib/address.ts';
import { taskId, tasksServed } from '../src/lib/exam.ts';
import { parseView } from '../src/lib/table-view.ts';
import { addresses, at, dist, htmlOf, WRITTEN } from './support/pages.ts';
import { notes, ready } from './support/tables.ts';

const deck = notes.facts.curriculum['deck-2021'];

test('every bullet of the deck’s S3 slides has a section on the site', { tag: '@root' }, () => {
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

for (const id of WRITTEN)
  test(`${id}: its page tells what the exam asks, and leads to its topics by task, its comparisons and its sheet`, async ({ page }) => {
    await page.goto(at(`/${id}/`));
    const domain = notes.facts.exam['mls-c01']?.domains.find((d) => d.id === id);
    for (const { number } of domain?.tasks ?? []) await expect(page.locator(`#task-${number.replace('.', '-')}`)).toBeVisible();
    await expect(page.locator('.topic-groups dt').filter({ hasText: /^\d\.\d / })).toHaveCount(domain?.tasks.length ?? 0);
    const listed = await page.locator('.topic-groups a').evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    for (const topic of Object.values(notes.facts.topics).filter((t) => t.domain === id))
      expect(listed, topic.name).toContain(at(topic.address ?? ''));
    expect(await page.locator('.comparison-list > li').count()).toBeGreaterThan(5);
    await expect(page.getByRole('main').locator('a[href$="cheat-sheet/"]').first()).toBeVisible();
  });

test('every task a page serves names the page in its row', { tag: '@root' }, () => {
  const tasks = htmlOf('/exam/tasks/');
  const row = (id: string) => tasks.slice(tasks.indexOf(`id="${id}"`), tasks.indexOf('</tr>', tasks.indexOf(`id="${id}"`)));
  for (const page of Object.values(notes.pages).filter((p) => p.brief.length))
    for (const { exam, tasks: numbers } of tasksServed(page, notes.facts))
      for (const number of numbers) {
        expect(htmlOf(page.address), page.address).toContain(`href="${at(`/exam/tasks/#${taskId(exam, number)}`)}"`);
        expect(row(taskId(exam, number)), `${page.address} in ${exam} ${number}`).toContain(`href="${at(page.address)}`);
      }
});

test('the curriculum page shows all 54 topics of the deck, each linked to its page', async ({ page }) => {
  await page.goto(at('/exam/curriculum/'));
  const topics = page.locator('table.curriculum tbody tr[id^=topic-]');
  await expect(topics).toHaveCount(54);
  await expect(topics.locator('a:not(.place-link)')).toHaveCount(54);
  for (const weight of ['20\u00a0%', '24\u00a0%', '36\u00a0%']) await expect(page.getByRole('main')).toContainText(`Weight in the exam: ${weight}`);
});

test('every page has a Markdown twin, linked from its head and listed in llms.txt', { tag: '@root' }, async ({ page }) => {
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

test('every pair of “X or Y?” has an address, a sentence, and a link to a table that stands there with exactly these two chosen', async ({
  page,
}) => {
  await page.goto(at('/reference/x-or-y/'));
  const pairs = await page.locator('dl > div[id*="-or-"]').evaluateAll((all) =>
    all.map((pair) => ({
      id: pair.id,
      asks: pair.querySelector('dt')?.textContent?.trim() ?? '',
      says: pair.querySelector('dd')?.textContent?.trim() ?? '',
      href: pair.querySelector('a')?.getAttribute('href') ?? '',
    })),
  );
  expect(pairs.length).toBeGreaterThanOrEqual(30);
  expect(new Set(pairs.map((pair) => pair.id)).size).toBe(pairs.length);
  for (const { id, asks, says, href } of pairs) {
    const { pathname, hash, searchParams } = new URL(href, 'http://site');
    const table = hash.slice(1);
    const items = notes.facts.comparisons[table]?.items ?? [];
    const all = items.map((item) => item.id);
    const { view, ignored } = parseView(searchParams.get(table) ?? '', all, []);
    expect(ignored, id).toEqual([]);
    // Both of a table of two are the whole table.
    const chosen = items.filter((item) => (view.only ?? all).includes(item.id));
    expect([`${chosen[0]?.id}-or-${chosen[1]?.id}`, `${chosen[1]?.id}-or-${chosen[0]?.id}`]).toContain(id);
    expect(chosen, id).toHaveLength(2);
    for (const { name } of chosen) expect(asks).toContain(name);
    expect(says.length, id).toBeGreaterThan(60);
    expect(htmlOf(addressFrom(pathname, at('/'))), id).toContain(`<comparison-view class="comparison not-content" id="${table}"`);
  }
});

test('“Compare the two” opens the table with these two rows', async ({ page }) => {
  await page.goto(at('/reference/x-or-y/#canary-or-linear'));
  await page
    .locator('#canary-or-linear')
    .getByRole('link', { name: /Canary and Linear$/ })
    .click();
  await ready(page, 'deployment-strategies');
  await expect(page.locator('#deployment-strategies tbody th[scope=row] > .now:not(small)')).toHaveText(['Canary', 'Linear']);
});
