/** Learned weights → quantised rows that fit the file: the smallest weights go first. */
import { ROW } from '../../src/extract/tagger/weights.ts';
import type { Weights } from './crf.ts';

export interface Pruned {
  hashes: Uint32Array;
  rows: Int8Array;
  scale: number;
  threshold: number;
}

/** Share of the weights' sizes that the eight bits must reach; larger ones are cut to it. */
const REACH = 0.9999;

function sizeOfReach(emission: Float32Array): number {
  const sample: number[] = [];
  for (let i = 0; i < emission.length; i += 7) {
    const a = Math.abs(emission[i]!);
    if (a > 0.05) sample.push(a);
  }
  sample.sort((a, b) => a - b);
  return sample[Math.floor((sample.length - 1) * REACH)] ?? 1;
}

/** Bytes that a set of rows takes in the file: two of hash, two of labels, one a weight. */
const cost = (features: number, weights: number): number => features * 4.1 + weights;

/**
 * Keeps weights of at least the threshold that makes the file fit.
 * @param hashes by feature number
 * @param budget bytes for the rows
 */
export function prune(weights: Weights, hashes: Int32Array, budget: number): Pruned {
  const { labels: L, emission } = weights;
  const scale = sizeOfReach(emission) / 127;
  const count = (threshold: number): number => {
    let features = 0;
    let kept = 0;
    for (let f = 0; f < hashes.length; f++) {
      let here = 0;
      for (let y = 0; y < L; y++) if (Math.abs(emission[f * L + y]!) >= threshold) here++;
      if (here > 0) features++;
      kept += here;
    }
    return cost(features, kept);
  };
  let low = scale / 2;
  let high = 2;
  if (count(low) > budget)
    for (let i = 0; i < 20; i++) {
      const middle = (low + high) / 2;
      if (count(middle) > budget) low = middle;
      else high = middle;
    }
  else high = low;
  const kept: number[] = [];
  for (let f = 0; f < hashes.length; f++)
    for (let y = 0; y < L; y++)
      if (Math.abs(emission[f * L + y]!) >= high) {
        kept.push(f);
        break;
      }
  kept.sort((a, b) => (hashes[a]! >>> 0) - (hashes[b]! >>> 0));
  const rows = new Int8Array(kept.length * ROW);
  for (const [i, f] of kept.entries())
    for (let y = 0; y < L; y++) {
      const w = emission[f * L + y]!;
      if (Math.abs(w) >= high) rows[i * ROW + y] = Math.max(-127, Math.min(127, Math.round(w / scale)));
    }
  return { hashes: Uint32Array.from(kept, (f) => hashes[f]! >>> 0), rows, scale, threshold: high };
}
