import { type Locator, type Page, expect, test } from '@playwright/test';
import { at } from './support/pages.ts';

const ADDRESS = '/data-engineering/s3/lifecycle/';

/** Where the bars end that stand still above the page, in CSS pixels. */
const barsEnd = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelectorAll('body header, mobile-starlight-toc nav')].map((bar) =>
        (bar as HTMLElement).checkVisibility() ? bar.getBoundingClientRect().bottom : 0,
      ),
    ),
  );
/** After two frames the browser has drawn, told of it and kept where the reader is. */
const settled = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
const topOf = (place: Locator) => place.evaluate((node) => node.getBoundingClientRect().top);

/** Its beginning is in view and free, below the bars. */
async function expectArrived(page: Page, place: Locator) {
  await expect(place).toBeInViewport();
  await expect.poll(() => topOf(place)).toBeGreaterThanOrEqual((await barsEnd(page)) - 1);
}

/** It is marked by more than a colour, also when it has the focus no more. */
async function expectMarked(place: Locator) {
  await expect(place).not.toBeFocused();
  const mark = await place.evaluate((node) => {
    const cells = node.matches('tr, th, td') ? [node, ...node.children] : [node];
    return cells.map((cell) => getComputedStyle(cell)).some((style) => style.boxShadow !== 'none' || style.outlineStyle !== 'none');
  });
  expect(mark, 'no mark').toBe(true);
}

for (const width of [320, 1280])
  for (const [what, address] of [
    ['a section', `${ADDRESS}#small-objects`],
    ['a question', `${ADDRESS}#q-ia-at-zero`],
    ['a figure', `${ADDRESS}#figure-lifecycle-cost`],
    ['a term', '/reference/glossary/#shard'],
    ['a service', '/reference/services/#data-firehose'],
    ['a program', '/exploratory-data-analysis/summary-statistics/#example-anscombe'],
    ['a cell', '/data-engineering/s3/storage-classes/#s3-storage-classes-one-zone-ia.min-days'],
  ] as const)
    test(`${what} is arrived at below the bars, marked and focused, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(at(address));
      const place = page.locator(`[id="${address.split('#')[1]}"]`);
      await expectArrived(page, place);
      await expect(place).toBeFocused();
      await page.keyboard.press('Tab');
      await expectMarked(place);
      if (what !== 'a question' && what !== 'a program') await expect(place).not.toHaveAttribute('tabindex');
    });

test('the mark is there in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(at(`${ADDRESS}#small-objects`));
  await expect(page.locator('#small-objects')).toHaveCSS('outline-style', 'solid');
});

test('what is closed opens: the place itself, and what it stands in', async ({ page }) => {
  await page.goto(at(`${ADDRESS}#q-tiny-files`));
  await expect(page.locator('#q-tiny-files')).toHaveAttribute('open');
  // A part that a page folds away, and one that a browser finds only when asked.
  await page.evaluate(() => {
    const box = document.createElement('details');
    box.innerHTML = '<summary>More</summary><div hidden="until-found"><div id="deep" style="height: 40px">Deep</div></div>';
    document.querySelector('#prices')?.parentElement?.before(box);
    location.hash = 'deep';
  });
  await expectArrived(page, page.locator('#deep'));
  await expect(page.locator('#deep')).toBeFocused();
});

test('the same link leads there again', async ({ page }) => {
  await page.goto(at(ADDRESS));
  await page.evaluate(() =>
    document.querySelector('main')?.prepend(Object.assign(document.createElement('a'), { href: '#prices', innerText: 'To it' })),
  );
  const place = page.locator('#prices');
  for (const _ of [1, 2]) {
    await page.getByRole('link', { name: 'To it' }).click();
    await expectArrived(page, place);
    await expect(place).toBeFocused();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.evaluate(() => scrollTo(0, 0));
  }
});

test('a table’s place that the view hides comes back, also when the same link is followed again', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the code is the same');
  const id = 's3-storage-classes';
  await page.goto(at(`/data-engineering/s3/storage-classes/?${id}=only:standard#${id}-one-zone-ia.min-days`));
  const place = page.locator(`[id="${id}-one-zone-ia.min-days"]`);
  await expectArrived(page, place);
  await expect(place).toHaveAttribute('data-marked');
  await page.evaluate((id) => {
    document.querySelector('main')?.prepend(Object.assign(document.createElement('a'), { href: `#${id}-one-zone-ia.min-days`, innerText: 'To it' }));
  }, id);
  const table = page.locator(`comparison-view#${id}`);
  await table.getByText('Choose rows').click();
  await table.getByRole('checkbox', { name: 'S3 One Zone-IA' }).uncheck();
  await expect(place).toHaveCount(0);
  await page.getByRole('link', { name: 'To it' }).click();
  await expectArrived(page, place);
  await expect(place).toBeFocused();
});

test('Back and Forward show what was seen, not the beginning of the section', async ({ page }) => {
  await page.goto(at(`${ADDRESS}#small-objects`));
  await expectArrived(page, page.locator('#small-objects'));
  // The reader reads on, follows a link, and comes back.
  await page.evaluate(() => scrollBy(0, 300));
  const left = await page.evaluate(() => scrollY);
  await settled(page);
  await page.evaluate(() => (location.hash = 'prices'));
  await expectArrived(page, page.locator('#prices'));
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
  await settled(page);
  expect(await page.evaluate(() => scrollY)).toBe(left);
  await expect(page.locator(':target')).toHaveId('small-objects');
  await page.goForward();
  await expect(page.locator(':target')).toHaveId('prices');
  await page.goto(at('/'));
  await page.goBack();
  await expect(page.locator(':target')).toHaveId('prices');
});

test('nothing shifts when a picture comes late', async ({ page }) => {
  let send = () => {};
  const late = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/late.svg', async (route) => {
    await late;
    await route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="500"/>' });
  });
  await page.route(`**${at(ADDRESS)}`, async (route) => {
    const response = await route.fetch();
    // The browser's own way of keeping a place is off: not every browser has one.
    const html = (await response.text())
      .replace('</head>', '<style>html { overflow-anchor: none }</style></head>')
      .replace('<div class="sl-markdown-content">', '<div class="sl-markdown-content"><img src="/late.svg" alt="">');
    await route.fulfill({ response, body: html });
  });
  await page.goto(at(`${ADDRESS}#small-objects`), { waitUntil: 'commit' });
  const place = page.locator('#small-objects');
  await expect(place).toBeFocused();
  await settled(page);
  const before = await topOf(place);
  send();
  await page.waitForLoadState('load');
  await expect.poll(() => page.locator('img[alt=""]').evaluate((i) => i.getBoundingClientRect().height)).toBeGreaterThan(100);
  await expect.poll(() => topOf(place)).toBeCloseTo(before, 0);
  await expectArrived(page, place);
});

test('a fragment that leads nowhere does no harm', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const hash of ['#%E0%A4%A', '#nowhere', '#location', '#<img>', '#:~:text=x']) {
    await page.goto(at(`${ADDRESS}${hash}`));
    // The script arrives a little later.
    await page.waitForLoadState('networkidle');
  }
  expect(errors).toEqual([]);
});
