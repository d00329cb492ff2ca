/** A number a reader may set. */
export interface Parameter {
  label: string;
  min: number;
  max: number;
  step: number;
  value: number;
}
/** A family of distributions: how likely each value is, and what its moments are, given its parameters. */
export interface Distribution {
  id: string;
  name: string;
  discrete: boolean;
  parameters: readonly Parameter[];
  /** The density at a value, or its probability when discrete. */
  at: (x: number, p: number, q: number) => number;
  /** Mean, variance, skewness; NaN where there is none. */
  moments: (p: number, q: number) => readonly [number, number, number];
  /** The lowest and the highest value worth drawing. */
  range: (p: number, q: number) => readonly [number, number];
}

const { exp, log, log10, sqrt, PI, max, min, round, ceil, floor } = Math;
const set = (label: string, from: number, to: number, step: number, value: number): Parameter => ({ label, min: from, max: to, step, value });
const normal = (z: number) => exp((-z * z) / 2) / sqrt(2 * PI);
const lnFactorial = (k: number): number => (k < 2 ? 0 : log(k) + lnFactorial(k - 1));
/** ln Γ(n/2). */
const lnGammaHalf = (n: number): number => (n === 1 ? log(PI) / 2 : n === 2 ? 0 : log(n / 2 - 1) + lnGammaHalf(n - 2));
const binomial = (k: number, n: number, p: number) => exp(lnFactorial(n) - lnFactorial(k) - lnFactorial(n - k)) * p ** k * (1 - p) ** (n - k);
/** Whole numbers within four standard deviations of the mean. */
const around = (mean: number, variance: number, lowest: number, highest = Infinity) =>
  [max(lowest, floor(mean - 4 * sqrt(variance))), min(highest, ceil(mean + 4 * sqrt(variance)))] as const;
const PROBABILITY = set('Probability p', 0.05, 0.95, 0.05, 0.3);

export const DISTRIBUTIONS: readonly Distribution[] = [
  {
    id: 'normal',
    name: 'Normal',
    discrete: false,
    parameters: [set('Mean μ', -5, 5, 0.5, 0), set('Standard deviation σ', 0.5, 4, 0.1, 1)],
    at: (x, m, s) => normal((x - m) / s) / s,
    moments: (m, s) => [m, s * s, 0],
    range: (m, s) => [m - 4 * s, m + 4 * s],
  },
  {
    id: 't',
    name: 'Student t',
    discrete: false,
    parameters: [set('Degrees of freedom ν', 1, 30, 1, 3)],
    at: (x, v) => exp(lnGammaHalf(v + 1) - lnGammaHalf(v)) / sqrt(v * PI) / (1 + (x * x) / v) ** ((v + 1) / 2),
    moments: (v) => [v > 1 ? 0 : NaN, v > 2 ? v / (v - 2) : v > 1 ? Infinity : NaN, v > 3 ? 0 : NaN],
    range: () => [-6, 6],
  },
  {
    id: 'uniform',
    name: 'Uniform',
    discrete: false,
    parameters: [set('From a', 0, 4, 0.5, 0), set('To b', 5, 10, 0.5, 5)],
    at: (x, a, b) => (x < a || x > b ? 0 : 1 / (b - a)),
    moments: (a, b) => [(a + b) / 2, (b - a) ** 2 / 12, 0],
    range: (a, b) => [a - 1, b + 1],
  },
  {
    id: 'exponential',
    name: 'Exponential',
    discrete: false,
    parameters: [set('Rate λ', 0.2, 4, 0.1, 1)],
    at: (x, r) => (x < 0 ? 0 : r * exp(-r * x)),
    moments: (r) => [1 / r, 1 / (r * r), 2],
    range: (r) => [0, 6 / r],
  },
  {
    id: 'log-normal',
    name: 'Log-normal',
    discrete: false,
    parameters: [set('μ of the logarithm', -1, 2, 0.1, 0), set('σ of the logarithm', 0.1, 1.5, 0.1, 0.5)],
    at: (x, m, s) => (x <= 0 ? 0 : normal((log(x) - m) / s) / (s * x)),
    moments: (m, s) => {
      const w = exp(s * s);
      return [exp(m + (s * s) / 2), (w - 1) * w * exp(2 * m), (w + 2) * sqrt(w - 1)];
    },
    range: (m, s) => [0, exp(m + 2.6 * s)],
  },
  {
    id: 'bernoulli',
    name: 'Bernoulli',
    discrete: true,
    parameters: [PROBABILITY],
    at: (k, p) => (k ? p : 1 - p),
    moments: (p) => [p, p * (1 - p), (1 - 2 * p) / sqrt(p * (1 - p))],
    range: () => [0, 1],
  },
  {
    id: 'binomial',
    name: 'Binomial',
    discrete: true,
    parameters: [set('Trials n', 1, 50, 1, 10), PROBABILITY],
    at: binomial,
    moments: (n, p) => [n * p, n * p * (1 - p), (1 - 2 * p) / sqrt(n * p * (1 - p))],
    range: (n, p) => around(n * p, n * p * (1 - p), 0, n),
  },
  {
    id: 'geometric',
    name: 'Geometric',
    discrete: true,
    parameters: [PROBABILITY],
    at: (k, p) => (1 - p) ** (k - 1) * p,
    moments: (p) => [1 / p, (1 - p) / (p * p), (2 - p) / sqrt(1 - p)],
    range: (p) => [1, min(40, ceil(1 / p + (4 * sqrt(1 - p)) / p))],
  },
  {
    id: 'poisson',
    name: 'Poisson',
    discrete: true,
    parameters: [set('Rate λ', 0.5, 20, 0.5, 4)],
    at: (k, r) => exp(k * log(r) - r - lnFactorial(k)),
    moments: (r) => [r, r, 1 / sqrt(r)],
    range: (r) => around(r, r, 0),
  },
];

