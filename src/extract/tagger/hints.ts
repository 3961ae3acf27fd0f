/** Candidates of the rules → one number a token: type, place in the span and how sure the rule is. */
import type { EntityType } from '../../model.ts';
import type { Candidate, Token } from '../types.ts';
import { MARGIN, type Sequence } from './sequence.ts';

const TYPE_CODES: Record<EntityType, number> = {
  Person: 1,
  Organisation: 2,
  StandardsBody: 2,
  Place: 3,
  Event: 4,
  Publication: 5,
  Technology: 6,
  Standard: 6,
  Agreement: 7,
  Legislation: 8,
  Initiative: 9,
};

const sureness = (confidence: number): number => (confidence < 0.5 ? 0 : confidence < 0.8 ? 1 : 2);

/** Hint of every token of a document, 0 where no rule speaks. The surest candidate counts, of equals the longest. */
export function hintCodes(
  tokens: readonly Pick<Token, 'start' | 'end'>[],
  hints: readonly Candidate[],
): Uint8Array {
  const codes = new Uint8Array(tokens.length);
  const best = new Float32Array(tokens.length);
  for (const { span, type, confidence } of hints) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.start < span.start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < tokens.length && tokens[end]!.end <= span.end && tokens[end]!.start < span.end) end++;
    const rank = confidence + (span.end - span.start) * 1e-4;
    for (let i = low; i < end; i++) {
      if (rank <= best[i]!) continue;
      best[i] = rank;
      const place = end - low === 1 ? 3 : i === low ? 0 : i === end - 1 ? 2 : 1;
      codes[i] = TYPE_CODES[type] * 12 + place * 3 + sureness(confidence);
    }
  }
  return codes;
}

/** Writes the hints of tokens [from, to) into the sequence that holds them. */
export function giveHints(s: Sequence, codes: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i++) s.hint[i - from + MARGIN] = codes[i]!;
}
