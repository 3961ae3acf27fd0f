/** Identifiers of the graph → plain English for people. */
import type { EntityType, Modality, Statement } from '../src/model.ts';
import { relationByName } from '../src/ontology.ts';

const TYPE_WORDS: Record<EntityType, [one: string, many: string]> = {
  Person: ['Person', 'People'],
  Organisation: ['Organisation', 'Organisations'],
  StandardsBody: ['Standards body', 'Standards bodies'],
  Agreement: ['Agreement', 'Agreements'],
  Legislation: ['Law', 'Laws'],
  Initiative: ['Initiative', 'Initiatives'],
  Technology: ['Technology', 'Technologies'],
  Standard: ['Standard', 'Standards'],
  Place: ['Place', 'Places'],
  Event: ['Event', 'Events'],
  Publication: ['Publication', 'Publications'],
};

export const typeWord = (type: string): string => TYPE_WORDS[type as EntityType]?.[0] ?? type;
export const typeWords = (type: string): string => TYPE_WORDS[type as EntityType]?.[1] ?? type;

/** Types in the order in which legends and facets show them. */
export const TYPE_ORDER = Object.keys(TYPE_WORDS);

/** `partyTo` → "is party to": the ontology's label as a verb; unknown predicates are split at their capitals. */
export function predicateWord(predicate: string): string {
  const label = relationByName.get(predicate)?.label;
  if (label === undefined) return predicate.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return /^(\w+s|formerly|addressed)\b/.test(label) ? label : `is ${label}`;
}

export const MODALITY_WORDS: Record<Modality, string> = {
  fact: 'Said as fact',
  claim: 'Said as a view',
  hypothetical: 'Hypothetical',
};

export const POLARITY_WORDS: Record<Statement['polarity'], string> = {
  affirmed: 'Affirmed',
  denied: 'Denied',
};

/** "1 quote", "3 quotes". */
export const count = (n: number, noun: string, many = `${noun}s`): string =>
  `${grouped(n)} ${n === 1 ? noun : many}`;

/** "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** `12,345`: what Intl would write, without the tenth of a second that it takes to start. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
