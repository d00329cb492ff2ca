import { expect, test } from '@playwright/test';
import { contrastOn } from './support/axe.ts';
import { at } from './support/pages.ts';

const LIFECYCLE = '/data-engineering/s3/lifecycle/';

test('the exam map gives each domain its share of the width, and shows the S3 chapter', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(at('/'));
  const widths = await page.locator('.exam-bar rect').evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  const all = widths.reduce((a, b) => a + b, 0);
  expect(widths.map((width) => Math.round((100 * width) / all))).toEqual([20, 24, 36, 20]);
  await expect(page.locator('.exam-map').getByRole('link', { name: 'S3 storage classes' })).toBeVisible();
  await page.getByRole('link', { name: /^Search topics/ }).click();
  await expect(page.getByRole('combobox', { name: 'Search the notes' })).toBeFocused();
});

test('each domain has its own hue', async ({ page }) => {
  const hues = new Set<string>();
  for (const domain of ['data-engineering', 'exploratory-data-analysis', 'modeling', 'implementation-and-operations']) {
    await page.goto(at(`/${domain}/`));
    hues.add(await page.getByRole('heading', { level: 1 }).evaluate((h1) => getComputedStyle(h1).borderInlineStartColor));
  }
  expect(hues.size).toBe(4);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`body text has AAA contrast in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const address of [LIFECYCLE, '/modeling/', '/exam/']) {
      await page.goto(at(address));
      expect(await contrastOn(page, 'color-contrast-enhanced', '.sl-markdown-content > :is(p, ul, ol)', 'a'), address).toEqual([]);
    }
  });
}

test('figures have a title, a description and the same as text, and no style attributes', async ({ page }) => {
  await page.goto(at('/reference/page-parts/'));
  const figures = page.locator('figure.figure');
  await expect(figures).toHaveCount(6);
  for (const figure of await figures.all()) {
    const drawing = figure.getByRole('img');
    await expect(drawing).toHaveAccessibleName(/\w/);
    await expect(drawing).toHaveAccessibleDescription(/\w{3}/);
    await figure.locator('summary').click();
    await expect(figure.locator('details').locator('li, td, dd').first()).toBeVisible();
    expect(await figure.locator('svg [style], svg[style]').count()).toBe(0);
  }
});

test('figures keep their lines in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(at('/reference/page-parts/'));
  const box = page.locator('#figure-data-lake .f-box').first();
  const { fill, stroke } = await box.evaluate((node) => ({ fill: getComputedStyle(node).fill, stroke: getComputedStyle(node).stroke }));
  expect(fill).not.toBe(stroke);
});

test('a formula is MathML, with nothing to download', async ({ page }) => {
  await page.goto(at('/reference/page-parts/'));
  await expect(page.locator('#example-f1 math')).toHaveCount(3);
  expect(await page.locator('math [style]').count()).toBe(0);
});

test('the lifecycle explorer answers to its controls, by keyboard, and remembers them in the address', async ({ page }) => {
  await page.goto(at(`${LIFECYCLE}#cost-example`));
  const figure = page.locator('#figure-lifecycle-cost');
  const result = figure.getByRole('status');
  const initial = await result.innerText();
  expect(initial).toMatch(/^\$[\d,]+ with the rule, \$[\d,]+ without\.$/);
  const objects = figure.getByRole('spinbutton', { name: 'Objects' });
  await expect(objects).toBeVisible();
  await objects.fill('100000000');
  await expect(result).not.toHaveText(initial);
  await expect(figure.getByRole('img')).toHaveAccessibleDescription(/100000000 objects/);
  const told = await result.innerText();
  await expect(page).toHaveURL(/\?objects=100000000#cost-example$/);
  await page.reload();
  await figure.scrollIntoViewIfNeeded();
  await expect(result).toHaveText(told);
  await objects.fill('100000');
  await expect(page).toHaveURL(at(`${LIFECYCLE}#cost-example`));
  await expect(result).toHaveText(initial);
  await figure.getByRole('combobox', { name: 'Archive class' }).selectOption('Deep Archive');
  await expect(page).toHaveURL(/\?to=glacier-deep-archive#/);
  await objects.fill('0');
  await expect(result).toContainText('write a whole number from 1');
  await expect(objects).toHaveAttribute('aria-invalid', 'true');
});

test('what an address asks wrongly of the explorer changes nothing', async ({ page }) => {
  await page.goto(at(`${LIFECYCLE}?objects=-5&gb=<script>&days=1e99&to=nowhere#cost-example`));
  const figure = page.locator('#figure-lifecycle-cost');
  await expect(figure.getByRole('spinbutton', { name: 'Objects' })).toHaveValue('100000');
  await expect(figure.getByRole('status')).toHaveText(/^\$[\d,]+ with the rule/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the explorer is a finished figure without dead controls', async ({ page }) => {
    await page.goto(at(LIFECYCLE));
    const figure = page.locator('#figure-lifecycle-cost');
    await expect(figure.getByRole('spinbutton')).toHaveCount(0);
    await expect(figure).toContainText(/\$[\d,]+ with the rule, \$[\d,]+ without/);
    await figure.locator('summary').click();
    await expect(figure.locator('[data-part=moves]')).toBeVisible();
  });
});

test('nothing moves while a page loads, over ten loads, with or without a deep link', async ({ page }) => {
  const addresses = [
    '/',
    LIFECYCLE,
    '/data-engineering/s3/storage-classes/',
    '/data-engineering/s3/storage-classes/#glacier',
    '/reference/services/',
  ];
  for (let load = 0; load < 10; load++) {
    const address = addresses[load % addresses.length] ?? '/';
    await page.goto(at(address), { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(shift, address).toBeLessThan(0.001);
  }
});
