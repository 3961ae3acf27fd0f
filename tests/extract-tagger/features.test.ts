/** Sums kept by word give the same scores as looking up every feature anew, with and without capitals. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contextFeatures, featuresOf, MOST_FEATURES } from '../../src/extract/tagger/features.ts';
import { Sequence } from '../../src/extract/tagger/sequence.ts';
import { unpackModel, Weights } from '../../src/extract/tagger/weights.ts';
import { WordScores } from '../../src/extract/tagger/word-scores.ts';
import { WordTable } from '../../src/extract/tagger/words.ts';
import { tokeniseText } from '../../src/extract/tokens.ts';

const path = fileURLToPath(new URL('../../data/model/tagger.bin', import.meta.url));
const weights = new Weights(unpackModel(new Uint8Array(readFileSync(path))));

test.each([false, true])('caseless: %s', (caseless) => {
  const sequence = new Sequence(new WordTable(weights.facts));
  const kept = new WordScores(weights);
  const buffer = new Int32Array(MOST_FEATURES);
  const { tokens } = tokeniseText(
    'Ms. Okafor of the Bank of Tarn met Ms. Okafor of Tarn at the UN-Habitat forum in 2019.',
  );
  for (let round = 0; round < 2; round++) {
    sequence.read(tokens, 0, tokens.length, caseless);
    for (let i = 0; i < tokens.length; i++) {
      const whole = new Int32Array(weights.labels);
      weights.score(buffer, featuresOf(sequence, i, buffer), whole, 0);
      const summed = new Int32Array(weights.labels);
      kept.add(sequence, i, summed, 0);
      weights.score(buffer, contextFeatures(sequence, i, buffer), summed, 0);
      expect([...summed]).toEqual([...whole]);
      expect(whole.some((x) => x !== 0)).toBe(true);
    }
  }
});
