import type { Unit } from '../schemas/units.ts';

/** A number as readers see it: no rounding, thousands separated. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 11 }).format(value);
}

/** A number with its unit: `99.9 %`, `50 TB`, `30 days`, `1 day`, `$0.023 per GB-month`. The space does not break. */
export function formatQuantity(value: number, unit: Unit): string {
  const number = formatNumber(value);
  if (unit === 'count') return number;
  if (unit.startsWith('USD')) return `$${number}${unit.slice(3).replace('/', ' per ')}`;
  return `${number}\u00a0${value === 1 ? unit.replace(/^days$/, 'day') : unit}`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day, month or year as readers see it: `22 November 2026`, `July 2026`, `2023`. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join('\u00a0');
}

/** The span of some days: `22 November 2026`, or `from 1 May 2026 to 22 November 2026`. */
export function formatRange(days: readonly string[]): string {
  const [first = '', ...rest] = days.toSorted();
  const last = rest.at(-1) ?? first;
  return first === last ? formatDate(first) : `from ${formatDate(first)} to ${formatDate(last)}`;
}

/** A computed number: `0.87`, `87.2 %`; `digits` after the point, else up to six. */
export function formatValue(value: number, digits: number | undefined, percent: boolean): string {
  const options = digits === undefined ? { maximumFractionDigits: 6 } : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const number = new Intl.NumberFormat('en', options).format(percent ? value * 100 : value).replace('-', '\u2212');
  return percent ? `${number}\u00a0%` : number;
}
