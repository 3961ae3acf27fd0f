/** Words → the sums of the weights that each brings by itself in each role, kept while its number is good. */
import { MOST_FEATURES, ROLES, wordFeatures, wordInRole } from './features.ts';
import type { Sequence } from './sequence.ts';
import type { Weights } from './weights.ts';
import { LIMIT } from './words.ts';

class Cache {
  readonly filled = new Uint8Array(LIMIT);
  readonly sums: Int16Array;
  generation = -1;

  constructor(width: number) {
    this.sums = new Int16Array(LIMIT * width);
  }
}

/** Most words of a text come again: their lookups are made once. */
export class WordScores {
  private readonly weights: Weights;
  private readonly width: number;
  private readonly buffer = new Int32Array(MOST_FEATURES);
  private readonly one: Int32Array;
  /** With and without regard to capitals. */
  private readonly caches: [Cache | null, Cache | null] = [null, null];

  constructor(weights: Weights) {
    this.weights = weights;
    this.width = ROLES * weights.labels;
    this.one = new Int32Array(weights.labels);
  }

  /** Adds what the words around token i bring to `scores` from `at`. */
  add(s: Sequence, i: number, scores: Int32Array, at: number): void {
    const { labels } = this.weights;
    const cache = this.cacheFor(s);
    for (let role = 0; role < ROLES; role++) {
      const word = wordInRole(s, i, role);
      if (cache.filled[word] === 0) this.fill(s, word, cache);
      const from = word * this.width + role * labels;
      for (let y = 0; y < labels; y++) scores[at + y]! += cache.sums[from + y]!;
    }
  }

  private cacheFor(s: Sequence): Cache {
    const kind = s.caseless ? 1 : 0;
    let cache = this.caches[kind];
    if (cache === null) {
      cache = new Cache(this.width);
      this.caches[kind] = cache;
    }
    if (cache.generation !== s.words.generation) {
      cache.generation = s.words.generation;
      cache.filled.fill(0);
    }
    return cache;
  }

  private fill(s: Sequence, word: number, cache: Cache): void {
    const { buffer, one, weights } = this;
    cache.filled[word] = 1;
    for (let role = 0; role < ROLES; role++) {
      one.fill(0);
      weights.score(buffer, wordFeatures(s.words, word, role, s.caseless, buffer, 0), one, 0);
      cache.sums.set(one, word * this.width + role * weights.labels);
    }
  }
}
