import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2 AA and axe's best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is asked of axe. */
interface Question {
  /** A selector, when not the whole page is meant. */
  within?: string;
  /** A selector of what is left out. */
  without?: string;
  /** Colours too, which takes most of the time. */
  contrast?: boolean;
  /** These rules alone. */
  rules?: string[];
}

/** What axe finds wrong, one line a rule: `rule: places`. The site has no frames, so axe is asked in the page itself, once and without a go-between. */
export async function violationsOn(page: Page, { within = 'html', without, contrast = true, rules }: Question = {}): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ({ context, options, contrast }) => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      // Without colours a link must be told from its text by more than colour: stricter, and no background has to be found out.
      if (!contrast) here.configure({ rules: [{ id: 'link-in-text-block', any: ['link-in-text-block-style'], all: [], none: [] }] });
      return (await here.run(context, options)).violations;
    },
    {
      contrast,
      context: { include: [within], ...(without && { exclude: [without] }) },
      options: {
        resultTypes: ['violations' as const],
        ...(rules
          ? { runOnly: { type: 'rule' as const, values: rules } }
          : { runOnly: { type: 'tag' as const, values: TAGS }, rules: { 'color-contrast': { enabled: contrast } } }),
      },
    },
  );
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
}
