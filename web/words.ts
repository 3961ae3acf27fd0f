/** Identifiers of the graph → plain English for people. */
import type { EntityType, Modality, Statement } from '../src/model.ts';

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

/** Predicates whose reading is not their words ("partyTo" → "is party to"). */
const PREDICATE_WORDS: Record<string, string> = {
  hasRole: 'has a role at',
  affiliatedWith: 'is affiliated with',
  holdsPosition: 'holds a position at',
  formerlyHeld: 'formerly held a position at',
  founderOf: 'founded',
  directorOf: 'is director of',
  chairOf: 'chairs',
  boardMemberOf: 'is on the board of',
  memberOf: 'is a member of',
  partOf: 'is part of',
  partyTo: 'is party to',
  issuedBy: 'is issued by',
  basedIn: 'is based in',
  locatedIn: 'is in',
  heldOn: 'was held on',
  authorOf: 'wrote',
  isAbout: 'is about',
  instanceOf: 'is a kind of',
  characterisedAs: 'is characterised as',
  addressed: 'spoke to',
  mentions: 'names',
  refersTo: 'refers to',
  agreesWith: 'agrees with',
  disagreesWith: 'disagrees with',
  thanks: 'thanks',
  invites: 'gives the floor to',
  asks: 'asks',
  answers: 'answers',
  challenges: 'challenges',
  introduces: 'introduces',
  welcomes: 'welcomes',
  hasFTAWith: 'has a trade agreement with',
  subjectTo: 'is subject to',
  debatedIn: 'is debated in',
};

/** `partyTo` → "is party to"; unknown predicates are split at their capitals. */
export const predicateWord = (predicate: string): string =>
  PREDICATE_WORDS[predicate] ?? predicate.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

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
  `${n.toLocaleString('en')} ${n === 1 ? noun : many}`;

/** "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
