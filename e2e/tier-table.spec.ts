import { type Page, expect, test } from '@playwright/test';

const ADDRESS = '/data-engineering/s3/storage-classes/';
const region = (page: Page) => page.getByRole('region', { name: /Amazon S3 storage classes compared/ });

test('the tier table is a real table with caption and scoped headers', async ({ page }) => {
  await page.goto(ADDRESS);
  const table = region(page).getByRole('table', { name: /Amazon S3 storage classes compared/ });
  await expect(table.getByRole('rowheader')).toHaveCount(9);
  await expect(table.getByRole('columnheader')).toHaveCount(12);
  expect(await table.locator('thead th:not([scope=col]), tbody th:not([scope=row])').count()).toBe(0);
  const row = table.getByRole('row', { name: /S3 Glacier Deep Archive/ });
  await expect(row).toContainText('180\u00a0days');
  await expect(row).toContainText('99.999999999\u00a0%');
});

test('header row and first column stay in view while the table scrolls both ways', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 500 });
  await page.goto(ADDRESS);
  const box = region(page);
  await box.scrollIntoViewIfNeeded();
  const moved = await box.evaluate((node) => {
    node.scrollTo(300, 200);
    const at = node.getBoundingClientRect();
    const head = node.querySelectorAll('thead th')[3]?.getBoundingClientRect();
    const first = node.querySelectorAll('tbody th')[4]?.getBoundingClientRect();
    return {
      scrolled: [node.scrollLeft, node.scrollTop],
      headTop: Math.round((head?.top ?? 0) - at.top),
      firstLeft: Math.round((first?.left ?? 0) - at.left),
    };
  });
  expect(moved.scrolled).toEqual([300, 200]);
  expect(moved.headTop).toBeLessThanOrEqual(2);
  expect(moved.firstLeft).toBeLessThanOrEqual(2);
});

test('the keyboard reaches the region and scrolls it', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 500 });
  await page.goto(ADDRESS);
  await page.getByRole('radio', { name: 'now' }).focus();
  await page.keyboard.press('Tab');
  await expect(region(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region(page).evaluate((node) => node.scrollLeft)).toBeGreaterThan(0);
});

test('the switch shows the five columns of the 2021 deck and marks each cell that changed', async ({ page }) => {
  await page.goto(ADDRESS);
  await page.getByRole('radio', { name: /2021 deck/ }).check();
  const table = region(page).getByRole('table');
  await expect(table.getByRole('rowheader')).toHaveText(
    [/^\s*Standard\s*$/, /Intelligent-Tiering/, /Standard-Infrequent Access/, /One Zone-Infrequent Access/, /^\s*Glacier\s*$/],
    { useInnerText: true },
  );
  const glacier = table.getByRole('row', { name: /Glacier/ });
  await expect(glacier).toContainText('99.99999999\u00a0%');
  await expect(glacier).toContainText('changed: now 99.999999999\u00a0%');
  await expect(
    table
      .getByRole('row', { name: /^\s*Standard-Inf/ })
      .locator('td')
      .nth(1),
  ).toHaveText('99.9\u00a0%', { useInnerText: true });
  await page.getByRole('radio', { name: 'now' }).check();
  await expect(table.getByRole('rowheader')).toHaveCount(9);
});
