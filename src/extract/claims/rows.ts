/** Rows of a table of those present: "| Ada Brook | Harbour Trust (chair) |" puts the person at the body. */
import type { Claim, Document, EntityType } from '../../model.ts';
import { claimsFrom } from './emit.ts';
import type { Line } from './items.ts';
import { PERSON } from './parts.ts';
import { fillByName } from './phrases.ts';

const BODIES: ReadonlySet<EntityType> = new Set<EntityType>(['Organisation', 'StandardsBody']);

/** The first cell that is a person's name, and each later one that begins with a body; nothing in lines that somebody speaks. */
export function rowClaims(document: Document, line: Line): Claim[] {
  const { items, speaker } = line;
  if (speaker !== null || !items.some((x) => x.word === '|')) return [];
  const opens = (at: number): boolean => items[at - 1]?.word === '|' && items[at]!.kind === 'name';
  const person = items.findIndex(
    (_, at) => opens(at) && items[at + 1]?.word === '|' && fillByName(line, at, PERSON),
  );
  if (person < 0) return [];
  const subject = fillByName(line, person, PERSON)!;
  // What a roster says of those who speak is their details' to tell.
  const spoken = document.speakers.find((s) => s.id === subject.names[0]!.entity)?.details ?? [];
  return items.flatMap((item, at): Claim[] => {
    const object = at > person && opens(at) ? fillByName(line, at, BODIES) : null;
    if (spoken.some((d) => d.span.start === item.start)) return [];
    if (subject.names.length !== 1 || object?.names.length !== 1) return [];
    return claimsFrom(document, line, {
      predicate: 'affiliatedWith',
      subject,
      object,
      rule: 'claims/rows',
      confidence: 0.8,
      from: person,
      to: at,
      anchor: at,
      modality: 'fact',
      polarity: 'affirmed',
      presupposed: true,
    });
  });
}
