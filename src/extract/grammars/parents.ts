/** Bodies next to each other → one longer name: "Consumer Network of the British Standards Institution" is one span, with its parent nested. */
import type { Candidate } from '../types.ts';

const LINK = /^\s+of\s+(?:the\s+)?$/;
const LONGEST_LINK = 14;

const isBody = (c: Candidate): boolean => c.type === 'Organisation' || c.type === 'StandardsBody';

/** "US Commerce Department", "U.S. Department of Energy": a country before a government body, as one candidate that keeps the body's identity. */
export function countryBodyCandidates(text: string, candidates: readonly Candidate[]): Candidate[] {
  const countries = new Map<number, Candidate>();
  for (const c of candidates)
    if (c.type === 'Place' && c.rule.startsWith('authority/country')) countries.set(c.span.end, c);
  const found: Candidate[] = [];
  for (const body of candidates) {
    if (
      !isBody(body) ||
      body.confidence < 0.6 ||
      !GOVERNMENT.test(text.slice(body.span.start, body.span.end))
    )
      continue;
    const country = countries.get(body.span.start - 1);
    if (!country || !/\s/.test(text[body.span.start - 1] ?? '')) continue;
    found.push({
      ...body,
      span: { start: country.span.start, end: body.span.end },
      rule: 'grammar/country-body',
      confidence: Math.min(0.92, body.confidence),
      label: body.label ?? text.slice(body.span.start, body.span.end),
    });
  }
  return found;
}

/** Words of bodies that belong to a state. */
const GOVERNMENT =
  /\b(?:Department|Ministry|Treasury|Congress|Senate|Parliament|Supreme Court|Navy|Army|Air Force|Coast Guard|Commission|Agency|Administration|Bureau|Council|Service|Office|House|Government|Embassy|Institute of Standards|Reserve)\b/;

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