/** The frame a distribution is drawn in, in the figure's own units. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
export interface Drawing {
  /** A path: the outline of the area under the curve, or bars. */
  path: string;
  /** Marks on the x axis: place and text. */
  ticks: readonly (readonly [x: number, text: string])[];
  /** The highest density or probability. */
  most: number;
  /** Where the mean is; NaN when there is none. */
  mean: number;
}

/** A distribution drawn in a frame. */
export function drawDistribution({ at, discrete, moments, range }: Distribution, p: number, q: number, { left, right, top, bottom }: Frame): Drawing {
  const [from, to] = range(p, q);
  const half = discrete ? 0.5 : 0;
  const x = (v: number) => round((left + ((right - left) * (v - from + half)) / (to - from + 2 * half)) * 10) / 10;
  const steps = discrete ? to - from : 240;
  const values = Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
  const heights = values.map((v) => at(v, p, q));
  const most = max(...heights);
  const y = (h: number) => round((bottom - ((bottom - top) * h) / most) * 10) / 10;
  const path = discrete
    ? values.map((v, i) => `M${x(v - 0.4)} ${bottom}V${y(heights[i] ?? 0)}H${x(v + 0.4)}V${bottom}z`).join('')
    : `M${left} ${bottom}${values.map((v, i) => `L${x(v)} ${y(heights[i] ?? 0)}`).join('')}L${right} ${bottom}z`;
  const every = tickStep((to - from) / 6, discrete);
  const first = ceil(from / every - 1e-9);
  const count = floor(to / every + 1e-9) - first + 1;
  const ticks = Array.from({ length: count }, (_, i) => (first + i) * every + 0).map((v) => [x(v), shown(v)] as const);
  return { path, ticks, most, mean: x(moments(p, q)[0]) };
}

/** The least round number that is no less: 1, 2 or 5 times a power of ten. */
function tickStep(least: number, whole: boolean): number {
  const power = 10 ** floor(log10(least));
  return max(whole ? 1 : 0, (least <= power ? 1 : least <= 2 * power ? 2 : least <= 5 * power ? 5 : 10) * power);
}

/** A number as readers see it: three digits that count; words for what is no number. */
export function shown(value: number): string {
  if (Number.isNaN(value)) return 'not defined';
  return Number.isFinite(value) ? Number(value.toPrecision(3)).toLocaleString('en').replace('-', '−') : 'infinite';
}

/** Mean, variance and skewness in a sentence. */
export function momentsText({ moments }: Distribution, p: number, q: number): string {
  const [mean, variance, skew] = moments(p, q).map(shown);
  return `Mean ${mean}, variance ${variance}, skewness ${skew}.`;
}
