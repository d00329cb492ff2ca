import { expect, test } from '@playwright/test';
import { at } from './support/pages.ts';

/** Explorers that a reader sets: where they stand, what to set, and what they say then. TF-IDF and lifecycle have specs of their own. */
const EXPLORERS = [
  {
    figure: '#figure-distribution-explorer',
    address: '/exploratory-data-analysis/data-distributions/',
    // A Poisson's mean and variance are its rate.
    first: /Mean 4, variance 4/,
    set: { role: 'spinbutton', value: '9' },
    then: /Mean 9, variance 9/,
  },
  {
    figure: '#figure-gradient-descent-explorer',
    address: '/modeling/gradient-descent/',
    first: /\S/,
    set: { role: 'spinbutton', value: '1.5' },
    then: /diverges/i,
  },
  {
    figure: '#figure-threshold-explorer',
    address: '/modeling/precision-and-recall/',
    first: /\S/,
    set: { role: 'slider', value: '0' },
    then: /recall 1/i,
  },
] as const;

for (const { figure: id, address, first, set, then } of EXPLORERS) {
  test(`${id}: a reader changes a number, and drawing and sentence follow`, async ({ page }) => {
    await page.goto(at(`${address}${id}`));
    const figure = page.locator(id);
    const says = figure.locator('.explorer-result');
    await expect(says).toHaveText(first);
    const drawn = await figure.locator('svg').innerHTML();
    const control = figure.getByRole(set.role).first();
    // A slider is pushed to its lower end by key.
    await (set.value ? control.fill(set.value) : control.press('Home'));
    await expect(says).toHaveText(then);
    expect(await figure.locator('svg').innerHTML()).not.toBe(drawn);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test(`${id}: shows its first setting and no dead controls`, async ({ page }) => {
      await page.goto(at(address));
      const figure = page.locator(id);
      await expect(figure.getByRole('img')).toBeVisible();
      await expect(figure.getByRole(set.role)).toHaveCount(0);
      await figure.locator('summary').click();
      await expect(figure.getByRole('row').nth(3)).toBeVisible();
    });
  });
}
