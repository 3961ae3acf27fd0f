/** The table of head nouns: which last word makes a name of what type, and what may follow it. */
import type { EntityType } from '../../model.ts';

export interface HeadKind {
  /** Word list of `data/lexicon`. */
  list: string;
  type: EntityType;
  rule: string;
  /** Words after the head that continue the name: "Ministry of …". */
  complements: readonly string[];
  confidence: number;
  /** Left of the head, words may be joined by these: "Freedom of Information Act". */
  inner: readonly string[];
  /** A year or number may follow. */
  dated: boolean;
}

export const HEADS: readonly HeadKind[] = [
  {
    list: 'heads-legislation',
    type: 'Legislation',
    rule: 'grammar/law',
    complements: ['on', 'to', 'for'],
    confidence: 0.92,
    inner: ['of', 'for', 'from', 'to', 'and'],
    dated: true,
  },
  {
    list: 'heads-agreement',
    type: 'Agreement',
    rule: 'grammar/agreement',
    complements: ['of', 'on', 'for', 'to', 'concerning', 'against'],
    confidence: 0.92,
    inner: ['of', 'and', 'on'],
    dated: true,
  },
  {
    list: 'heads-event',
    type: 'Event',
    rule: 'grammar/event',
    complements: ['of', 'on', 'for'],
    confidence: 0.82,
    inner: ['and', 'of'],
    dated: true,
  },
  {
    list: 'heads-initiative',
    type: 'Initiative',
    rule: 'grammar/initiative',
    complements: ['of', 'for', 'on'],
    confidence: 0.82,
    inner: ['and', 'of', 'for'],
    dated: false,
  },
  {
    list: 'heads-publication',
    type: 'Publication',
    rule: 'grammar/publication',
    complements: ['of', 'on'],
    confidence: 0.8,
    inner: ['of', 'and'],
    dated: false,
  },
  {
    list: 'heads-place',
    type: 'Place',
    rule: 'grammar/place',
    complements: ['of'],
    confidence: 0.85,
    inner: ['and'],
    dated: false,
  },
  {
    list: 'heads-organisation',
    type: 'Organisation',
    rule: 'grammar/body',
    complements: ['of', 'for', 'on', 'against'],
    confidence: 0.9,
    inner: ['and', 'of', 'for'],
    dated: false,
  },
];

/** Small heads: a name in capitals and then a common noun, "O RAN alliance". */
export const SMALL_HEADS: readonly {
  list: string;
  type: EntityType;
  rule: string;
  confidence: number;
  afterPlace: boolean;
}[] = [
  {
    list: 'small-governments',
    type: 'Organisation',
    rule: 'grammar/government',
    confidence: 0.8,
    afterPlace: true,
  },
  {
    list: 'small-bodies',
    type: 'Organisation',
    rule: 'grammar/small-body',
    confidence: 0.66,
    afterPlace: false,
  },
  {
    list: 'small-agreements',
    type: 'Agreement',
    rule: 'grammar/small-agreement',
    confidence: 0.72,
    afterPlace: true,
  },
  { list: 'small-laws', type: 'Legislation', rule: 'grammar/small-law', confidence: 0.64, afterPlace: false },
  {
    list: 'small-initiatives',
    type: 'Initiative',
    rule: 'grammar/small-initiative',
    confidence: 0.56,
    afterPlace: false,
  },
  { list: 'small-events', type: 'Event', rule: 'grammar/small-event', confidence: 0.72, afterPlace: true },
  { list: 'small-places', type: 'Place', rule: 'grammar/small-place', confidence: 0.66, afterPlace: false },
];

/** Words in a body's name that make it one that sets standards. */
export const STANDARDS_WORDS: ReadonlySet<string> = new Set(
  'standards standardization standardisation normalisation normalization normung metrology interoperability'.split(
    ' ',
  ),
);

/** Names that look headed and are not of that type: last two keys → type or null for no name at all. */
export const EXCEPTIONS: Readonly<Record<string, EntityType | null>> = {
  'national convention': 'Event',
  'annual forum': 'Event',
  'global forum': 'Event',
  'world forum': 'Event',
  'annual convention': 'Event',
  'world order': null,
  'common law': null,
  'case law': null,
  'family law': null,
  'international law': null,
  'martial law': null,
  'civil law': null,
  'criminal law': null,
  'constitutional law': null,
  'harvard law': null,
  'yale law': null,

  'law firm': null,
  'house hearing': null,
  'senate hearing': null,
  'public hearing': null,
  'annual meeting': 'Event',
  'golden rule': null,
  'final rule': null,
  'proposed rule': null,
  'ground rules': null,
  'management framework': 'Standard',
  'cybersecurity framework': 'Standard',
  'service fund': 'Initiative',
  'innovation fund': 'Initiative',
  'resilience fund': 'Initiative',
  'recovery fund': 'Initiative',
  'relief fund': 'Initiative',
  'transition fund': 'Initiative',
  'solidarity fund': 'Initiative',
  'cohesion fund': 'Initiative',
  'adaptation fund': 'Initiative',
  'damage fund': 'Initiative',
  'infrastructure fund': 'Initiative',
  'second reading': null,
  'first reading': null,
  'third reading': null,
  'world congress': 'Event',
  'international congress': 'Event',
  'dear colleague': null,
  'white paper': 'Publication',
  'green paper': 'Publication',
  'blue book': 'Publication',
  'annual report': 'Publication',
  'human rights act': 'Legislation',
  'rome statute': 'Agreement',
  'radio show': null,
  'middle class': null,
  'general assembly': 'Organisation',
  'national assembly': 'Organisation',
  'olympic committee': 'Organisation',
  'task force': 'Organisation',
  'chief of': null,
};

/** Heads that also close capitals of another kind: with a technology or a place in front they make no body ("AI Trust"). */
export const WEAK_HEADS: ReadonlySet<string> = new Set(
  'trust fund order mission movement front team hub health capital records watch reserve command group party lines energy media news press technologies systems software security securities'.split(
    ' ',
  ),
);

/** Before "Code" these make it a law; "Girls Who Code" is none. */
export const LAW_CODES: ReadonlySet<string> = new Set(
  'civil penal criminal highway tax revenue building labor labour commercial education electoral zoning customs maritime commerce states procedure'.split(
    ' ',
  ),
);
