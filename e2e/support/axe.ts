import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2 AA and axe's best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A link in text must be told from it by more than colour: stricter than axe, and no background has to be found out. */
const UNDERLINED = { id: 'link-in-text-block', any: ['link-in-text-block-style'], all: [], none: [] };

/** What is asked of axe. */
interface Question {
  /** A selector, when not the whole page is meant. */
  within?: string;
  /** Colours too, which takes most of the time. */
  contrast?: boolean;
}

/**
 * What axe finds wrong, one line a rule: `rule: places`. Everything is asked of every element.
 * The site has no frames, so axe is asked in the page itself, without a go-between.
 */
export async function violationsOn(page: Page, { within = 'html', contrast = true }: Question = {}): Promise<string[]> {
  await bring(page);
  const structure = { runOnly: { type: 'tag', values: TAGS }, rules: { 'color-contrast': { enabled: false } } } satisfies axe.RunOptions;
  const violations = await page.evaluate(
    async ({ within, options, rule }) => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      here.configure({ rules: [rule] });
      return (await here.run({ include: [within] }, { ...options, resultTypes: ['violations'] })).violations;
    },
    { within, options: structure, rule: UNDERLINED },
  );
  const pale = contrast ? await contrastOn(page, 'color-contrast', within) : [];
  return [...violations.map(said), ...pale];
}

/**
 * Texts with too little contrast, by the rule of axe that is named.
 * @param without a selector of what is left out
 */
export async function contrastOn(
  page: Page,
  rule: 'color-contrast' | 'color-contrast-enhanced',
  within: string,
  without?: string,
): Promise<string[]> {
  await bring(page);
  const violations = await page.evaluate(
    async ({ within, rule, exclude }) => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      if (!document.querySelector(within)) throw new Error(`There is no ${within} here.`);
      return (await here.run({ include: [within], exclude }, { runOnly: { type: 'rule', values: [rule] }, resultTypes: ['violations'] })).violations;
    },
    { within, rule, exclude: without ? [without] : [] },
  );
  return violations.map(said);
}

/** Brings axe into the page, once. */
async function bring(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
}

const said = ({ id, nodes }: axe.Result) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(' | ')}`;
