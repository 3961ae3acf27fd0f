/** Bodies next to each other → one longer name: "Consumer Network of the British Standards Institution" is one span, with its parent nested. */
import type { Candidate } from '../types.ts';

const LINK = /^\s+of\s+(?:the\s+)?$/;
const LONGEST_LINK = 14;

const isBody = (c: Candidate): boolean => c.type === 'Organisation' || c.type === 'StandardsBody';

/** A body followed by "of the" and another body, as one candidate that keeps the first one's identity. */
export function parentCandidates(text: string, candidates: readonly Candidate[]): Candidate[] {
  const bodies = candidates.filter((c) => isBody(c) && c.confidence >= 0.6);
  const byEnd = new Map<number, Candidate>();
  for (const body of bodies) {
    const known = byEnd.get(body.span.end);
    if (!known || body.span.start < known.span.start) byEnd.set(body.span.end, body);
  }
  const found: Candidate[] = [];
  for (const parent of bodies)
    for (let end = parent.span.start - 4; end >= parent.span.start - LONGEST_LINK && end > 0; end--) {
      const unit = byEnd.get(end);
      if (!unit || !LINK.test(text.slice(end, parent.span.start))) continue;
      const label = unit.label ?? text.slice(unit.span.start, unit.span.end);
      found.push({
        span: { start: unit.span.start, end: parent.span.end },
        type: unit.type,
        rule: 'grammar/parent',
        confidence: Math.min(0.9, unit.confidence),
        label,
        ...(unit.entity ? { entity: unit.entity } : {}),
      });
      break;
    }
  return found;
}
