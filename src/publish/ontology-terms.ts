/** Our terms that are neither entity type nor relation: classes, properties and concepts, each with its label, definition and example. */
import type { Qualifiers } from '../model.ts';

export interface TermOfOurs {
  name: string;
  label: string;
  definition: string;
  example: string;
  /** Compact IRIs of terms it narrows (`subClassOf`, `subPropertyOf`) or resembles. */
  narrows?: readonly string[];
  resembles?: readonly string[];
  domain?: string;
  range?: string;
}

export const CLASSES: readonly TermOfOurs[] = [
  {
    name: 'Transcript',
    label: 'Transcript',
    definition: 'The text of what was said at an event, as published.',
    example: 'event/harbour-call/transcript',
    narrows: ['schema:DigitalDocument', 'prov:Entity'],
  },
  {
    name: 'Utterance',
    label: 'Utterance',
    definition: 'One turn: what one speaker says until another speaks.',
    example: 'event/harbour-call/utterance/5',
    narrows: ['schema:Quotation'],
  },
  {
    name: 'Evidence',
    label: 'Evidence',
    definition: 'The words of one speaker at one place that justify a statement.',
    example: 'evidence/ann-lee.chairOf.tide-board.harbour-call.120-158',
    narrows: ['schema:Quotation'],
  },
  {
    name: 'Footnote',
    label: 'Footnote',
    definition: 'A note printed below the text and cited in a turn.',
    example: 'event/harbour-call/note/1',
    narrows: ['schema:Comment'],
  },
];

export const PROPERTIES: readonly TermOfOurs[] = [
  {
    name: 'speakerLabel',
    label: 'speaker label',
    definition: 'The name as printed before the turn.',
    example: '"MR LEE"',
    domain: 'colloquy:Utterance',
    range: 'xsd:string',
  },
  {
    name: 'channel',
    label: 'channel',
    definition: '"chat" where the words were typed beside the conversation.',
    example: '"chat"',
    domain: 'colloquy:Utterance',
    range: 'xsd:string',
  },
  {
    name: 'marker',
    label: 'marker',
    definition: 'The sign that leads from the text to the footnote.',
    example: '"1"',
    domain: 'colloquy:Footnote',
    range: 'xsd:string',
  },
  {
    name: 'citedIn',
    label: 'cited in',
    definition: 'The turn that bears the marker of the footnote.',
    example: 'utterance:5',
    domain: 'colloquy:Footnote',
    range: 'colloquy:Utterance',
  },
  {
    name: 'inUtterance',
    label: 'in utterance',
    definition: 'The turn in which the words of the mention stand.',
    example: 'utterance:5',
    domain: 'oa:Annotation',
    range: 'colloquy:Utterance',
  },
  {
    name: 'inHeading',
    label: 'in heading',
    definition: 'True where the words are the heading of a turn, not spoken.',
    example: 'true',
    domain: 'oa:Annotation',
    range: 'xsd:boolean',
  },
  {
    name: 'nested',
    label: 'nested',
    definition: 'True where the words lie within a longer mention.',
    example: 'true',
    domain: 'oa:Annotation',
    range: 'xsd:boolean',
  },
  {
    name: 'rule',
    label: 'rule',
    definition: 'The rule of the program that found it.',
    example: '"names/honorific"',
    range: 'xsd:string',
  },
  {
    name: 'standsAt',
    label: 'stands at',
    definition:
      'The stretch of the transcript that a turn, a footnote or a piece of evidence is. Web annotations have oa:hasTarget for it; these are none.',
    example: 'span:120-158',
    range: 'oa:SpecificResource',
  },
  {
    name: 'sha256',
    label: 'SHA-256',
    definition: 'Hash of the text that is withheld, or of the file: UTF-8, hexadecimal.',
    example: '"9f86d081…"',
    range: 'xsd:string',
  },
  {
    name: 'offsetUnit',
    label: 'offset unit',
    definition: 'What the positions of selectors count in this transcript.',
    example: 'colloquy:utf16CodeUnit',
    domain: 'colloquy:Transcript',
    range: 'skos:Concept',
  },
  {
    name: 'evidence',
    label: 'evidence',
    definition: 'The words that justify the statement.',
    example: 'evidence:…',
    domain: 'schema:Claim',
    range: 'colloquy:Evidence',
    resembles: ['prov:wasQuotedFrom'],
  },
  {
    name: 'polarity',
    label: 'polarity',
    definition: 'Whether the statement is affirmed or denied.',
    example: 'colloquy:affirmed',
    domain: 'schema:Claim',
    range: 'skos:Concept',
  },
  {
    name: 'modality',
    label: 'modality',
    definition: 'Whether it is said as a fact, as somebody’s claim or as a possibility.',
    example: 'colloquy:fact',
    range: 'skos:Concept',
  },
  {
    name: 'reviewStatus',
    label: 'review status',
    definition: 'Whether a person has accepted or rejected the statement.',
    example: 'colloquy:proposed',
    domain: 'schema:Claim',
    range: 'skos:Concept',
  },
  {
    name: 'inCapacity',
    label: 'in capacity',
    definition: 'The membership in whose capacity an agent took part.',
    example: 'membership:…',
    domain: 'prov:Association',
    range: 'org:Membership',
    resembles: ['http://parliament.uk/ontologies/contribution/inCapacity'],
  },
];

/** Qualifiers of statements: each is a property of the statement with words as value. */
export const QUALIFIERS: Readonly<Record<keyof Qualifiers, string>> = {
  title: 'The title of the office, as said.',
  role: 'The part played at the event, as said.',
  time: 'When it holds, as said.',
  scope: 'Where or within what it holds, as said.',
  quantity: 'How many or how much, as said.',
  topic: 'The subject under discussion.',
  about: 'What the act is about.',
  attributedTo: 'Who is said to have said it, where the speaker reports another.',
  question: 'The question that is put or answered.',
};

export interface ConceptScheme {
  name: string;
  label: string;
  concepts: readonly { name: string; label: string; definition: string }[];
}

export const SCHEMES: readonly ConceptScheme[] = [
  {
    name: 'polarities',
    label: 'Polarities',
    concepts: [
      { name: 'affirmed', label: 'affirmed', definition: 'The speaker says that it is so.' },
      { name: 'denied', label: 'denied', definition: 'The speaker says that it is not so.' },
    ],
  },
  {
    name: 'modalities',
    label: 'Modalities',
    concepts: [
      { name: 'fact', label: 'fact', definition: 'Said as a plain fact.' },
      { name: 'claim', label: 'claim', definition: 'Said with a hedge, or as the words of another.' },
      {
        name: 'hypothetical',
        label: 'hypothetical',
        definition: 'Said as a possibility, a condition or a plan.',
      },
    ],
  },
  {
    name: 'reviewStatuses',
    label: 'Review statuses',
    concepts: [
      {
        name: 'proposed',
        label: 'proposed',
        definition: 'Found by the program; nobody has looked at it yet.',
      },
      { name: 'accepted', label: 'accepted', definition: 'A person has confirmed that the words say so.' },
      { name: 'rejected', label: 'rejected', definition: 'A person has found that the words do not say so.' },
    ],
  },
  {
    name: 'offsetUnits',
    label: 'Offset units',
    concepts: [
      {
        name: 'utf16CodeUnit',
        label: 'UTF-16 code unit',
        definition: 'As JavaScript and Java count: a character beyond U+FFFF is two.',
      },
    ],
  },
];
