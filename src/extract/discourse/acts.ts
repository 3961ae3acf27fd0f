/** A discourse act as a claim: speaker, act, target, with the words that do it. */
import type { Claim, Document, Qualifiers } from '../../model.ts';
import { evidenceIn } from '../claims/evidence.ts';
import type { Line } from '../claims/items.ts';

/** @param from and to first and last item of the words that do the act */
export function actClaim(
  document: Document,
  line: Line,
  act: string,
  target: string,
  from: number,
  to: number,
  rule: string,
  confidence: number,
  qualifiers: Qualifiers = {},
): Claim {
  let first = from;
  while (first < to && line.items[first]!.kind === 'mark') first++;
  const span = { start: line.items[first]!.start, end: line.items[to]!.end };
  return {
    subject: line.speaker!,
    predicate: act,
    object: target,
    value: null,
    qualifiers,
    polarity: 'affirmed',
    modality: 'fact',
    confidence,
    evidence: evidenceIn(document, line, span, `discourse/${rule}`),
  };
}
