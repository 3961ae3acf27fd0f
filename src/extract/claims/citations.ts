/** Citations in footnotes ("Moss, Vera, 2012. Tide Tables. Reed Press") → who wrote and who published what. */
import type { Claim, Document, Mention } from '../../model.ts';

const YEAR = /\b(?:1[89]|20)\d\d\b/;

/** Only notes that hold a year, a title and a name before it count as citations. */
export function citationClaims(document: Document, mentions: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  for (const note of document.notes) {
    if (note.kind !== 'footnote' || !YEAR.test(document.text.slice(note.span.start, note.span.end))) continue;
    const inside = mentions
      .filter((m) => m.span.start >= note.span.start && m.span.end <= note.span.end && !m.nested)
      .sort((a, b) => a.span.start - b.span.start);
    const work = inside.find((m) => m.type === 'Publication');
    if (!work) continue;
    const add = (predicate: string, other: Mention) => {
      const span = {
        start: Math.min(other.span.start, work.span.start),
        end: Math.max(other.span.end, work.span.end),
      };
      const quote = document.text.slice(span.start, span.end);
      claims.push({
        subject: other.entity,
        predicate,
        object: work.entity,
        value: null,
        qualifiers: { time: YEAR.exec(document.text.slice(note.span.start, note.span.end))![0] },
        polarity: 'affirmed',
        modality: 'fact',
        confidence: 0.85,
        evidence: {
          document: document.id,
          utterance: note.utterance,
          speaker: null,
          span,
          quote,
          rule: 'claims/citation',
        },
      });
    };
    for (const m of inside) {
      if (m.type === 'Person' && m.span.end <= work.span.start && work.span.start - m.span.end < 40)
        add('authorOf', m);
      const body = m.type === 'Organisation' || m.type === 'StandardsBody';
      if (body && m.span.start >= work.span.end && m.span.start - work.span.end < 40) add('publishes', m);
    }
  }
  return claims;
}
