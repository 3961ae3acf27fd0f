/** The nouns of Colloquy: types only, no code. Every room of `src/` speaks in these. */

/** Half-open range of UTF-16 code units into `Document.text`, as `text.slice(start, end)` takes them. */
export interface Span {
  start: number;
  end: number;
}

export type EntityType =
  | 'Person'
  | 'Organisation'
  | 'StandardsBody'
  | 'Agreement'
  | 'Legislation'
  | 'Initiative'
  | 'Technology'
  | 'Standard'
  | 'Place'
  | 'Event'
  | 'Publication';

/** What a stretch of the file is when it is not speech; stretches inside an utterance's span are left out of its speech. */
export type NoteKind =
  | 'footnote' // text of a footnote; `utterance` is the one that cites it
  | 'marker' // the footnote's superscript in the running text
  | 'direction' // stage direction: [laughter], (Applause), [Music]
  | 'timestamp' // a time mark inside a turn
  | 'prefix' // printed line prefix repeated inside a turn
  | 'page' // page number, running head, page break
  | 'markup' // tags and emphasis marks
  | 'log'; // a line of a log or minutes that nobody spoke: presence, topic, link, agenda

export interface Note {
  kind: NoteKind;
  marker?: string;
  span: Span;
  utterance: string | null;
}

/** A sentence printed under one person's heading but spoken by another. */
export interface Handover {
  span: Span;
  speaker: string;
}

export interface Utterance {
  /** `u0000`, `u0001`, … in document order; unique within the document. */
  id: string;
  /** Id of the speaker (`Speaker.id`, an entity id after merging); null where nobody is named. */
  speaker: string | null;
  /** The name as printed. */
  label: string;
  /** Seconds from the start of the recording; null where unknown. */
  start: number | null;
  end: number | null;
  heading: Span | null;
  span: Span;
  /** Typed beside the conversation rather than spoken. */
  channel?: 'chat';
  handovers?: Handover[];
}

/** What a label or roster says of a speaker, with its place in the text. */
export interface SpeakerDetail {
  kind: 'role' | 'affiliation' | 'party' | 'place';
  text: string;
  span: Span;
}

export interface Speaker {
  id: string;
  /** Best full name among the labels ("Mike Crapo" for "Mr. Crapo" and "MIKE CRAPO"). */
  name: string;
  /** Labels as printed, in order of appearance. */
  labels: string[];
  /** `unknown`: "Speaker 1", "Audience member"; `group`: "All", "The panel". */
  kind: 'person' | 'unknown' | 'group';
  details: SpeakerDetail[];
}

export interface Document {
  id: string;
  /** As given on the command line, for messages and citation. */
  path: string;
  format: string;
  title?: string;
  /** ISO 8601 date of the event. */
  date?: string;
  event?: string;
  host?: string;
  place?: string;
  /** Where the transcript was published (URL or citation). */
  source?: string;
  licence?: string;
  rightsHolder?: string;
  disclaimer?: string;
  /** Hex SHA-256 of the file's bytes. */
  sha256: string;
  text: string;
  utterances: Utterance[];
  notes: Note[];
  speakers: Speaker[];
}

export interface Mention {
  entity: string;
  document: string;
  /** Null in title lines before the first heading. */
  utterance: string | null;
  span: Span;
  quote: string;
  type: EntityType;
  /** Rule that found it: `names/honorific`. */
  rule: string;
  /** 0 to 1, calibrated. */
  confidence: number;
  /** Lies inside a longer mention. */
  nested?: true;
  /** Lies in a speaker heading or label. */
  heading?: true;
}

export interface Entity {
  /** Readable and stable: `thomas-li`, `iso-iec-jtc-1-sc-42`. */
  id: string;
  type: EntityType;
  label: string;
  altLabels: string[];
  /** IRIs from checked authority rows only. */
  exactMatch: string[];
  /** Ids of the wholes it belongs to, from checked authority rows; not a statement of anybody's. */
  partOf?: string[];
  /** Why its mentions were joined, one line a rule. */
  merges?: Merge[];
}

