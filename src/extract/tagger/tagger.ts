/** A tokenised document → names with classes and calibrated confidence, by a linear-chain conditional random field of our own. */
import type { AnalysedDocument, Candidate } from '../types.ts';
import { caselessSentences } from './caseless.ts';
import { contextFeatures, MOST_FEATURES } from './features.ts';
import { giveHints, hintCodes } from './hints.ts';
import { CLASSES, TYPE_OF_CLASS } from './labels.ts';
import { Lattice, type TaggedName } from './lattice.ts';
import { LONGEST, Sequence } from './sequence.ts';
import { unpackModel, Weights } from './weights.ts';
import { WordScores } from './word-scores.ts';
import { WordTable } from './words.ts';

export interface Tagger {
  /** Names of the document in order of place, not overlapping; confidence 0 to 1, calibrated on held-back text. `hints` are the rules' candidates, in any order. */
  tag(analysed: AnalysedDocument, hints?: readonly Candidate[]): Candidate[];
}

const RULE = 'tagger/crf';
/** Probabilities nearer to 0 or 1 than this say no more than this: the calibration was fitted so. */
export const SUREST = 0.005;

class CrfTagger implements Tagger {
  private readonly weights: Weights;
  private readonly sequence: Sequence;
  private readonly words: WordScores;
  private readonly lattice: Lattice;
  private readonly buffer = new Int32Array(MOST_FEATURES);
  private readonly steps: Int32Array;
  private readonly scores: Float64Array;

  constructor(weights: Weights) {
    this.weights = weights;
    this.sequence = new Sequence(new WordTable(weights.facts));
    this.words = new WordScores(weights);
    this.lattice = new Lattice(weights.labels, weights.transition, LONGEST);
    this.steps = new Int32Array(LONGEST * weights.labels);
    this.scores = new Float64Array(LONGEST * weights.labels);
  }

  tag(analysed: AnalysedDocument, hints: readonly Candidate[] = []): Candidate[] {
    const { tokens, sentences } = analysed;
    const caseless = caselessSentences(tokens, sentences);
    const codes = hints.length > 0 ? hintCodes(tokens, hints) : null;
    const found: Candidate[] = [];
    for (const [k, sentence] of sentences.entries())
      for (let from = sentence.from; from < sentence.to; from += LONGEST) {
        const to = Math.min(sentence.to, from + LONGEST);
        this.sequence.read(tokens, from, to, caseless[k]!);
        if (codes) giveHints(this.sequence, codes, from, to);
        for (const [a, b] of this.sequence.stretches())
          for (const name of this.lattice.names(this.score(a, b), b - a, a === 0)) {
            const type = TYPE_OF_CLASS[CLASSES[name.class]!];
            if (type === null) continue;
            const start = tokens[from + a + name.from]!.start;
            const end = tokens[from + a + name.to - 1]!.end;
            found.push({ span: { start, end }, type, rule: RULE, confidence: this.confidence(name) });
          }
      }
    return found;
  }

  /** Scores of the labels of tokens [from, to) of the sentence. */
  private score(from: number, to: number): Float64Array {
    const { weights, sequence, buffer, steps, scores } = this;
    const { labels, scale } = weights;
    const size = (to - from) * labels;
    steps.fill(0, 0, size);
    for (let i = from; i < to; i++) {
      this.words.add(sequence, i, steps, (i - from) * labels);
      weights.score(buffer, contextFeatures(sequence, i, buffer), steps, (i - from) * labels);
    }
    for (let j = 0; j < size; j++) scores[j] = steps[j]! * scale;
    return scores;
  }

  private confidence(name: TaggedName): number {
    const { slope, shift } = this.weights.calibration;
    const p = Math.min(1 - SUREST, Math.max(SUREST, name.probability));
    const logit = Math.log(p / (1 - p)) * slope[name.class]! + shift[name.class]!;
    return 1 / (1 + Math.exp(-logit));
  }
}

/**
 * Reads the weights of `data/model/tagger.bin`.
 * @throws RangeError where the bytes are no model of this version.
 */
export function loadTagger(bytes: Uint8Array): Tagger {
  return new CrfTagger(new Weights(unpackModel(bytes)));
}
