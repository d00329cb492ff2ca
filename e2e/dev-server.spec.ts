import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const PORT = 4331;
/** A file of its own, so that no good content is touched; git ignores it. */
const BROKEN = join(ROOT, 'src/data/limits/e2e-broken.yaml');

test.describe.configure({ mode: 'serial' });
let server: ReturnType<typeof spawn>;

test.beforeAll(async () => {
  // Longer than the wait below, or that is cut short on a busy machine.
  test.setTimeout(90_000);
  rmSync(BROKEN, { force: true });
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(PORT)], {
    cwd: ROOT,
    stdio: 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  await expect
    .poll(
      () =>
        fetch(`http://localhost:${PORT}/exam/`).then(
          (r) => r.status,
          () => 0,
        ),
      { timeout: 60_000 },
    )
    .toBe(200);
});
test.afterAll(() => {
  rmSync(BROKEN, { force: true });
  server.kill();
});

test('the dev server shows a mistake with file and mend, and recovers when it is mended', { tag: '@root' }, async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto(`http://localhost:${PORT}/exam/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The exam and its successors');
  writeFileSync(BROKEN, 'label: X\nvalue: 1\nunits: count\nsource: s3-objects\n');
  const overlay = page.locator('vite-error-overlay');
  await expect(async () => {
    await page.reload();
    await expect(overlay).toContainText('nobody knows the key "units"', { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await expect(overlay).toContainText('e2e-broken.yaml:3:1');
  await expect(overlay).toContainText('did you mean "unit"?');
  rmSync(BROKEN);
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The exam and its successors', { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
});
