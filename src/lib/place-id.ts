/**
 * The id of a table, or of a row, a column or a cell of it: `t`, `t-row`, `t.column`, `t-row.column`.
 * Made of data keys, never of wording; the dot keeps columns and cells apart from rows and headings.
 */
export const placeId = (table: string, item?: string, attribute?: string): string =>
  `${table}${item ? `-${item}` : ''}${attribute ? `.${attribute}` : ''}`;

/** The id of a pair on `/reference/x-or-y/`: `one-or-other`. */
export const pairId = ([one, other]: readonly [string, string]): string => `${one}-or-${other}`;
