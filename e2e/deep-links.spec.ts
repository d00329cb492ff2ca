import { expect, test } from '@playwright/test';
import { addresses, at, htmlOf } from './support/pages.ts';

for (const target of [
  '/data-engineering/s3/storage-classes/#glacier',
  '/data-engineering/s3/storage-classes/#s3-storage-classes-one-zone-ia',
  '/data-engineering/s3/lifecycle/#small-objects',
]) {
  test(`${target} arrives in view, below the header, highlighted`, async ({ page }) => {
    await page.goto(at(target));
    const element = page.locator(`#${target.split('#')[1]}`);
    await expect(element).toBeInViewport();
    const { top, header, background } = await element.evaluate((node) => ({
      top: node.getBoundingClientRect().top,
      header: Math.max(...[...document.querySelectorAll('body header, mobile-starlight-toc nav')].map((h) => h.getBoundingClientRect().bottom)),
      background: getComputedStyle(node).boxShadow + getComputedStyle(node).outlineStyle,
    }));
    expect(top).toBeGreaterThanOrEqual(header - 1);
    expect(background).not.toBe('nonenone');
  });
}

test('the anchor link of a heading is visible and leads to its section', async ({ page }) => {
  await page.goto(at('/data-engineering/s3/storage-classes/'));
  const anchor = page.getByRole('link', { name: 'Copy link to Choose a class' });
  await expect(anchor).toHaveCSS('opacity', /^(0\.[6-9]|1)/);
  await anchor.click();
  await expect(page).toHaveURL(/#choose$/);
});

test('every heading of every page has an id and an anchor link', () => {
  for (const address of addresses()) {
    const html = htmlOf(address).split('class="sl-markdown-content"')[1] ?? '';
    const headings = [...html.matchAll(/<h[2-4][^>]*>/g)].map((m) => m[0]);
    const ids = headings.map((h) => /id="([^"]+)"/.exec(h)?.[1]);
    expect(ids, address).not.toContain(undefined);
    for (const id of ids) expect(html, address).toContain(`href="#${id}"`);
  }
});
