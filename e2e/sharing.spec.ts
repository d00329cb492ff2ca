import { type Page, expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { violationsOn } from './support/axe.ts';
import { parseTwin, takeAlong } from '../src/lib/markdown-twin.ts';
import { addresses, at, dist, htmlOf } from './support/pages.ts';

const ADDRESS = '/data-engineering/s3/lifecycle/';
const toast = (page: Page) => page.locator('.toast');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const linkTo = (page: Page, name: string) => page.getByRole('link', { name: `Copy link to ${name}`, exact: true });

test.describe('where the clipboard is open', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test('a heading’s link is copied, absolute and with nothing added; the address follows; it is said', async ({ page, isMobile, baseURL }) => {
    await page.goto(at(`${ADDRESS}?utm_source=x`));
    const link = linkTo(page, 'Small objects');
    await (isMobile ? link.tap() : link.click());
    await expect(toast(page)).toContainText('Link copied: Small objects');
    await expect(page.locator('p[role=status].sr-only')).toHaveText('Link copied: Small objects');
    expect(await copied(page)).toBe(`${new URL(at(ADDRESS), baseURL).href}#small-objects`);
    await expect(page).toHaveURL(/#small-objects$/);
    expect(await violationsOn(page)).toEqual([]);
  });

  test('with the keyboard alone: the focus stays at the link, and the Tab key leads on into the toast', async ({ page, isMobile, baseURL }) => {
    test.skip(isMobile, 'a phone has no Tab key');
    await page.goto(at(ADDRESS));
    const link = linkTo(page, 'Prices');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(toast(page)).toContainText('Link copied: Prices');
    await expect(link).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Copy link with preview' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(toast(page)).toContainText('Link with preview copied');
    expect(await copied(page)).toBe(new URL(at('/s/lifecycle.prices/'), baseURL).href);
    await page.keyboard.press('Escape');
    await expect(toast(page)).toBeHidden();
  });

  for (const [what, address, id, name] of [
    ['a term', '/reference/glossary/', 'shard', 'shard'],
    ['a service', '/reference/services/', 'data-firehose', 'Amazon Data Firehose'],
    ['a figure', ADDRESS, 'figure-lifecycle-cost', ''],
    ['a question', ADDRESS, 'q-tiny-files', 'A rule archives a prefix of 50 KB files, but nothing moves. Why?'],
  ] as const) {
    test(`${what} has a link that shows itself and copies`, async ({ page, isMobile, baseURL }) => {
      await page.goto(at(address));
      const link = page.locator(`.place-link[href="#${id}"]`);
      await expect(link).toHaveAccessibleName(name ? new RegExp(`^Copy link to ${name.replace(/[?.]/g, '\\$&')}$`, 'i') : /^Copy link to \S/);
      if (!isMobile) {
        await expect(link).toHaveCSS('opacity', '0');
        await page.locator(`#${id}`).hover();
      }
      await expect(link).toHaveCSS('opacity', '1');
      await (isMobile ? link.tap() : link.click());
      await expect(toast(page)).toContainText('Link copied: ');
      expect(await copied(page)).toBe(`${new URL(at(address), baseURL).href}#${id}`);
    });
  }

  test('a section is taken along as Markdown: its table, its sources, its address, the day of its review', async ({ page }) => {
    await page.goto(at(ADDRESS));
    await linkTo(page, 'Allowed transitions').click();
    await toast(page).getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(toast(page)).toContainText('“Allowed transitions” as Markdown copied.');
    const text = await copied(page);
    expect(text).toMatch(/^## Allowed transitions\n/);
    expect(text).toMatch(/\n\| -+ \|/);
    expect(text).toMatch(/\n\[\^\d+\]: /);
    expect(text).not.toContain('## Days before a transition');
    expect(text).toMatch(/\n---\n\n\[S3 lifecycle rules\]\(\S+\/lifecycle\/#allowed-transitions\), ML Specialty Notes, reviewed \d{4}-\d\d-\d\d\n$/);
    for (const [, target] of text.matchAll(/\]\(([^)]+)\)/g)) expect(target).toMatch(/^https?:/);
  });

  test('code stays code', async ({ page }) => {
    await page.goto(at(ADDRESS));
    await linkTo(page, 'A configuration to copy').click();
    await toast(page).getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(toast(page)).toContainText('copied.');
    expect(await copied(page)).toMatch(/\n```json\n[^]+\n```\n/);
  });

  test('a section is cited in three styles, with the reader’s own day', async ({ page }) => {
    await page.clock.setFixedTime(new Date(2027, 0, 5));
    await page.goto(at(ADDRESS));
    await linkTo(page, 'Prices').click();
    await toast(page).getByRole('button', { name: 'Cite' }).click();
    await expect(page.getByRole('textbox', { name: 'Citation, plain text' })).toHaveValue(
      /^“S3 lifecycle rules: Prices”, ML Specialty Notes, reviewed .* 2026\. \S+\/lifecycle\/#prices \(accessed 5 January 2027\)\.$/,
    );
    await expect(page.getByRole('textbox', { name: 'Citation, APA' })).toHaveValue(/Retrieved January 5, 2027/);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Copy BibTeX' }).click();
    await expect(toast(page)).toContainText('BibTeX copied.');
    expect(await copied(page)).toMatch(/^@misc\{lifecycle-prices,\n/);
  });

  test('the page itself is shared below its title', async ({ page, baseURL }) => {
    await page.goto(at(`${ADDRESS}#prices`));
    const panel = page.locator('.share');
    await panel.getByText('Share', { exact: true }).click();
    await panel.getByRole('button', { name: 'Copy link to this page' }).click();
    await expect(toast(page)).toContainText('Link copied.');
    expect(await copied(page)).toBe(`${new URL(at(ADDRESS), baseURL).href}`);
    await page.keyboard.press('Escape');
    await panel.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(toast(page)).toContainText('Page as Markdown copied.');
    const body = readFileSync(join(dist(), ADDRESS, 'index.md'), 'utf8').replace(/^---\n[^]*?\n---\n\n/, '');
    expect((await copied(page)).startsWith(body.trimEnd())).toBe(true);
    await page.keyboard.press('Escape');
    await panel.getByRole('button', { name: 'Cite' }).click();
    await expect(panel.getByRole('textbox', { name: 'Citation, plain text' })).toHaveValue(/“S3 lifecycle rules”/);
    expect(await violationsOn(page)).toEqual([]);
  });

  test('the twin is fetched again when it did not come', async ({ page }) => {
    await page.goto(at(ADDRESS));
    await page.route('**/index.md', (route) => route.abort(), { times: 1 });
    await linkTo(page, 'Prices').click();
    const button = toast(page).getByRole('button', { name: 'Copy as Markdown' });
    await button.click();
    await expect(toast(page)).toContainText('Not possible now');
    await button.click();
    await expect(toast(page)).toContainText('as Markdown copied.');
  });

  test.describe('selected words', () => {
    /** Selects words of a paragraph, as a reader drags. */
    const select = (page: Page, selector: string, from: number, to: number, end = selector) =>
      page.evaluate(
        ([selector, from, end, to]) => {
          const text = (s: string) => document.createTreeWalker(document.querySelector(s) ?? document.body, NodeFilter.SHOW_TEXT).nextNode() as Text;
          getSelection()?.setBaseAndExtent(text(selector), from, text(end), to);
        },
        [selector, from, end, to] as const,
      );
    const offer = (page: Page) => page.getByRole('button', { name: 'Copy link to selection' });
    const FIRST = '.sl-heading-wrapper:has(#small-objects) + p';

    test('become a link that goes to them, within their section', async ({ page, context, isMobile, baseURL }) => {
      await page.goto(at(ADDRESS));
      await page.locator(FIRST).scrollIntoViewIfNeeded();
      await select(page, FIRST, 0, 30);
      await expect(offer(page)).toBeVisible();
      const [button, words] = await Promise.all([
        offer(page).boundingBox(),
        page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().toJSON() as DOMRect),
      ]);
      expect((button?.y ?? 0) >= words.bottom || (button?.y ?? 0) + (button?.height ?? 0) <= words.top, 'the words are covered').toBe(true);
      await (isMobile ? offer(page).tap() : offer(page).click());
      await expect(toast(page)).toContainText('Link to the selection copied.');
      const url = await copied(page);
      expect(url.startsWith(`${new URL(at(ADDRESS), baseURL).href}#small-objects:~:text=`), url).toBe(true);
      expect(await violationsOn(page)).toEqual([]);
      const other = await context.newPage();
      await other.goto(url);
      await expect(other.locator(FIRST)).toBeInViewport();
      await expect(other).toHaveURL(/#small-objects$/);
    });

    test('that stand more than once are told apart; a dash, a comma and an ampersand are kept', async ({ page, baseURL }) => {
      await page.goto(at(ADDRESS));
      // The same sentence twice, with every sign of the directive's grammar.
      await page.evaluate((first) => {
        const twin = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
        document.querySelector(first)?.before(twin('One says: keep non-current, old & new.'), twin('Two says: keep non-current, old & new.'));
      }, FIRST);
      const second = '.sl-heading-wrapper:has(#small-objects) + p + p';
      await page.locator(second).scrollIntoViewIfNeeded();
      await select(page, second, 10, 37);
      await expect(offer(page)).toBeVisible();
      await page.keyboard.press('Alt+Shift+KeyL');
      await expect(toast(page)).toContainText('Link to the selection copied.');
      const url = await copied(page);
      expect(url.startsWith(`${new URL(at(ADDRESS), baseURL).href}#small-objects:~:text=`), url).toBe(true);
      expect(url).toContain('non%2Dcurrent%2C%20old%20%26%20new');
      expect(url).toMatch(/text=[^,]*Two[^,]*-,/i);
    });

    test('the button goes with the selection, and comes for the page’s content alone', async ({ page }) => {
      await page.clock.install();
      await page.goto(at(ADDRESS));
      await select(page, FIRST, 0, 30);
      await expect(offer(page)).toBeVisible();
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await expect(offer(page)).toBeHidden();
      await select(page, 'h1', 0, 5);
      await page.clock.runFor(400);
      await expect(offer(page)).toBeHidden();
    });
  });
});

for (const [what, close] of [
  ['is refused', () => (navigator.clipboard.writeText = navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError')))],
  ['is missing', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
] as const)
  test(`where the clipboard ${what}, the link stands in a field, selected`, async ({ page, baseURL }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(close);
    await page.goto(at(ADDRESS));
    await linkTo(page, 'Prices').click();
    const field = toast(page).getByRole('textbox', { name: 'Copy it from here' });
    await expect(field).toBeFocused();
    await expect(field).toHaveJSProperty('readOnly', true);
    const selected = await field.evaluate((f: HTMLTextAreaElement) => f.value.slice(f.selectionStart, f.selectionEnd));
    expect(selected).toBe(`${new URL(at(ADDRESS), baseURL).href}#prices`);
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.share summary').click();
    await page.getByRole('button', { name: 'Copy link to this page' }).click();
    await expect(field).toHaveValue(`${new URL(at(ADDRESS), baseURL).href}`);
    expect(errors).toEqual([]);
  });

test('in print there is none of it', async ({ page }) => {
  await page.goto(at(ADDRESS));
  await linkTo(page, 'Prices').click();
  await expect(toast(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.place-link').count()).toBeGreaterThan(3);
  await expect(page.locator('.place-link:visible, .share:visible, .sl-anchor-link:visible, .toast:visible')).toHaveCount(0);
});

test('every section of every page can be cut out of its Markdown', () => {
  const letters = (text: string) => text.replaceAll(/<[^>]+>|&[^;]+;|[^\p{L}\p{N}]/gu, '').toLowerCase();
  for (const address of addresses()) {
    const twin = parseTwin(readFileSync(join(dist(), address, 'index.md'), 'utf8'));
    const headings = [...htmlOf(address).matchAll(/<h[2-6][^>]* id="([^"]+)"[^>]*>([^]*?)<\/h[2-6]>/g)].filter(
      ([, id]) => !id?.startsWith('starlight__'),
    );
    expect(twin.sections, address).toEqual(headings.map(([, id]) => id));
    for (const [, id = '', text = ''] of headings)
      expect(letters(takeAlong(twin, '', id).split('\n')[0] ?? ''), `${address}#${id}`).toBe(letters(text));
  }
});

test('search and Markdown know nothing of the links', () => {
  expect(readFileSync(join(dist(), 'reference/glossary/index.md'), 'utf8')).not.toContain(
    `(http://localhost:4321${at('/reference/glossary/#shard')})`,
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the links are links, by their own name, and Share leads to the Markdown', async ({ page }) => {
    await page.goto(at(ADDRESS));
    await page.getByRole('link', { name: 'Link to A rule archives a prefix of 50 KB files, but nothing moves. Why?' }).click();
    await expect(page).toHaveURL(/#q-tiny-files$/);
    await page.locator('.share summary').click();
    await expect(page.locator('.share button')).toHaveCount(0);
    const href = await page.getByRole('link', { name: 'This page as Markdown' }).getAttribute('href');
    expect((await page.request.get(new URL(href ?? '', page.url()).href)).ok()).toBe(true);
  });
});
