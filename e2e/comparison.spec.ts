import { type Page, expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { gridOf, markdownDocument, selected, toCsv } from '../src/lib/table-text.ts';
import { tableFilters } from '../src/lib/table-filters.ts';
import { type View, layout } from '../src/lib/table-view.ts';
import { at } from './support/pages.ts';
import { exported, gridOnPage, notes, ready, shapeOf } from './support/tables.ts';

const ADDRESS = '/data-engineering/s3/storage-classes/';
const ID = 's3-storage-classes';
const view = (page: Page) => page.locator(`comparison-view#${ID}`);
const region = (page: Page) => view(page).getByRole('region');
const says = (page: Page) => view(page).getByRole('status');
const rowNames = (page: Page) => view(page).locator('tbody th[scope=row]:visible .now:visible:not(small)');
const open = async (page: Page, search = '', hash = '') => {
  await page.goto(at(ADDRESS + search + hash));
  await ready(page, ID);
};

test.describe('the table', () => {
  test('is a real table with caption, scoped headers and row groups', async ({ page }) => {
    await page.goto(at(ADDRESS));
    const table = region(page).getByRole('table', { name: /Amazon S3 storage classes compared/ });
    await expect(table.locator('th[scope=row]')).toHaveCount(9);
    await expect(table.locator('th[scope=rowgroup]')).toHaveCount(5);
    await expect(table.getByRole('columnheader')).toHaveCount(12);
    expect(await table.locator('th:not([scope]), thead td, th:empty').count()).toBe(0);
    const row = table.getByRole('row', { name: /S3 Glacier Deep Archive/ });
    await expect(row).toContainText('180\u00a0days');
    await expect(row).toContainText('99.999999999\u00a0%');
  });

  test('keeps header row and first column in view, under the site header, from 320 to 1920 px', async ({ page }) => {
    await open(page);
    for (const width of [320, 600, 1024, 1920]) {
      await page.setViewportSize({ width, height: 600 });
      await region(page).evaluate((node) => node.scrollIntoView());
      const seen = await region(page).evaluate((node) => {
        node.scrollTo(300, 250);
        const box = node.getBoundingClientRect();
        const header = Math.max(
          ...[...document.querySelectorAll('body header, mobile-starlight-toc nav')].map((h) => h.getBoundingClientRect().bottom),
        );
        const head = node.querySelectorAll('thead th')[3]?.getBoundingClientRect();
        const first = node.querySelectorAll('tbody th[scope=row]')[4]?.getBoundingClientRect();
        return {
          head: Math.round((head?.top ?? 0) - box.top),
          first: Math.round((first?.left ?? 0) - box.left),
          below: box.top - header,
          fits: box.bottom <= innerHeight,
        };
      });
      expect(seen.head, `${width} px`).toBeLessThanOrEqual(2);
      expect(seen.first, `${width} px`).toBeLessThanOrEqual(2);
      expect(seen.below, `${width} px`).toBeGreaterThanOrEqual(-1);
      expect(seen.fits, `${width} px`).toBe(true);
    }
  });

  test('never hides the control that has the focus', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a phone has no Tab key');
    await page.setViewportSize({ width: 700, height: 600 });
    await open(page);
    await region(page).focus();
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const active = document.activeElement;
        if (!active?.closest('.table-scroll')) return '';
        const { left, top, width, height } = active.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return hit && (active.contains(hit) || hit.contains(active)) ? '' : `${active.outerHTML.slice(0, 80)} under ${hit?.outerHTML.slice(0, 80)}`;
      });
      expect(covered).toBe('');
    }
  });

  test('is a stop of the Tab key only where it scrolls', async ({ page }) => {
    await open(page);
    await expect(region(page)).toHaveAttribute('tabindex', '0');
    await page.setViewportSize({ width: 1600, height: 1000 });
    await expect(page.getByRole('region', { name: 'How long a restore takes' })).toHaveAttribute('tabindex', '-1');
  });

  test('moves nothing while it loads, with a deep link or without', async ({ page }) => {
    await page.addInitScript(() => {
      window.shifts = [];
      type Shift = PerformanceEntry & { sources: { node?: Node; currentRect: DOMRect }[] };
      new PerformanceObserver((list) => {
        // What went away moved nothing: Starlight takes its sidebar's helper elements out.
        const moved = (list.getEntries() as Shift[]).flatMap(({ sources }) => sources.filter(({ currentRect }) => currentRect.width > 0));
        window.shifts?.push(...moved.map(({ node }) => (node instanceof Element ? node.outerHTML : node?.textContent)?.slice(0, 120) ?? ''));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const hash of ['', `#${ID}-one-zone-ia.min-days`, `#${ID}.sla`]) {
      await page.goto(at('about:blank'));
      await open(page, '', hash);
      expect(await page.evaluate(() => window.shifts), hash).toEqual([]);
    }
  });
});

test.describe('a control', () => {
  test('sorts by value, either way, and back to reading order', async ({ page }) => {
    await open(page);
    const head = view(page).locator(`[id="${ID}.min-days"]`);
    const sort = head.getByRole('button', { name: 'Minimum storage charge', exact: true });
    await sort.click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await expect(says(page)).toHaveText('Sorted by Minimum storage charge, ascending.');
    await sort.click();
    await expect(rowNames(page).first()).toHaveText('S3 Glacier Deep Archive');
    await expect(sort).toBeFocused();
    await sort.click();
    await expect(head).not.toHaveAttribute('aria-sort');
    await expect(rowNames(page).first()).toHaveText('S3 Standard');
  });

  test('chooses rows, folds what is the same and says how much, marks the best in words', async ({ page }) => {
    await open(page);
    await view(page).getByText('Choose rows').click();
    for (const name of ['S3 Standard', 'S3 Standard-IA']) await expect(view(page).getByRole('checkbox', { name, exact: true })).toBeChecked();
    for (const box of await view(page)
      .getByRole('checkbox', { name: /^S3 (?!Standard)|Reduced/ })
      .all())
      await box.uncheck();
    await expect(rowNames(page)).toHaveText(['S3 Standard', 'S3 Standard-IA']);
    const before = await view(page).getByRole('columnheader').count();
    await view(page).getByRole('checkbox', { name: 'Differences only' }).check();
    const folded = before - (await view(page).getByRole('columnheader').count());
    expect(folded).toBeGreaterThan(3);
    await expect(says(page)).toContainText(`Folded, all the same: ${folded}.`);
    await expect(view(page).getByRole('columnheader', { name: /Facility failures/ })).toBeVisible();
    await view(page).getByRole('checkbox', { name: 'Mark the best' }).check();
    await expect(view(page).locator(`[id="${ID}-standard.availability"]`)).toContainText('best');
    await expect(view(page).locator(`[id="${ID}-standard-ia.availability"]`)).not.toContainText('best');
    await view(page).getByRole('button', { name: 'All rows' }).click();
    await expect(rowNames(page)).toHaveCount(9);
  });

  test('puts two rows side by side without scrolling sideways at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, `?${ID}=only:standard,glacier-deep-archive`);
    await view(page).getByRole('checkbox', { name: 'Side by side' }).check();
    await expect(view(page).getByRole('columnheader', { name: /S3/ })).toHaveCount(2);
    await expect(view(page).getByRole('rowheader', { name: 'Availability SLA' })).toBeVisible();
    expect(await region(page).evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
  });

  test('shows the picture of the past and marks each cell that changed', async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: /2021 deck/ }).check();
    await expect(view(page).locator('tbody th .then')).toHaveText([
      'Standard',
      'Intelligent-Tiering',
      'Standard-Infrequent Access',
      'One Zone-Infrequent Access',
      'Glacier',
    ]);
    const glacier = view(page).getByRole('row', { name: /^Glacier/ });
    await expect(glacier).toContainText('99.99999999\u00a0%');
    await expect(glacier).toContainText('changed: now 99.999999999\u00a0%');
    await page.getByRole('radio', { name: 'now' }).check();
    await expect(rowNames(page)).toHaveCount(9);
  });

  test('is announced once', async ({ page }) => {
    await open(page);
    await says(page).evaluate((node) => {
      window.said = [];
      new MutationObserver(() => window.said?.push(node.textContent ?? '')).observe(node, { childList: true, characterData: true, subtree: true });
    });
    await view(page).getByRole('checkbox', { name: 'Side by side' }).check();
    await view(page).getByRole('button', { name: 'Durability', exact: true }).click();
    await expect
      .poll(() => page.evaluate(() => window.said))
      .toEqual(['Items side by side.', 'Sorted by Durability, descending. Items side by side.']);
  });

  test('works from the keyboard alone', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a phone has no keyboard');
    await open(page);
    await view(page).getByRole('checkbox', { name: 'Differences only' }).focus();
    await page.keyboard.press('Space');
    await expect(says(page)).toContainText('Folded');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(view(page).getByRole('columnheader', { name: /S3 Express/ })).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(says(page)).toContainText('8 of 9 chosen');
  });
});

