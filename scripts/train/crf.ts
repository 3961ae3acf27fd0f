/** Sentences of feature numbers and allowed labels → weights: a linear-chain conditional random field by AdaGrad. */
import { backward } from '../../src/extract/tagger/backward.ts';
import { isInside } from '../../src/extract/tagger/labels.ts';

/** One sentence for learning: features of token t are `features[offsets[t] .. offsets[t + 1])`. */
export interface Example {
  features: Int32Array;
  offsets: Int32Array;
  /** Bit set of labels by token. */
  allowed: Int32Array;
  /** How much it counts. */
  weight: number;
}

export interface Weights {
  labels: number;
  /** Row-major, feature by label. */
  emission: Float32Array;
  /** From label by to label; the last row is the sentence's beginning. */
  transition: Float32Array;
}

export interface Settings {
  epochs: number;
  rate: number;
  /** L2 strength per update. */
  decay: number;
}

/** Whether label `to` may follow `from` (`labels` stands for the beginning of the sentence). */
export function mayFollow(from: number, to: number, labels: number): boolean {
  if (!isInside(to)) return true;
  return from !== labels && (from === to || from === to - 1);
}

/** Deterministic shuffling: a linear congruential generator. */
function shuffled(n: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  let state = seed >>> 0;
  for (let i = n - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 4294967296) * (i + 1));
    const t = order[i]!;
    order[i] = order[j]!;
    order[j] = t;
  }
  return order;
}

class Lattice {
  readonly L: number;
  private readonly step: Float64Array;
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  private e = new Float64Array(0);

  constructor(labels: number) {
    this.L = labels;
    this.step = new Float64Array((labels + 1) * labels);
  }

  setTransitions(transition: Float32Array): void {
    for (let a = 0; a <= this.L; a++)
      for (let b = 0; b < this.L; b++)
        this.step[a * this.L + b] = mayFollow(a, b, this.L) ? Math.exp(transition[a * this.L + b]!) : 0;
  }

  /** Marginals of labels into `node` and expected transitions added to `edge` times `sign`; only labels in `allowed` where given. */
  marginals(
    scores: Float64Array,
    n: number,
    allowed: Int32Array | null,
    node: Float64Array,
    edge: Float64Array,
    sign: number,
  ): void {
    const { L, step } = this;
    if (this.e.length < n * L) {
      this.e = new Float64Array(n * L);
      this.alpha = new Float64Array(n * L);
      this.beta = new Float64Array(n * L);
    }
    const { e, alpha, beta } = this;
    for (let t = 0; t < n; t++) {
      let max = -Infinity;
      for (let y = 0; y < L; y++) if (scores[t * L + y]! > max) max = scores[t * L + y]!;
      for (let y = 0; y < L; y++)
        e[t * L + y] =
          allowed !== null && ((allowed[t]! >> y) & 1) === 0 ? 0 : Math.exp(scores[t * L + y]! - max);
    }
    for (let t = 0; t < n; t++) {
      let sum = 0;
      for (let y = 0; y < L; y++) {
        let a = 0;
        const w = e[t * L + y]!;
        if (w !== 0) {
          if (t === 0) a = step[L * L + y]!;
          else for (let x = 0; x < L; x++) a += alpha[(t - 1) * L + x]! * step[x * L + y]!;
          a *= w;
        }
        alpha[t * L + y] = a;
        sum += a;
      }
      for (let y = 0; y < L; y++) alpha[t * L + y]! /= sum;
    }
    backward(step, e, beta, n, L);
    for (let t = 0; t < n; t++) {
      let sum = 0;
      for (let y = 0; y < L; y++) sum += alpha[t * L + y]! * beta[t * L + y]!;
      for (let y = 0; y < L; y++) node[t * L + y] = (alpha[t * L + y]! * beta[t * L + y]!) / sum;
    }
    for (let y = 0; y < L; y++) edge[L * L + y]! += sign * node[y]!;
    const pair = new Float64Array(L * L);
    for (let t = 1; t < n; t++) {
      let sum = 0;
      for (let x = 0; x < L; x++) {
        const a = alpha[(t - 1) * L + x]!;
        for (let y = 0; y < L; y++) {
          const p = a * step[x * L + y]! * e[t * L + y]! * beta[t * L + y]!;
          pair[x * L + y] = p;
          sum += p;
        }
      }
      for (let k = 0; k < L * L; k++) edge[k]! += (sign * pair[k]!) / sum;
    }
  }
}

/** Learns weights; `report` is called after each epoch. The same input gives the same weights. */
export function train(
  examples: readonly Example[],
  features: number,
  labels: number,
  settings: Settings,
  report?: (epoch: number) => void,
): Weights {
  const L = labels;
  const W = new Float32Array(features * L);
  const G = new Float32Array(features * L).fill(1e-2);
  const T = new Float32Array((L + 1) * L);
  const GT = new Float32Array((L + 1) * L).fill(1);
  const sumW = new Float32Array(features * L);
  const sumT = new Float32Array((L + 1) * L);
  let sums = 0;
  const lattice = new Lattice(L);
  const longest = examples.reduce((m, x) => Math.max(m, x.allowed.length), 1);
  const scores = new Float64Array(longest * L);
  const free = new Float64Array(longest * L);
  const held = new Float64Array(longest * L);
  const edge = new Float64Array((L + 1) * L);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const k of shuffled(examples.length, 7 + epoch)) {
      const x = examples[k]!;
      const n = x.allowed.length;
      scores.fill(0, 0, n * L);
      for (let t = 0; t < n; t++)
        for (let j = x.offsets[t]!; j < x.offsets[t + 1]!; j++) {
          const row = x.features[j]! * L;
          for (let y = 0; y < L; y++) scores[t * L + y]! += W[row + y]!;
        }
      lattice.setTransitions(T);
      edge.fill(0);
      lattice.marginals(scores, n, null, free, edge, -1);
      lattice.marginals(scores, n, x.allowed, held, edge, 1);
      for (let t = 0; t < n; t++) {
        let any = 0;
        for (let y = 0; y < L; y++) {
          const d = (held[t * L + y]! - free[t * L + y]!) * x.weight;
          held[t * L + y] = d;
          any = Math.max(any, Math.abs(d));
        }
        if (any < 1e-4) continue;
        for (let j = x.offsets[t]!; j < x.offsets[t + 1]!; j++) {
          const row = x.features[j]! * L;
          for (let y = 0; y < L; y++) {
            const g = held[t * L + y]!;
            if (g > -1e-5 && g < 1e-5) continue;
            const w = W[row + y]!;
            const s = G[row + y]! + g * g;
            G[row + y] = s;
            W[row + y] = w + settings.rate * (g / Math.sqrt(s) - settings.decay * w);
          }
        }
      }
      for (let i = 0; i < edge.length; i++) {
        const g = edge[i]! * x.weight;
        GT[i]! += g * g;
        T[i]! += (settings.rate * g) / Math.sqrt(GT[i]!);
      }
    }
    if (epoch >= settings.epochs / 2) {
      for (let i = 0; i < W.length; i++) sumW[i]! += W[i]!;
      for (let i = 0; i < T.length; i++) sumT[i]! += T[i]!;
      sums++;
    }
    report?.(epoch);
  }
  for (let i = 0; i < W.length; i++) sumW[i]! /= sums;
  for (let i = 0; i < T.length; i++) sumT[i]! /= sums;
  return { labels: L, emission: sumW, transition: sumT };
}
