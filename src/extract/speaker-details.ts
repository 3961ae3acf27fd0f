/** Affiliations that a label or roster gives to a speaker ("| Ada Lund | AL | Fastmail |") → candidates, whatever the tables know. */
import type { Reading } from './reading.ts';
import type { Candidate } from './types.ts';

/** Longer cells are descriptions, not names. */
const MOST_WORDS = 8;

/** One for each affiliation that is written like a name: with a capital, and without a digit or a sentence's punctuation. */
export function speakerDetailCandidates({ analysed, text }: Reading): Candidate[] {
  return analysed.document.speakers.flatMap(({ details }) =>
    details
      .filter(({ kind, span }) => {
        const words = text.slice(span.start, span.end);
        return (
          kind === 'affiliation' &&
          /^\p{Lu}[^\d.;:!?|]*$/u.test(words) &&
          words.trim().split(/\s+/).length <= MOST_WORDS
        );
      })
      .map(({ span }) => ({
        span,
        type: 'Organisation' as const,
        rule: 'names/speaker-detail',
        confidence: 0.8,
      })),
  );
}
