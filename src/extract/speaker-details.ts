/** Affiliations that a label or roster gives to a speaker ("| Ada Lund | AL | Fastmail |") → candidates, known to the tables or not. */
import { scan } from './atoms.ts';
import { joined } from './names.ts';
import type { Reading } from './reading.ts';
import type { Candidate } from './types.ts';

/** Longer cells are descriptions, not names. */
const MOST_WORDS = 8;

/** One for each affiliation that is written like a name: with a capital, and without a digit or a sentence's punctuation. */
export function speakerDetailCandidates({ analysed, text, lexicon }: Reading): Candidate[] {
  return analysed.document.speakers.flatMap(({ details }) =>
    details.flatMap(({ kind, span }): Candidate[] => {
      const words = text.slice(span.start, span.end);
      if (kind !== 'affiliation' || !/^\p{Lu}[^\d.;:!?|]*$/u.test(words)) return [];
      if (words.trim().split(/\s+/).length > MOST_WORDS) return [];
      // Rosters lie outside the speech that the tables are matched against.
      const row = lexicon.names
        .get(joined(scan(words)))
        ?.find(({ source, ambiguous }) => source === 'authority' && !ambiguous);
      const found = { span, rule: 'names/speaker-detail', confidence: 0.8 };
      return row
        ? [{ ...found, type: row.type, entity: row.slug, label: row.label }]
        : [{ ...found, type: 'Organisation' }];
    }),
  );
}
