/** A known body and the region it works in → its branch there: "Oxfam India", "HL7 Europe". */
import { isRaised, type NameMatch, type Reading, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';

const isPlace = (match: NameMatch): boolean =>
  match.entries.some((e) => e.type === 'Place' && (e.source === 'country' || e.kind !== 'City')) &&
  match.entries.every((e) => e.type === 'Place' && e.source !== 'demonym' && e.source !== 'city');

/** Candidates for branches; both words are raised, and no further capital goes on with the name. */
export function branchCandidates(reading: Reading): Candidate[] {
  const { atoms, matchAt } = reading;
  const candidates: Candidate[] = [];
  for (const match of reading.matches) {
    const body = match.entries.find((e) => e.type === 'Organisation' || e.type === 'StandardsBody');
    const place = matchAt.get(match.to);
    if (!body || !place || !isPlace(place)) continue;
    const [first, second] = [atoms[match.from]!, atoms[match.to]!];
    if (first.sentence !== second.sentence || !isRaised(first)) continue;
    if (!isRaised(second) && !reading.careless) continue;
    if (reading.caseless[first.sentence] || body.kind === 'Government' || body.kind === 'University')
      continue;
    const after = atoms[place.to];
    if (isRaised(after) && after!.sentence === first.sentence && !after!.first) continue;
    candidates.push({
      span: spanOf(atoms, { from: match.from, to: place.to }),
      type: body.type,
      rule: 'grammar/branch',
      confidence: 0.88,
    });
  }
  return candidates;
}