test.describe('the address', () => {
  test('holds the view; Back and Forward walk through it; the whole table has a clean one', async ({ page }) => {
    await open(page);
    await view(page).getByRole('button', { name: 'Availability SLA', exact: true }).click();
    await view(page).getByRole('checkbox', { name: 'Side by side' }).check();
    await expect(page).toHaveURL(at(`${ADDRESS}?${ID}=swapped;sort:sla,down`));
    const both = await gridOnPage(page, ID);
    await page.goBack();
    await expect(page).toHaveURL(at(`${ADDRESS}?${ID}=sort:sla,down`));
    await expect(view(page).getByRole('checkbox', { name: 'Side by side' })).not.toBeChecked();
    await page.goBack();
    await expect(page).toHaveURL(at(ADDRESS));
    await page.goForward();
    await page.goForward();
    expect(await gridOnPage(page, ID)).toEqual(both);
    await page.reload();
    await ready(page, ID);
    expect(await gridOnPage(page, ID)).toEqual(both);
  });

  test('may ask for what is gone: it is left out, and the reader is told', async ({ page }) => {
    await open(page, `?${ID}=sort:price;only:standard,outposts;best`);
    await expect(says(page)).toContainText('Left out, as this table does not have it: price, outposts.');
    await expect(rowNames(page)).toHaveText(['S3 Standard']);
  });

  test('may be hostile: nothing happens', async ({ page }) => {
    const alarms: string[] = [];
    page.on('pageerror', (error) => alarms.push(error.message));
    page.on('dialog', (dialog) => alarms.push(dialog.message()));
    await open(page);
    const plain = await gridOnPage(page, ID);
    for (const text of [
      '%',
      '%E0%A4%A',
      'sort:__proto__',
      '<img src=x onerror=alert(1)>',
      'only:',
      ';;;',
      `only:${'x,'.repeat(2000)}`,
      'then,then:then=',
    ]) {
      await open(page, `?${ID}=${text}&${ID}=then`, '#%E0%A4%A');
      expect(await gridOnPage(page, ID), text.slice(0, 40)).toEqual(plain);
      expect(await view(page).locator('img').count()).toBe(0);
    }
    expect(alarms).toEqual([]);
  });
});

