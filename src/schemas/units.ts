/** Every unit a number may carry. `count` prints the bare number. */
export const UNITS = [
  '%',
  'count',
  'B',
  'KB',
  'MB',
  'GB',
  'TB',
  'KiB',
  'MiB',
  'GiB',
  'TiB',
  'ms',
  's',
  'min',
  'h',
  'days',
  'MB/s',
  'requests/s',
  'USD',
  'USD/GB-month',
] as const;
export type Unit = (typeof UNITS)[number];
