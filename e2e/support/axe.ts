import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The small one, as each page reads it anew. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
 * What axe finds wrong, one line a rule: `rule: places`. Everything is asked of every element, in one go: what axe has to find out
 * about a page before it asks anything costs as much as the answers.
 * The site has no frames, so axe is asked in the page itself, without a go-between.
 */
export const violationsOn = (page: Page, { within = 'html', contrast = true }: Question = {}): Promise<string[]> =>
  ask(page, { include: [within] }, { runOnly: { type: 'tag', values: TAGS }, rules: { 'color-contrast': { enabled: contrast } } });

/**
 * Texts with too little contrast, by the rule of axe that is named.
 * @param without a selector of what is left out
 */
export const contrastOn = (page: Page, rule: 'color-contrast-enhanced', within: string, without: string): Promise<string[]> =>
  ask(page, { include: [within], exclude: [without] }, { runOnly: { type: 'rule', values: [rule] } });

/** Brings axe into the page, once, and asks it. */
async function ask(page: Page, context: { include: string[]; exclude?: string[] }, options: axe.RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(
    async ({ context, options, rule }) => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      for (const selector of context.include) if (!document.querySelector(selector)) throw new Error(`There is no ${selector} here.`);
      here.configure({ rules: [rule], noHtml: true });
      return (await here.run(context, { ...options, resultTypes: ['violations'] })).violations;
    },
    { context, options, rule: UNDERLINED },
  );
  return violations.map(said);
}

const said = ({ id, nodes }: axe.Result) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(' | ')}`;