test.describe('a link into the table', () => {
  for (const [what, hash, name] of [
    ['a cell', `#${ID}-one-zone-ia.min-days`, 'S3 One Zone-IA, Minimum storage charge: 30\u00a0days'],
    ['a row', `#${ID}-glacier-deep-archive`, 'S3 Glacier Deep Archive'],
    ['a column', `#${ID}.launched`, 'In S3 since'],
  ] as const) {
    test(`arrives at ${what}: in view with its headings, marked, said`, async ({ page }) => {
      await open(page, '', hash);
      const place = page.locator(`[id="${hash.slice(1)}"]`);
      await expect(place).toBeInViewport();
      await expect(place).toHaveAttribute('data-marked');
      await expect(says(page)).toHaveText(name.replaceAll('\u00a0', ' '));
      await expect(view(page).locator('thead th').first()).toBeInViewport();
      const free = await place.evaluate((node) => {
        const { left, right, top, height } = node.getBoundingClientRect();
        const hit = document.elementFromPoint((left + right) / 2, top + Math.min(height / 2, 20));
        return hit !== null && (node.contains(hit) || hit.contains(node));
      });
      expect(free).toBe(true);
    });
  }

  test('reveals what the view hides', async ({ page }) => {
    await open(page, `?${ID}=then;differences;swapped;only:standard`, `#${ID}-glacier-instant-retrieval.durability`);
    await expect(page.locator(`[id="${ID}-glacier-instant-retrieval.durability"]`)).toBeInViewport();
    await expect(says(page)).toContainText('The view changed to show it: S3 Glacier Instant Retrieval, Durability');
    await expect(page).toHaveURL(at(`${ADDRESS}?${ID}=swapped#${ID}-glacier-instant-retrieval.durability`));
  });

  test('works without a script too', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto(at(`${ADDRESS}#${ID}-one-zone-ia.min-days`));
    await expect(page.locator(`[id="${ID}-one-zone-ia.min-days"]`)).toBeInViewport();
    await expect(page.locator('.scripted:visible')).toHaveCount(0);
    await context.close();
  });

  test('can be copied from the cell, and by choosing row and column', async ({ page, context, isMobile, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const cell = view(page).locator(`[id="${ID}-standard.durability"]`);
    await (isMobile ? cell.tap() : cell.hover());
    await view(page).getByRole('link', { name: 'Copy link to S3 Standard, Durability: 99.999999999 %' }).click();
    await expect(page.locator('.toast')).toContainText('Link copied: S3 Standard, Durability: 99.999999999 %');
    expect(await copied()).toBe(`${new URL(at(ADDRESS), baseURL).href}#${ID}-standard.durability`);
    await view(page).getByText('Copy, download, link').click();
    await view(page).getByLabel('All columns').selectOption('Availability SLA');
    await view(page).getByRole('link', { name: 'Copy link to Availability SLA' }).click();
    await expect.poll(copied).toBe(`${new URL(at(ADDRESS), baseURL).href}#${ID}.sla`);
    await view(page).getByLabel('All columns').selectOption('All columns');
    await view(page).getByRole('link', { name: 'Copy link to Amazon S3 storage classes compared' }).click();
    await expect.poll(copied).toBe(`${new URL(at(ADDRESS), baseURL).href}#${ID}`);
  });
});

