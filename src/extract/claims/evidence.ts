/** A line, a span and a rule → evidence: the words, and who speaks them. */
import type { Document, Evidence, Span } from '../../model.ts';
import type { Line } from './items.ts';

/** @param span of `document.text`; it may begin in an earlier line of the same turn */
export const evidenceIn = (document: Document, line: Line, span: Span, rule: string): Evidence => ({
  document: document.id,
  utterance: line.utterance,
  speaker: line.speaker,
  span,
  quote: document.text.slice(span.start, span.end),
  rule,
});
