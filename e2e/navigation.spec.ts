import { expect, test } from '@playwright/test';
import { at } from './support/pages.ts';

const STORAGE_CLASSES = '/data-engineering/s3/storage-classes/';

test('the home page says the exam is retired and leads to any domain and to a topic in two clicks', async ({ page }) => {
  await page.goto(at('/'));
  await expect(page.getByRole('main')).toContainText('retired, last day 31 March 2026');
  await page.getByRole('main').getByRole('link', { name: 'Data Engineering', exact: true }).click();
  await expect(page).toHaveURL(at('/data-engineering/'));
  await page.getByRole('main').getByRole('link', { name: 'Amazon S3 chapter' }).click();
  await expect(page).toHaveURL(at('/data-engineering/s3/'));
});

test('the exam page says the exam is retired and names what replaced it', async ({ page }) => {
  await page.goto(at('/exam/'));
  const main = page.getByRole('main');
  await expect(main).toContainText('Retired, last day 31\u00a0March\u00a02026');
  for (const heading of ['Machine Learning Engineer – Associate', 'AI Practitioner', 'Data Engineer – Associate'])
    await expect(main.getByRole('heading', { name: heading })).toBeVisible();
});

test('breadcrumbs lead back up, previous and next lead on', async ({ page }) => {
  await page.goto(at(STORAGE_CLASSES));
  const trail = page.getByRole('navigation', { name: 'Breadcrumbs' });
  await expect(trail.getByRole('listitem')).toHaveText(['Exam map', 'Data Engineering', 'Amazon S3', 'S3 storage classes']);
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('S3 storage classes');
  await page.getByRole('link', { name: 'Previous' }).click();
  await expect(page).toHaveURL(at(STORAGE_CLASSES));
});

test('the sidebar shows domains in exam order with weights, and only the own domain unfolded', async ({ page, isMobile }) => {
  await page.goto(at(STORAGE_CLASSES));
  if (isMobile) await page.locator('starlight-menu-button button, [aria-controls=starlight__sidebar], button[popovertarget]').first().click();
  const sidebar = page.getByRole('navigation', { name: 'Main' });
  const text = (await sidebar.innerText()).replaceAll('\u00a0', ' ');
  const order = [
    'Data Engineering · 20 %',
    'Exploratory Data Analysis · 24 %',
    'Modeling · 36 %',
    'Machine Learning Implementation and Operations · 20 %',
  ];
  expect(order.map((label) => text.indexOf(label)).every((at, i, all) => at >= 0 && (i === 0 || at > (all[i - 1] ?? 0)))).toBe(true);
  await expect(sidebar.getByRole('link', { name: 'S3 storage classes' })).toHaveAttribute('aria-current', 'page');
  await sidebar.getByRole('link', { name: 'Modeling · 36 %' }).click();
  await expect(page).toHaveURL(at('/modeling/'));
});

test('“on this page” lists the sections', async ({ page, isMobile }) => {
  await page.goto(at(STORAGE_CLASSES));
  if (isMobile) await page.locator('mobile-starlight-toc summary').click();
  await page.getByRole('link', { name: 'Intelligent-Tiering' }).locator('visible=true').first().click();
  await expect(page).toHaveURL(at(`${STORAGE_CLASSES}#intelligent-tiering`));
});

test('an address that does not exist says so and leads home', async ({ page }) => {
  const response = await page.goto(at('/no-such-page/'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main')).toContainText('not found');
});
