/** The corpora by name: their files, how much each counts, and their division into folds of neighbouring sentences. */
import type { Resources } from '../../src/model.ts';
import { isCoarse, readSamples, type Sample } from './corpus.ts';
import { type Group, groupsOf, hintsOf } from './documents.ts';

/** Genres of GUM in the order of its file: first sentence and whether spoken (conversations, court, interviews, speeches, vlogs). */
const GUM_GENRES: readonly [number, boolean][] = [
  [0, false],
  [500, false],
  [1150, true],
  [2840, true],
  [3250, true],
  [4150, false],
  [4680, true],
  [5190, true],
  [6340, false],
];

export const CROSSNER = ['politics', 'ai', 'literature', 'music', 'science'] as const;
export const FOLDS = 5;

/** Weight of each corpus in learning where it is not 1. Tweets are far from transcripts: with them held-back GUM loses 3 points. */
export const WEIGHTS: Record<string, number> = { btc: 0, wnut: 0 };

export interface Corpus {
  file: string;
  coarse: boolean;
  weight: number;
  samples: Sample[];
  /** By sample; neighbours share one, so that a document does not stand on both sides. */
  fold: number[];
  spoken: boolean[];
  groups: Group[];
  hints: Map<Sample, Uint8Array>;
}

function foldsOf(file: string, count: number): { fold: number[]; spoken: boolean[] } {
  const parts: readonly [number, boolean][] = file.startsWith('gum') ? GUM_GENRES : [[0, false]];
  const fold: number[] = [];
  const spoken: boolean[] = [];
  for (const [p, [start, isSpoken]] of parts.entries()) {
    const end = Math.min(count, parts[p + 1]?.[0] ?? count);
    for (let i = start; i < end; i++) {
      fold.push(Math.floor((FOLDS * (i - start)) / (end - start)));
      spoken.push(isSpoken);
    }
  }
  return { fold, spoken };
}

export function loadCorpus(folder: string, file: string, resources: Resources): Corpus {
  const samples = readSamples(folder, file);
  const groups = groupsOf(samples, resources);
  const weight = WEIGHTS[file.split(/[-.\d]/)[0]!] ?? 1;
  return {
    file,
    coarse: isCoarse(file),
    weight,
    samples,
    ...foldsOf(file, samples.length),
    groups,
    hints: hintsOf(groups),
  };
}