test.describe('taken along', () => {
  test('the view is copied and downloaded as it is shown', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `?${ID}=swapped;differences;sort:min-days,down;only:standard,standard-ia`);
    const table = exported(ID);
    const shown = layout(shapeOf(table, false), {
      differences: true,
      sort: { attribute: 'min-days', down: true },
      only: ['standard', 'standard-ia'],
    });
    const selection = { ...shown, swapped: true };
    await view(page).getByText('Copy, download, link').click();
    const files = {
      CSV: toCsv(gridOf(table, selection)),
      Markdown: markdownDocument(table, selection),
      JSON: JSON.stringify(selected(table, selection), null, 2),
    };
    for (const [format, text] of Object.entries(files)) {
      await view(page)
        .getByRole('button', { name: `Copy ${format}` })
        .click();
      await expect(says(page)).toHaveText(`${format} copied.`);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
      const download = page.waitForEvent('download');
      await view(page)
        .getByRole('button', { name: `Download ${format}` })
        .click();
      expect(readFileSync(await (await download).path(), 'utf8')).toBe(text);
    }
    expect(await gridOnPage(page, ID)).toEqual(gridOf(table, selection));
  });
});

test('whatever a reader does, the page shows what a model of the data says', async ({ page, isMobile }) => {
  test.skip(isMobile, 'one browser is enough');
  const table = exported(ID);
  const shapes = { now: shapeOf(table, false), then: shapeOf(table, true) };
  const act = fc.oneof(
    fc.constantFrom('Differences only', 'Mark the best', 'Side by side').map((name) => ({ do: 'check' as const, name })),
    fc.constantFrom('now', 'then').map((name) => ({ do: 'picture' as const, name })),
    fc.constantFrom(...table.attributes.map((a) => a.id)).map((name) => ({ do: 'sort' as const, name })),
    fc.constantFrom(...table.items.map((i) => i.id)).map((name) => ({ do: 'item' as const, name })),
    fc.constant({ do: 'back' as const, name: '' }),
  );
  const KEY = { 'Differences only': 'differences', 'Mark the best': 'best', 'Side by side': 'swapped' } as const;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 9 }), async (steps) => {
      await page.goto(at('about:blank'));
      await open(page);
      await view(page).getByText('Choose rows').click();
      const past: View[] = [{}];
      for (const { do: what, name } of steps) {
        const now = past.at(-1) ?? {};
        let next: View = now;
        if (what === 'check') {
          await view(page).getByRole('checkbox', { name }).click();
          next = { ...now, [KEY[name as keyof typeof KEY]]: !now[KEY[name as keyof typeof KEY]] };
        } else if (what === 'picture') {
          await view(page).locator(`input[value=${name}]`).check();
          next = { ...now, then: name === 'then' };
          if (next.then === (now.then ?? false)) continue;
        } else if (what === 'sort') {
          const button = view(page).locator(`[id="${ID}.${name}"] button.label`);
          if ((await button.count()) === 0) continue;
          await button.click();
          const first = table.attributes.find((a) => a.id === name)?.direction === 'higher';
          const down = now.sort?.attribute === name ? now.sort.down : undefined;
          next = {
            ...now,
            sort: down === undefined ? { attribute: name, down: first } : down === first ? { attribute: name, down: !first } : undefined,
          };
        } else if (what === 'item') {
          await view(page).locator(`input[name=item][value=${name}]`).click();
          const chosen = table.items.map((i) => i.id).filter((id) => (now.only ?? table.items.map((i) => i.id)).includes(id) !== (id === name));
          if (chosen.length === 0) continue;
          next = { ...now, only: chosen.length === table.items.length ? undefined : chosen };
        } else if (past.length > 1) {
          await page.goBack();
          past.pop();
          next = past.pop() ?? {};
        }
        past.push(next);
        const { swapped, then } = { swapped: false, then: false, ...next };
        const shown = layout(shapes[then ? 'then' : 'now'], next);
        expect(await gridOnPage(page, ID), JSON.stringify(next)).toEqual(gridOf(table, { ...shown, swapped, then }));
        const best = [...shown.best].flatMap(([a, items]) => items.map((i) => `${ID}-${table.items[i]?.id}.${table.attributes[a]?.id}`));
        expect(
          (
            await view(page)
              .locator('td:has(.best)')
              .evaluateAll((cells) => cells.map((c) => c.id))
          ).toSorted(),
        ).toEqual(best.toSorted());
      }
    }),
    { numRuns: 8, seed: 20261123 },
  );
});

declare global {
  interface Window {
    shifts?: string[];
    said?: string[];
  }
}

test('links below the table of algorithms narrow it to the rows with one value', async ({ page }) => {
  const id = 'built-in-algorithms';
  const items = notes.facts.comparisons[id]?.items ?? [];
  const wanted = tableFilters({ items }, 'hardware').find((filter) => filter.value === 'GPU')?.only ?? [];
  expect(wanted.length).toBeGreaterThan(2);
  await page.goto(at('/modeling/built-in-algorithms/'));
  await page
    .getByRole('listitem')
    .filter({ hasText: /^Trains on:/ })
    .getByRole('link', { name: 'GPU', exact: true })
    .click();
  await ready(page, id);
  await expect(page.locator(`comparison-view#${id} tbody th[scope=row]:visible > .now:not(small)`)).toHaveText(
    items.flatMap((item) => (wanted.includes(item.id) ? [item.name] : [])),
  );
});
