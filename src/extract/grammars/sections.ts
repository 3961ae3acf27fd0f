/** "Section 404 of the Clean Water Act": a part of a law or treaty and the law → one candidate over both. */
import { atomAt, type Reading } from '../reading.ts';
import type { Candidate } from '../types.ts';

/** A numbered part before "of (the)", up to the end of the text; the repeats are bounded. */
const PART =
  /\b(?:Sub)?(?:section|article|title|part|chapter|schedule|annex|paragraph|clause|regulation|rule)s? (?:\d{1,4}(?:\.\d{1,3}){0,3}[A-Za-z]?|[IVXL]{1,6})(?:\([A-Za-z\d]{1,4}\)){0,3} of (?:the )?$/i;
const LONGEST = 48;

/** Candidates that take in the part before each candidate for a law or an agreement. */
export function sectionCandidates(candidates: readonly Candidate[], { text, atoms }: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const candidate of candidates) {
    if (!/^(?:Legislation|Agreement|Standard)$/.test(candidate.type)) continue;
    const { start, end } = candidate.span;
    const before = PART.exec(text.slice(Math.max(0, start - LONGEST), start).replace(/\s/g, ' '));
    if (!before) continue;
    const from = start - before[0].length;
    const first = atoms[atomAt(atoms, from)];
    if (!first || first.sentence !== atoms[atomAt(atoms, start)]?.sentence) continue;
    const { type, confidence } = candidate;
    found.push({ span: { start: from, end }, type, rule: 'grammar/section', confidence });
  }
  return found;
}
