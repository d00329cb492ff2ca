import { expect, test } from '@playwright/test';
import { at } from './support/pages.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript everything is readable, and no control is dead', async ({ page }) => {
  await page.goto(at('/data-engineering/s3/storage-classes/'));
  await expect(page.getByRole('button', { name: /search/i })).toHaveCount(0);
  await expect(page.locator('select:visible')).toHaveCount(0);
  const table = page.getByRole('table', { name: /Amazon S3 storage classes compared/ });
  await expect(table.locator('th[scope=row]')).toHaveCount(9);
  await page.getByRole('radio', { name: /2021 deck/ }).check();
  await expect(table.locator('th[scope=row]:visible')).toHaveCount(5);
  await page.getByText('is needed in five minutes').click();
  await expect(page.getByText('Deep Archive has no expedited option')).toBeVisible();
});

test('without JavaScript a link to a section arrives there', async ({ page }) => {
  await page.goto(at('/data-engineering/s3/storage-classes/#glacier'));
  await expect(page.locator('#glacier')).toBeInViewport();
});
