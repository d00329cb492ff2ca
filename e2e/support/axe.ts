import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 AA and axe's best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong, one line a rule: `rule: places`.
 * @param within a selector, when not the whole page is meant
 * @param contrast colours too, which takes most of the time
 */
export async function violationsOn(page: Page, { within, contrast = true }: { within?: string; contrast?: boolean } = {}): Promise<string[]> {
  // Legacy mode spares axe the second browser page it opens to cross frames; the site has no frames.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (within) axe.include(within);
  axe.options({ resultTypes: ['violations'], runOnly: { type: 'tag', values: TAGS }, rules: { 'color-contrast': { enabled: contrast } } });
  const { violations } = await axe.analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
}
