/** What one storage class charges; money in US dollars. */
export interface Rates {
  /** Per GB and month. */
  storage: number;
  /** Per 1,000 objects moved into the class. */
  transition: number;
  /** Days billed at least. */
  minDays: number;
  /** KB billed at least per object. */
  minKb: number;
  /** Per GB read. */
  retrieval: number;
  /** KB added per object: at this class's rate, and at Standard's. */
  overheadKb: readonly [own: number, standard: number];
}
/** A class the data is in from a day on. */
export interface Step {
  id: string;
  /** Day after creation. */
  day: number;
}
export interface Scenario {
  /** All data, in GB. */
  gb: number;
  /** How many objects it is. */
  objects: number;
  /** GB read each month. */
  readGb?: number;
  /** How many days it is kept. */
  days: number;
  /** Where it lies from which day on; the first step is day 0. */
  steps: readonly Step[];
}
export interface Cost {
  storage: number;
  moves: number;
  /** Fees for reading. */
  reads: number;
  /** Days paid for and not used. */
  early: number;
  total: number;
  /** Cumulative cost at day 0, at each month's end and at the last day. */
  curve: readonly (readonly [day: number, cost: number])[];
}

const MONTH = 30;
const KB_PER_GB = 1024 * 1024;

/** What keeping some data costs when it moves through storage classes by age. Reads are paid for by the class the data is in. */
export function lifecycleCost({ gb, objects, days, steps, readGb = 0 }: Scenario, rates: Record<string, Rates>): Cost {
  const stays = steps
    .filter((step) => step.day < days)
    .map((step, i, all) => ({ ...step, until: Math.min(all[i + 1]?.day ?? days, days), rate: rateOf(rates, step.id), moved: i > 0 }));
  const perDay = (rate: Rates) =>
    (billedGb(gb, objects, rate) * rate.storage + standardOverheadGb(objects, rate) * rateOf(rates, 'standard').storage) / MONTH;
  const readPerDay = (rate: Rates) => (readGb * rate.retrieval) / MONTH;
  const costAt = (day: number) =>
    stays.reduce((sum, { day: from, until, rate, moved }) => {
      if (day < from || (day === 0 && from > 0)) return sum;
      const left = day >= until && until - from < rate.minDays ? rate.minDays - (until - from) : 0;
      return (
        sum +
        (moved ? (objects / 1000) * rate.transition : 0) +
        perDay(rate) * (Math.min(day, until) - from + left) +
        readPerDay(rate) * (Math.min(day, until) - from)
      );
    }, 0);
  const storage = stays.reduce((sum, { day, until, rate }) => sum + perDay(rate) * (until - day), 0);
  const moves = stays.reduce((sum, { rate, moved }) => sum + (moved ? (objects / 1000) * rate.transition : 0), 0);
  const reads = stays.reduce((sum, { day, until, rate }) => sum + readPerDay(rate) * (until - day), 0);
  const total = costAt(days);
  const marks = [...new Set([...Array.from({ length: Math.ceil(days / MONTH) }, (_, i) => i * MONTH), ...stays.map((s) => s.day), days])].sort(
    (a, b) => a - b,
  );
  return {
    storage,
    moves,
    reads,
    early: Math.max(0, total - storage - moves - reads),
    total,
    curve: marks.map((day) => [day, costAt(day)] as const),
  };
}

function billedGb(gb: number, objects: number, { minKb, overheadKb }: Rates): number {
  return Math.max(gb, (objects * minKb) / KB_PER_GB) + (objects * overheadKb[0]) / KB_PER_GB;
}
function standardOverheadGb(objects: number, { overheadKb }: Rates): number {
  return (objects * overheadKb[1]) / KB_PER_GB;
}
function rateOf(rates: Record<string, Rates>, id: string): Rates {
  const rate = rates[id];
  if (!rate) throw new Error(`There are no rates for "${id}".`);
  return rate;
}

/** The frame a curve is drawn in, in the figure's own units. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
/** The points of a polyline through a cost curve. */
export function curvePoints(curve: Cost['curve'], days: number, most: number, { left, right, top, bottom }: Frame): string {
  const x = (day: number) => left + ((right - left) * day) / days;
  const y = (cost: number) => bottom - ((bottom - top) * cost) / (most || 1);
  return curve.map(([day, cost]) => `${x(day).toFixed(1)},${y(cost).toFixed(1)}`).join(' ');
}

/** An amount of money as readers see it: no cents above a hundred dollars. */
export function money(amount: number): string {
  const digits = amount >= 100 ? 0 : 2;
  return `$${amount.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}

/** The steps of a rule: Standard, then Standard-IA, then an archive class. A class that would be left on the day it is entered falls away. */
export function ruleSteps(ia: number, archive: number, archiveClass: string): Step[] {
  const steps = [
    { id: 'standard', day: 0 },
    { id: 'standard-ia', day: ia },
    { id: archiveClass, day: archive },
  ];
  return steps.filter(({ day }, i) => steps.slice(i + 1).every((later) => later.day > day));
}
