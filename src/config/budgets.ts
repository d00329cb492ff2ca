/** What a page may weigh, in brotli kilobytes, everything before the search counted. */
export const BUDGET = { html: 15, css: 10, js: 5, total: 30 };

/** What an explorer may weigh, in kilobytes, uncompressed. */
export const ISLAND = 6;

/** Pages whose work is a large table or many parts state their own. */
export const BUDGETS: Record<string, Partial<typeof BUDGET>> = {
  // The tier table in two pictures, and a figure.
  '/data-engineering/s3/storage-classes/': { html: 17 },
  // The price table and the explorer.
  '/data-engineering/s3/lifecycle/': { html: 17 },
  '/reference/services/': { html: 45, total: 60 },
  '/reference/then-and-now/': { html: 45, total: 60 },
  '/reference/glossary/': { html: 30, total: 45 },
  '/reference/sources/': { html: 45, total: 60 },
  '/exam/curriculum/': { html: 18, total: 33 },
  '/exam/tasks/': { html: 18, total: 33 },
};
