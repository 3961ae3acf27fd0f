/** Counts → precision, recall, F1. */

export interface Counts {
  /** Right, wrong and missed. */
  tp: number;
  fp: number;
  fn: number;
}

export const noCounts = (): Counts => ({ tp: 0, fp: 0, fn: 0 });

export interface Score extends Counts {
  precision: number;
  recall: number;
  f1: number;
}

/** Percentages; 100 where nothing was asked for and nothing given, NaN where a share of nothing has no meaning. */
export function scoreOf({ tp, fp, fn }: Counts): Score {
  const precision = tp + fp === 0 ? (fn === 0 ? 100 : Number.NaN) : (100 * tp) / (tp + fp);
  const recall = tp + fn === 0 ? (fp === 0 ? 100 : Number.NaN) : (100 * tp) / (tp + fn);
  const f1 = 2 * tp + fp + fn === 0 ? 100 : (200 * tp) / (2 * tp + fp + fn);
  return { tp, fp, fn, precision, recall, f1 };
}

export function addCounts(a: Counts, b: Counts): Counts {
  return { tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn };
}

/** An error to look at: what the system said or missed, and where. */
export interface Finding {
  kind: 'missed' | 'wrong' | 'type' | 'span';
  what: string;
  start: number;
  end: number;
}
