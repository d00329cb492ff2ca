import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { addresses, at } from './support/pages.ts';
import { TABLES, notes, ready } from './support/tables.ts';

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

const PARTS = 8;
for (let part = 0; part < PARTS; part++) {
  test(`each comparison prints whole, portrait and landscape, part ${part + 1} of ${PARTS}: no column clipped, headings on every sheet`, async ({
    page,
  }) => {
    test.slow();
    for (const { id, address } of TABLES.filter((_, i) => i % PARTS === part)) {
      await page.goto(at(address));
      // A page whose script is still at work would be printed half changed.
      await ready(page, id);
      // The table alone, where the styles of a page's content hold.
      await page.evaluate((table) => {
        document.body.replaceChildren(...document.querySelectorAll(`comparison-view#${table}`));
        document.body.className = 'sl-markdown-content';
        document.querySelector('.comparison-notes')?.remove();
      }, id);
      const plain = (text: string) => text.replace(/\s+/g, '').toLowerCase();
      const { attributes = [], items = [] } = notes.facts.comparisons[id] ?? {};
      const labels = attributes.map((a) => plain(a.label));
      for (const landscape of [false, true]) {
        const pdf = await page.pdf({ format: 'A4', landscape, margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } });
        const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
        const sheets = text.map(plain);
        const which = `${id}, ${landscape ? 'landscape' : 'portrait'}`;
        for (const [i, sheet] of sheets.entries()) for (const label of labels) expect(sheet, `${which}, sheet ${i + 1}`).toContain(label);
        for (const item of items) expect(sheets.join(''), which).toContain(plain(item.name));
      }
      await page.emulateMedia({ media: 'print' });
      for (const width of [718, 1047]) {
        await page.setViewportSize({ width, height: 700 });
        const clipped = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
        expect(clipped, `${id} at ${width} px`).toBe(false);
      }
      await page.emulateMedia({ media: null });
    }
  });
}

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
