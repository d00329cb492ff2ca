import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { addresses, at } from './support/pages.ts';
import { notes } from './support/tables.ts';

test('in print no table is clipped and the interface is gone', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  // A4 less its margins, in CSS pixels.
  await page.setViewportSize({ width: 718, height: 1000 });
  for (const address of ['/data-engineering/s3/storage-classes/', '/exam/curriculum/', '/data-engineering/s3/encryption/']) {
    await page.goto(at(address));
    const clipped = await page
      .locator('.table-scroll')
      .evaluateAll((regions) => regions.filter((r) => r.scrollWidth > r.clientWidth + 1 || getComputedStyle(r).overflow !== 'visible').length);
    expect(clipped, address).toBe(0);
    expect(await page.locator('table').count(), address).toBeGreaterThan(0);
    await expect(page.locator('site-search')).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Breadcrumbs' })).toBeHidden();
  }
});

test('each cheat sheet fits one sheet of paper, both sides; together those of a domain have every page of it', async ({ page }) => {
  test.slow();
  const sheets: Record<string, string> = {};
  for (const address of addresses().filter((a) => a.endsWith('cheat-sheet/'))) {
    await page.goto(at(address));
    const { text: sides } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true }))));
    expect(sides.length, address).toBeLessThanOrEqual(2);
    const domain = `/${address.split('/')[1]}/`;
    sheets[domain] = (sheets[domain] ?? '') + sides.join('').replace(/\s+/g, '');
  }
  for (const [domain, text] of Object.entries(sheets))
    for (const { address, data, brief } of Object.values(notes.pages))
      if (brief.length && address.startsWith(domain)) expect(text, address).toContain(data.title.replace(/\s+/g, ''));
});
