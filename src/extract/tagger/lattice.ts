/** Scores of labels by token → the best label sequence and how likely each name in it is. */
import { backward } from './backward.ts';
import { classOf, insideOf, isInside, OUTSIDE } from './labels.ts';

/** A name of the best sequence: tokens [from, to), class, and its probability under the model. */
export interface TaggedName {
  from: number;
  to: number;
  class: number;
  probability: number;
}

/** Viterbi and forward-backward over one sentence at a time; buffers are kept between sentences. */
export class Lattice {
  private readonly labels: number;
  private readonly allowed: Uint8Array;
  private readonly log: Float64Array;
  private readonly step: Float64Array;
  private e: Float64Array;
  private beta: Float64Array;
  private alpha: Float64Array;
  private best: Float64Array;
  private back: Uint8Array;

  /** `transition`: from label by to label, the last row from the beginning of the sentence. */
  constructor(labels: number, transition: Float32Array, longest: number) {
    this.labels = labels;
    this.allowed = new Uint8Array(transition.length);
    this.log = Float64Array.from(transition);
    this.step = new Float64Array(transition.length);
    for (let a = 0; a <= labels; a++)
      for (let b = 0; b < labels; b++) {
        const may = !isInside(b) || (a < labels && (a === b || a === b - 1));
        this.allowed[a * labels + b] = may ? 1 : 0;
        this.step[a * labels + b] = may ? Math.exp(transition[a * labels + b]!) : 0;
        if (!may) this.log[a * labels + b] = -Infinity;
      }
    this.e = new Float64Array(longest * labels);
    this.beta = new Float64Array(longest * labels);
    this.alpha = new Float64Array(longest * labels);
    this.best = new Float64Array(longest * labels);
    this.back = new Uint8Array(longest * labels);
  }

  /** Names of the best sequence for n tokens; `scores` holds `labels` numbers a token. They open a sentence, or an outside token goes before. */
  names(scores: Float64Array, n: number, opens: boolean): TaggedName[] {
    const first = opens ? this.labels : OUTSIDE;
    const path = this.viterbi(scores, n, first);
    if (!path.some((label) => label !== OUTSIDE)) return [];
    this.prepare(scores, n, first);
    const found: TaggedName[] = [];
    for (let i = 0; i < n; i++) {
      if (path[i] === 0 || isInside(path[i]!)) continue;
      let end = i + 1;
      const inside = insideOf(classOf(path[i]!));
      while (end < n && path[end] === inside) end++;
      found.push({
        from: i,
        to: end,
        class: classOf(path[i]!),
        probability: this.spanProbability(i, end, n, path[i]!),
      });
    }
    return found;
  }

  private viterbi(scores: Float64Array, n: number, first: number): Uint8Array {
    const { labels: L, log, best, back } = this;
    for (let y = 0; y < L; y++) best[y] = scores[y]! + log[first * L + y]!;
    for (let t = 1; t < n; t++) {
      const was = (t - 1) * L;
      // into an outside or beginning label any label may lead, into an inside label only its own class
      for (let y = 0; y < L; y++) {
        let top = -Infinity;
        let from = 0;
        if (isInside(y)) {
          const a = best[was + y - 1]! + log[(y - 1) * L + y]!;
          const b = best[was + y]! + log[y * L + y]!;
          from = a > b ? y - 1 : y;
          top = Math.max(a, b);
        } else
          for (let x = 0; x < L; x++) {
            const v = best[was + x]! + log[x * L + y]!;
            if (v > top) {
              top = v;
              from = x;
            }
          }
        best[t * L + y] = top + scores[t * L + y]!;
        back[t * L + y] = from;
      }
    }
    const path = new Uint8Array(n);
    let label = 0;
    for (let y = 1; y < L; y++) if (best[(n - 1) * L + y]! > best[(n - 1) * L + label]!) label = y;
    for (let t = n - 1; t >= 0; t--) {
      path[t] = label;
      label = back[t * L + label]!;
    }
    return path;
  }

  /** Forward and backward sums, scaled at each token. */
  private prepare(scores: Float64Array, n: number, first: number): void {
    const { labels: L, step, e, alpha, beta } = this;
    for (let t = 0; t < n; t++) {
      let max = -Infinity;
      for (let y = 0; y < L; y++) if (scores[t * L + y]! > max) max = scores[t * L + y]!;
      for (let y = 0; y < L; y++) e[t * L + y] = Math.exp(scores[t * L + y]! - max);
    }
    for (let t = 0; t < n; t++) {
      let sum = 0;
      for (let y = 0; y < L; y++) {
        let a = 0;
        if (t === 0) a = step[first * L + y]!;
        else if (isInside(y))
          a =
            alpha[(t - 1) * L + y - 1]! * step[(y - 1) * L + y]! + alpha[(t - 1) * L + y]! * step[y * L + y]!;
        else for (let x = 0; x < L; x++) a += alpha[(t - 1) * L + x]! * step[x * L + y]!;
        a *= e[t * L + y]!;
        alpha[t * L + y] = a;
        sum += a;
      }
      for (let y = 0; y < L; y++) alpha[t * L + y]! /= sum;
    }
    backward(step, e, beta, n, L);
  }

  /** Probability of label y at token t given label x at t − 1. */
  private given(x: number, y: number, t: number): number {
    const { labels: L, step, e, beta } = this;
    let sum = 0;
    for (let z = 0; z < L; z++) sum += step[x * L + z]! * e[t * L + z]! * beta[t * L + z]!;
    return sum === 0 ? 0 : (step[x * L + y]! * e[t * L + y]! * beta[t * L + y]!) / sum;
  }

  /** Probability that exactly tokens [from, to) are one name that begins with this label. */
  private spanProbability(from: number, to: number, n: number, begin: number): number {
    const { labels: L, alpha, beta } = this;
    let sum = 0;
    for (let y = 0; y < L; y++) sum += alpha[from * L + y]! * beta[from * L + y]!;
    let p = (alpha[from * L + begin]! * beta[from * L + begin]!) / sum;
    const inside = begin + 1;
    for (let t = from + 1; t < to; t++) p *= this.given(t === from + 1 ? begin : inside, inside, t);
    if (to < n) p *= 1 - this.given(to === from + 1 ? begin : inside, inside, to);
    return p;
  }
}