/** One decision that put two names on one entity. */
export interface Merge {
  rule: string;
  from: string;
  reason: string;
}

export type Polarity = 'affirmed' | 'denied';
export type Modality = 'fact' | 'claim' | 'hypothetical';
export type ReviewStatus = 'proposed' | 'accepted' | 'rejected';

/** The words that justify a statement: never empty, never paraphrased. */
export interface Evidence {
  document: string;
  utterance: string | null;
  /** Entity id of who said it (hand-overs corrected); null for title lines and unattributed text. */
  speaker: string | null;
  span: Span;
  quote: string;
  rule: string;
  /** Of these words alone; the statement's is that of its strongest evidence. */
  modality?: Modality;
  /** Of these words alone; the statement's is that of all its evidence together. */
  confidence?: number;
}

export type Qualifiers = Partial<
  Record<
    'title' | 'role' | 'time' | 'scope' | 'quantity' | 'topic' | 'about' | 'attributedTo' | 'question',
    string
  >
>;

/** A statement as one sentence makes it, before statements of equal content are merged. */
export interface Claim {
  subject: string;
  predicate: string;
  /** Entity id; null where `value` is set. */
  object: string | null;
  value: string | null;
  qualifiers: Qualifiers;
  polarity: Polarity;
  modality: Modality;
  confidence: number;
  evidence: Evidence;
}

/** One per distinct triple and polarity (and title or role, where the predicate has one). */
export interface Statement {
  id: string;
  subject: string;
  predicate: string;
  object: string | null;
  value: string | null;
  qualifiers: Qualifiers;
  polarity: Polarity;
  modality: Modality;
  confidence: number;
  status: ReviewStatus;
  evidence: [Evidence, ...Evidence[]];
  /** 0 to 1: how much it matters for a first look; nothing is left out for it. */
  salience?: number;
}

export interface KnowledgeGraph {
  version: 1;
  documents: Document[];
  entities: Entity[];
  mentions: Mention[];
  statements: Statement[];
  /** Positions and measures of the network, so that the first frame is the final picture. */
  network?: NetworkNode[];
}

export interface NetworkNode {
  id: string;
  x: number;
  y: number;
  degree: number;
  betweenness: number;
  community: number;
  /** 0 to 1: how much the entity matters for a first look. */
  salience?: number;
}

/** What one document yields: entity ids are local to it until `merge` unites them. */
export interface Extraction {
  document: Document;
  entities: Entity[];
  mentions: Mention[];
  claims: Claim[];
}

/** One row of `data/authority/*.tsv`. */
export interface AuthorityRow {
  slug: string;
  label: string;
  type: EntityType;
  /** Finer kind of the source table: Company, University, GovernmentBody … */
  kind: string;
  aliases: string[];
  /** Aliases that need context to count ("BSI", "IP"). */
  ambiguous: string[];
  /** Slugs of the wholes it is a part of. */
  partOf: string[];
  /** ISO 3166-1 alpha-2, `EU`, `INT` or empty. */
  country: string;
  website: string;
  exactMatch: string[];
}

export interface CountryRow {
  slug: string;
  iso2: string;
  label: string;
  aliases: string[];
  ambiguous: string[];
  /** Demonym adjectives and nouns; not mentions by themselves. */
  demonyms: string[];
  regions: string[];
  exactMatch: string[];
}

/** Everything the pipeline needs beside the transcript; loaded by whoever stands at the door. */
export interface Resources {
  authority: AuthorityRow[];
  countries: CountryRow[];
  /** Word lists of `data/lexicon/NAME.txt`, by name. */
  lexicons: Record<string, string[]>;
  /** Tagger weights (`data/model/tagger.bin`); null to run on rules alone. */
  tagger: Uint8Array | null;
}

/** One transcript to read. */
export interface Source {
  path: string;
  bytes: Uint8Array;
  /** Format name from the table; recognised by content where absent. */
  format?: string;
  metadata?: Partial<
    Pick<
      Document,
      'id' | 'title' | 'date' | 'event' | 'host' | 'place' | 'source' | 'licence' | 'rightsHolder'
    >
  >;
}
