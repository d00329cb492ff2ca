import { type Page, expect, test } from '@playwright/test';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pngHead } from '../src/lib/png.ts';
import { parseShares } from '../src/lib/shares.ts';
import { violationsOn } from './support/axe.ts';
import { addresses, at, dist, htmlOf } from './support/pages.ts';

const SHARES = [...parseShares(readFileSync(join(import.meta.dirname, '../src/data/shares.txt'), 'utf8'))];
const SECTION = ['/s/kinesis-data-streams.partition-key/', '/data-engineering/kinesis-data-streams/#partition-key'] as const;
/** A page with a link whose target has a preview. */
const FROM = '/data-engineering/kinesis-data-streams/';
const linkIn = (page: Page) => page.locator('.sl-markdown-content').getByRole('link', { name: 'the Kinesis family', exact: true });
const preview = (page: Page) => page.locator('.link-preview:popover-open');

/** What a crawler reads of a page's card. */
function cardOf(address: string): Record<string, string> {
  return Object.fromEntries(
    [...htmlOf(address).matchAll(/<meta (?:property|name)="(og:[^"]+|twitter:card|robots)" content="([^"]*)"/g)].map(
      ([, name = '', content = '']) => [name, content],
    ),
  );
}

/** Problems of a card: what is missing, and a picture that is not there, not of the size or too heavy. */
function problemsOf(address: string): string[] {
  const card = cardOf(address);
  const missing = ['og:title', 'og:description', 'og:url', 'og:image', 'og:image:alt', 'twitter:card'].filter((name) => !card[name]);
  const path = new URL(card['og:image'] ?? 'http://none/').pathname;
  const file = join(dist(), path.slice(at('/').length));
  if (!existsSync(file)) return [`${address}: no picture ${path}`];
  const { width, height } = pngHead(readFileSync(file));
  return [
    ...missing.map((name) => `${address}: no ${name}`),
    ...(width === 1200 && height === 630 ? [] : [`${address}: ${width} × ${height}`]),
    ...(statSync(file).size <= 60_000 ? [] : [`${address}: ${statSync(file).size} bytes`]),
    ...(new URL(card['og:url'] ?? 'http://none/').pathname === at(address) ? [] : [`${address}: og:url is ${card['og:url']}`]),
  ];
}

test('every page, and the short page of every section, has a card of its own', { tag: '@root' }, () => {
  expect(SHARES.length).toBeGreaterThan(1500);
  const all = [...addresses(), ...SHARES.map(([id]) => `/s/${id}/`)];
  expect(all.flatMap(problemsOf)).toEqual([]);
  const pictures = all.map((address) => cardOf(address)['og:image']);
  expect(new Set(pictures).size).toBe(all.length);
});

test('short pages are for chats alone: not indexed, in no list', { tag: '@root' }, () => {
  expect(cardOf(SECTION[0])['robots']).toBe('noindex');
  expect(htmlOf(SECTION[0])).toContain(`rel="canonical" href="${cardOf('/data-engineering/kinesis-data-streams/')['og:url']}"`);
  for (const list of ['sitemap-0.xml', 'llms.txt']) expect(readFileSync(join(dist(), list), 'utf8')).not.toMatch(/\/s\/[a-z]/);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });
    test('a short page lands on its section, and Back does not lead into it again', async ({ page }) => {
      await page.goto(at('/exam/'));
      await page.goto(at(SECTION[0]), { waitUntil: 'commit' });
      await page.waitForURL(`**${SECTION[1]}`);
      await expect(page.locator('#partition-key')).toBeInViewport();
      await page.goBack();
      await expect(page).toHaveURL(/\/exam\/$/);
    });
  });
}

test('what links here names the places that link, each with a sentence that stands there', async ({ page }) => {
  await page.goto(at('/data-engineering/kinesis-data-streams/'));
  const list = page.locator('.links-here');
  await list.locator('summary').click();
  expect(await violationsOn(page, { within: '.links-here' })).toEqual([]);
  const entry = list.getByRole('listitem').filter({ hasText: 'One shard means one call at a time' });
  await expect(entry).toHaveCount(1);
  const said = ((await entry.textContent()) ?? '').split(':').slice(1).join(':').trim();
  await entry.getByRole('link').click();
  await expect(page).toHaveURL(/\/data-engineering\/lambda\/#streams$/);
  await expect(page.locator('.sl-markdown-content')).toContainText(said);
});

test('what links here is no content: neither the Markdown twin nor paper has it', async ({ page }) => {
  expect(readFileSync(join(dist(), FROM, 'index.md'), 'utf8')).not.toContain('What links here');
  await page.goto(at(FROM));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.links-here')).toBeHidden();
});

test('previews are small files, one a place', { tag: '@root' }, () => {
  const folder = join(dist(), 'previews');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((name) => statSync(join(folder, name)).size > 2000)).toEqual([]);
});

test.describe('a link of the content', () => {
  test.skip(({ isMobile }) => isMobile, 'a finger opens the link itself');

  test('shows where it leads when a mouse rests on it, until it leaves both or Escape is pressed; nothing moves', async ({ page }) => {
    await page.clock.install();
    await page.goto(at(FROM));
    const link = linkIn(page);
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => document.documentElement.scrollHeight);
    await link.hover();
    await expect(preview(page)).toContainText('Data Streams or Firehose');
    await expect(link).toHaveAttribute('aria-describedby', /link-preview/);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
    // The pointer may go onto it (WCAG 1.4.13).
    await preview(page).hover();
    await page.clock.runFor(300);
    await expect(preview(page)).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(preview(page)).toHaveCount(0);
    await link.hover();
    await expect(preview(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(preview(page)).toHaveCount(0);
    await expect(link).not.toHaveAttribute('aria-describedby', /./);
  });

  test('shows it to the keyboard too, and goes with the focus', async ({ page }) => {
    await page.goto(at(FROM));
    await page.keyboard.press('Tab');
    await linkIn(page).focus();
    await expect(preview(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(preview(page)).toHaveCount(0);
  });

  test('a pointer that only passes asks for nothing', async ({ page }) => {
    await page.clock.install();
    await page.goto(at(FROM));
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('/previews/') && asked.push(request.url()));
    // With everything loaded that there is to load.
    await linkIn(page).hover();
    await expect(preview(page)).toBeVisible();
    const rested = asked.length;
    // In one go, as this test itself may be slower than a passing pointer.
    await page
      .locator('.sl-markdown-content a[href="#producers"]')
      .first()
      .evaluate((link) => {
        link.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
        window.setTimeout(() => link.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' })), 50);
      });
    await page.clock.runFor(400);
    expect(asked.length).toBe(rested);
  });

  test('a reader who saves data is not shown any', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.clock.install();
    await page.goto(at(FROM));
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('/previews/') && asked.push(request.url()));
    await linkIn(page).hover();
    await page.clock.runFor(500);
    expect(asked).toEqual([]);
    await expect(page.locator('.link-preview')).toHaveCount(0);
  });

  test('an open preview has no violation and stays in the window: light, dark, forced colours, 320 px', async ({ page }) => {
    test.slow();
    for (const [width, media] of [
      [1280, { colorScheme: 'light' }],
      [1280, { colorScheme: 'dark' }],
      [320, { forcedColors: 'active' }],
    ] as const) {
      await page.setViewportSize({ width, height: 700 });
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.goto(at(FROM));
      await linkIn(page).hover();
      await expect(preview(page)).toBeVisible();
      expect(await violationsOn(page, { within: '.link-preview' }), JSON.stringify(media)).toEqual([]);
      const box = await preview(page).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
    }
  });
});
