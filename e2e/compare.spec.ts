import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { at, dist, htmlOf } from './support/pages.ts';
import { TABLES, notes } from './support/tables.ts';

test('the list names every table with what it settles, where it stands, its helper and its files', async ({ page }) => {
  await page.goto(at('/compare/'));
  const entries = page.locator('.comparison-list > li');
  await expect(entries).toHaveCount(TABLES.length);
  for (const { id, address } of TABLES) {
    const { title = '', settles = '' } = notes.facts.comparisons[id] ?? {};
    const entry = entries.filter({ has: page.locator(`a[href="${at(address)}#${id}"]`) });
    await expect(entry.getByRole('link', { name: title, exact: true })).toBeVisible();
    await expect(entry).toContainText(settles);
    expect(htmlOf(address)).toContain(`id="${id}"`);
    for (const format of ['json', 'csv', 'md']) {
      await expect(entry.locator(`a[href="${at(`/compare/${id}.${format}`)}"]`)).toBeVisible();
      expect(existsSync(join(dist(), 'compare', `${id}.${format}`))).toBe(true);
    }
    const helper = Object.entries(notes.facts.decisions).find(([, d]) => d.comparison === id);
    if (helper) await expect(entry.getByRole('link', { name: helper[1].title })).toBeVisible();
  }
});
