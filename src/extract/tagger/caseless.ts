/** Sentences in which capitals say nothing: captions in lower case, headlines and testimony in capitals. */
import type { Sentence, Token } from '../types.ts';

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/** By sentence; a document with hardly any capitals inside sentences is caseless throughout, a sentence by itself where it is nearly all capitals. */
export function caselessSentences(tokens: readonly Token[], sentences: readonly Sentence[]): boolean[] {
  let inner = 0;
  let raised = 0;
  const shouted = sentences.map(({ from, to }) => {
    let words = 0;
    let upper = 0;
    for (let i = from; i < to; i++) {
      const { text } = tokens[i]!;
      if (text.length < 2) continue;
      const hasUpper = UPPER.test(text);
      const hasLower = LOWER.test(text);
      if (!hasUpper && !hasLower) continue;
      words++;
      if (hasUpper && !hasLower) upper++;
      if (i === from) continue;
      inner++;
      if (hasUpper) raised++;
    }
    return words >= 5 && upper / words > 0.7;
  });
  const lowered = inner >= 40 && raised / inner < 0.01;
  return lowered ? shouted.map(() => true) : shouted;
}
