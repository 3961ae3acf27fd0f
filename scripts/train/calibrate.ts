/** Confidences with whether they were right → by class the slope and shift that make them honest, and a reliability table. */
import { CLASSES } from '../../src/extract/tagger/labels.ts';
import { SUREST } from '../../src/extract/tagger/tagger.ts';
import type { Calibration } from '../../src/extract/tagger/weights.ts';

export interface Given {
  type: string;
  /** Probability under the model, 0 to 1. */
  confidence: number;
  right: boolean;
}

const logit = (p: number): number => {
  const c = Math.min(1 - SUREST, Math.max(SUREST, p));
  return Math.log(c / (1 - c));
};
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Slopes outside this are no calibration but too little text. */
const SLOPES: readonly [number, number] = [0.2, 2];

/** Logistic regression of `right` on the logit (Platt scaling) by Newton's method, steps bounded; a weak pull to slope 1 and shift 0. */
function fit(given: readonly Given[]): [number, number] {
  let a = 1;
  let b = 0;
  const bounded = (step: number): number => Math.max(-0.5, Math.min(0.5, step));
  for (let step = 0; step < 60; step++) {
    let [ga, gb, haa, hab, hbb] = [a - 1, b, 1, 0, 1];
    for (const { confidence, right } of given) {
      const x = logit(confidence);
      const p = logistic(a * x + b);
      const d = p - (right ? 1 : 0);
      const v = p * (1 - p);
      ga += d * x;
      gb += d;
      haa += v * x * x;
      hab += v * x;
      hbb += v;
    }
    const det = haa * hbb - hab * hab;
    a = Math.max(SLOPES[0], Math.min(SLOPES[1], a - bounded((hbb * ga - hab * gb) / det)));
    b -= bounded((haa * gb - hab * ga) / det);
  }
  return [a, b];
}

/** Fits each class that the held-back text has names of; the others keep the model's own probability. */
export function calibrate(given: readonly Given[]): Calibration {
  const slope = new Float32Array(CLASSES.length).fill(1);
  const shift = new Float32Array(CLASSES.length);
  for (const [c, name] of CLASSES.entries()) {
    const own = given.filter((g) => g.type === name);
    if (own.length < 50) continue;
    const [a, b] = fit(own);
    slope[c] = a;
    shift[c] = b;
  }
  return { slope, shift };
}

/** The names as they would be given with this calibration. */
export const recalibrated = (given: readonly Given[], { slope, shift }: Calibration): Given[] =>
  given.map((g) => {
    const c = CLASSES.indexOf(g.type as (typeof CLASSES)[number]);
    return { ...g, confidence: logistic(logit(g.confidence) * slope[c]! + shift[c]!) };
  });

export interface Bin {
  from: number;
  count: number;
  mean: number;
  right: number;
}

/** Ten bins of confidence: how many, their mean, the share that was right. */
export function reliability(given: readonly Given[]): Bin[] {
  return Array.from({ length: 10 }, (_, i) => {
    const own = given.filter((g) => Math.min(9, Math.floor(g.confidence * 10)) === i);
    const mean = own.reduce((sum, g) => sum + g.confidence, 0) / own.length;
    return { from: i / 10, count: own.length, mean, right: own.filter((g) => g.right).length / own.length };
  });
}
