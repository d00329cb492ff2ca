import { expect, test } from '@playwright/test';
import { at } from './support/pages.ts';

const PAGE = '/exploratory-data-analysis/text-features/';

test('a reader writes the documents of the TF-IDF explorer, and the address remembers them', async ({ page }) => {
  await page.goto(at(`${PAGE}#tf-idf`));
  const figure = page.locator('#figure-tf-idf');
  const result = figure.getByRole('status');
  await expect(result).toHaveText(/^3 documents × 12 words\./);
  const third = figure.getByRole('textbox', { name: 'Document 3' });
  await third.fill('The screen');
  await expect(result).toHaveText(/^3 documents × 10 words\./);
  await expect(figure.getByRole('row', { name: /^the / })).toContainText('1 × 0.000 = 0.000');
  await expect(page).toHaveURL(/\?d3=The\+screen#tf-idf$/);
  await page.reload();
  await figure.scrollIntoViewIfNeeded();
  await expect(third).toHaveValue('The screen');
  await expect(result).toHaveText(/^3 documents × 10 words\./);
  await figure.getByRole('combobox', { name: 'Formula' }).selectOption('smoothed');
  await expect(figure.getByRole('row', { name: /^the / })).toContainText('÷');
  for (const name of ['Document 1', 'Document 2', 'Document 3']) await figure.getByRole('textbox', { name }).fill('?');
  await expect(result).toHaveText('Write a word of two letters or more.');
});

test('what is written there, or asked by an address, stays text', async ({ page }) => {
  let ran = false;
  page.on('dialog', (dialog) => {
    ran = true;
    void dialog.dismiss();
  });
  const markup = '<img src=x onerror=alert(1)>';
  await page.goto(at(`${PAGE}?d1=${encodeURIComponent(markup)}&formula=nothing#tf-idf`));
  const figure = page.locator('#figure-tf-idf');
  await expect(figure.getByRole('textbox', { name: 'Document 1' })).toHaveValue(markup);
  await expect(figure.getByRole('rowheader', { name: 'onerror' })).toBeVisible();
  await figure.getByRole('textbox', { name: 'Document 2' }).fill(markup);
  await expect(figure.locator('img, script')).toHaveCount(0);
  await expect(figure.getByRole('combobox', { name: 'Formula' })).toHaveValue('textbook');
  expect(ran).toBe(false);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the TF-IDF matrix is there with its documents and without dead controls', async ({ page }) => {
    await page.goto(at(PAGE));
    const figure = page.locator('#figure-tf-idf');
    await expect(figure.getByRole('textbox')).toHaveCount(0);
    await expect(figure.getByText('Great price, great service')).toBeVisible();
    await expect(figure.getByRole('row', { name: /^great / })).toContainText('2 × 0.405 = 0.811');
  });
});
