/** Samples → sequences of feature hashes; numbering, learning, decoding and scoring of them. */
import { Facts } from '../../src/extract/tagger/facts.ts';
import { featuresOf, MOST_FEATURES } from '../../src/extract/tagger/features.ts';
import { LONGEST, Sequence } from '../../src/extract/tagger/sequence.ts';
import { WordTable } from '../../src/extract/tagger/words.ts';
import { allowedLabels, type Sample, type Scheme } from './corpus.ts';
import { type Example, mayFollow, type Weights } from './crf.ts';
import type { FactTable } from './facts.ts';
import { FeatureIndex } from './index.ts';

/** Bits of the labels that continue a name. */
const INSIDES = 0x55555554;

export interface Sequenced {
  sample: Sample;
  /** Token range in the sample. */
  from: number;
  to: number;
  caseless: boolean;
  hashes: Int32Array;
  offsets: Int32Array;
  allowed: Int32Array;
  weight: number;
}

export type HintsOf = (sample: Sample, s: Sequence, from: number, to: number) => void;

export interface SequenceOptions {
  scheme: Scheme;
  /** How much each sentence counts. */
  weight: number;
  /** Capitals are to be overlooked. */
  caseless?: boolean;
  hints?: HintsOf;
}

/** All sequences of the samples: sentences, the longest cut. */
export function sequences(
  samples: readonly Sample[],
  table: FactTable,
  options: SequenceOptions,
): Sequenced[] {
  const s = new Sequence(new WordTable(new Facts(table.hashes, table.bits)));
  const buffer = new Int32Array(MOST_FEATURES);
  const out: Sequenced[] = [];
  for (const sample of samples) {
    const allowed = allowedLabels(sample, options.scheme);
    for (const sentence of sample.sentences) {
      for (let from = sentence.from; from < sentence.to; from += LONGEST) {
        const to = Math.min(sentence.to, from + LONGEST);
        const caseless = options.caseless ?? false;
        s.read(sample.tokens, from, to, caseless);
        options.hints?.(sample, s, from, to);
        const hashes: number[] = [];
        const offsets = new Int32Array(to - from + 1);
        for (let i = 0; i < to - from; i++) {
          const n = featuresOf(s, i, buffer);
          for (let j = 0; j < n; j++) hashes.push(buffer[j]!);
          offsets[i + 1] = hashes.length;
        }
        const own = allowed.slice(from, to);
        // a name cut by the end of a sentence begins anew
        if ((own[0]! & 1) === 0) own[0] = own[0]! | ((own[0]! & INSIDES) >> 1);
        out.push({
          sample,
          from,
          to,
          caseless,
          hashes: Int32Array.from(hashes),
          offsets,
          allowed: own,
          weight: options.weight,
        });
      }
    }
  }
  return out;
}

/** Numbers for the features seen at least `least` times; examples hold only these. */
export function numbered(
  sets: readonly Sequenced[],
  least: number,
): { examples: Example[]; index: Map<number, number>; hashes: Int32Array } {
  const index = new FeatureIndex();
  for (const x of sets) for (const h of x.hashes) index.add(h);
  const keep = new Int32Array(index.size).fill(-1);
  const hashes: number[] = [];
  for (let i = 0; i < index.size; i++)
    if (index.counts[i]! >= least) {
      keep[i] = hashes.length;
      hashes.push(index.hashes[i]!);
    }
  const map = new Map<number, number>();
  hashes.forEach((h, i) => {
    map.set(h, i);
  });
  return { examples: sets.map((x) => exampleOf(x, map)), index: map, hashes: Int32Array.from(hashes) };
}

export function exampleOf(x: Sequenced, index: Map<number, number>): Example {
  const features: number[] = [];
  const offsets = new Int32Array(x.offsets.length);
  for (let t = 0; t + 1 < x.offsets.length; t++) {
    for (let j = x.offsets[t]!; j < x.offsets[t + 1]!; j++) {
      const id = index.get(x.hashes[j]!);
      if (id !== undefined) features.push(id);
    }
    offsets[t + 1] = features.length;
  }
  return { features: Int32Array.from(features), offsets, allowed: x.allowed, weight: x.weight };
}

/** Best label sequence. */
export function viterbi(x: Example, w: Weights): Int32Array {
  const L = w.labels;
  const n = x.allowed.length;
  const back = new Int32Array(n * L);
  let prev = new Float64Array(L);
  for (let t = 0; t < n; t++) {
    const score = new Float64Array(L);
    for (let j = x.offsets[t]!; j < x.offsets[t + 1]!; j++)
      for (let y = 0; y < L; y++) score[y]! += w.emission[x.features[j]! * L + y]!;
    const now = new Float64Array(L).fill(-Infinity);
    for (let y = 0; y < L; y++) {
      if (t === 0) {
        if (mayFollow(L, y, L)) now[y] = score[y]! + w.transition[L * L + y]!;
        continue;
      }
      for (let z = 0; z < L; z++) {
        if (!mayFollow(z, y, L)) continue;
        const v = prev[z]! + w.transition[z * L + y]!;
        if (v > now[y]!) {
          now[y] = v;
          back[t * L + y] = z;
        }
      }
      now[y]! += score[y]!;
    }
    prev = now;
  }
  const labels = new Int32Array(n);
  let y = prev.indexOf(Math.max(...prev));
  for (let t = n - 1; t >= 0; t--) {
    labels[t] = y;
    y = back[t * L + y]!;
  }
  return labels;
}
