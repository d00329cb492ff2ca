/** What a page may weigh, in brotli kilobytes, everything before the search counted. */
export const BUDGET = { html: 15.5, css: 10, js: 5.5, total: 30 };

/** What a comparison adds: every cell has its value, note, source and address in the page, and the table its styles. */
export const TABLE: typeof BUDGET = { html: 5, css: 1, js: 0, total: 5 };

/** What programs, drawings and explorers add: coloured code, marks and the numbers behind them, and their styles. */
export const DRAWING: typeof BUDGET = { html: 6, css: 2.5, js: 0.2, total: 7 };

/** What an explorer may weigh, in kilobytes, uncompressed. */
export const ISLAND = 6;

/** What all scripts of the comparison tables may weigh together, in kilobytes, gzipped; they load when a table comes into view. */
export const TABLES = 5;

/** Pages that list everything state their own. */
export const BUDGETS: Record<string, Partial<typeof BUDGET>> = {
  // Shows every part there is, and so loads the styles of all.
  '/reference/page-parts/': { css: 13 },
  // Everything the domain says in brief.
  '/data-engineering/cheat-sheet/': { html: 18 },
  '/exploratory-data-analysis/cheat-sheet/': { html: 20 },
  '/implementation-and-operations/cheat-sheet/': { html: 20 },
  '/modeling/cheat-sheet/': { html: 24, total: 38 },
  '/modeling/services-cheat-sheet/': { html: 24, total: 38 },
  // Long pages whose many sources weigh as much as their text; cutting them further would lose points.
  '/data-engineering/managed-flink/': { html: 16 },
  '/data-engineering/redshift/': { html: 16.5, total: 31 },
  '/data-engineering/s3/data-lakes/': { html: 17.5, total: 31 },
  '/exploratory-data-analysis/emr/': { html: 16.5 },
  '/modeling/textract/': { html: 16.5 },
  // Much linked to, and what links here is listed on each.
  '/modeling/built-in-tabular/': { html: 16 },
  '/data-engineering/step-functions/': { total: 36 },
  '/modeling/linear-and-logistic-regression/': { html: 23.5, total: 38 },
  '/modeling/built-in-algorithms/': { html: 22, total: 36 },
  '/reference/services/': { html: 50, total: 65 },
  '/reference/then-and-now/': { html: 55, total: 70 },
  '/reference/glossary/': { html: 57, total: 70 },
  '/reference/sources/': { html: 100, total: 115 },
  '/search/': { html: 20, total: 35 },
  '/exam/curriculum/': { html: 20, total: 35 },
  '/exam/tasks/': { html: 20, total: 35 },
  // A program, its drawing, a formula and a marked file of data, each with its styles.
  '/modeling/deepar/': { css: 11 },
};
