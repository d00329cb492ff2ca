/** The four counts of a classifier of two classes. */
export interface Confusion {
  tp: number;
  fn: number;
  fp: number;
  tn: number;
}
/** How many scores of each class fall in each bin, from the lowest score to the highest. */
export interface ScoreBins {
  positives: readonly number[];
  negatives: readonly number[];
}
/** Shares read off the four counts; NaN where there is nothing to divide by. */
export interface Rates {
  precision: number;
  recall: number;
  f1: number;
  accuracy: number;
  fpr: number;
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** The counts when every score in bin `from` or above is called positive. */
export function confusionFrom({ positives, negatives }: ScoreBins, from: number): Confusion {
  return {
    tp: sum(positives.slice(from)),
    fn: sum(positives.slice(0, from)),
    fp: sum(negatives.slice(from)),
    tn: sum(negatives.slice(0, from)),
  };
}

export function ratesOf({ tp, fn, fp, tn }: Confusion): Rates {
  return {
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    f1: (2 * tp) / (2 * tp + fp + fn),
    accuracy: (tp + tn) / (tp + fn + fp + tn),
    fpr: fp / (fp + tn),
  };
}

/** A share as readers see it. */
export function shownShare(share: number): string {
  return Number.isNaN(share) ? 'none' : share.toFixed(2);
}

/** The rates in a sentence. */
export function ratesText(rates: Rates): string {
  const { precision, recall, f1, accuracy } = rates;
  return `Precision ${shownShare(precision)}, recall ${shownShare(recall)}, F1 ${shownShare(f1)}, accuracy ${shownShare(accuracy)}.`;
}

/** A square in the figure's own units, its origin below on the left. */
export interface Square {
  left: number;
  bottom: number;
  size: number;
}
/** Where a point of the ROC plane stands in a square. */
export function rocPlace({ fpr, recall }: Pick<Rates, 'fpr' | 'recall'>, { left, bottom, size }: Square): readonly [x: number, y: number] {
  const round = (n: number) => Math.round(n * 10) / 10;
  return [round(left + size * fpr), round(bottom - size * recall)];
}

/** The ROC curve as points of a polyline, from the strictest threshold to the mildest. */
export function rocPoints(bins: ScoreBins, square: Square): string {
  const steps = bins.positives.length;
  return Array.from({ length: steps + 1 }, (_, i) => rocPlace(ratesOf(confusionFrom(bins, steps - i)), square).join(',')).join(' ');
}

/** Counts that a program recorded as a text, with spaces between. */
export function countsIn(text: string): number[] {
  return text.split(' ').map(Number);
}
