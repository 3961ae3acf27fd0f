/** Types shared inside `extract/`: tokens, sentences and candidates for mentions. */
import type { Document, EntityType, Span } from '../model.ts';

export interface Token {
  text: string;
  start: number;
  end: number;
  /** Universal part of speech from wink-nlp: NOUN, PROPN, VERB, AUX, ADJ, ADV, PRON, DET, ADP, CCONJ, SCONJ, PART, NUM, INTJ, SYM, X, PUNCT. */
  pos: string;
}

export interface Sentence extends Span {
  /** Null in title lines. */
  utterance: string | null;
  /** Who speaks it, hand-overs corrected. */
  speaker: string | null;
  /** Token range [from, to) in `AnalysedDocument.tokens`. */
  from: number;
  to: number;
}

/** A document with its speech tokenised; notes (footnotes, line prefixes, stage directions) hold no tokens of the speech around them. */
export interface AnalysedDocument {
  document: Document;
  tokens: Token[];
  sentences: Sentence[];
}

/** A possible mention, before arbitration. */
export interface Candidate {
  span: Span;
  type: EntityType;
  rule: string;
  confidence: number;
  /** Authority or country slug, or speaker id, where the candidate is already known to be that entity. */
  entity?: string;
  /** Canonical name where it differs from the quote ("ISO/IEC JTC 1/SC 42" for "SC 42"). */
  label?: string;
}
