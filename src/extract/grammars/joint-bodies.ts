/** Acronyms with a slash between them: bodies that act jointly ("ISO/IEC"), bodies named with their parent ("UN/CEFACT"). */
import { type Reading, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';

/** Two standards bodies as one, or a known body and an unknown acronym. */
export function jointBodyCandidates({ atoms, matches, matchAt, text }: Reading): Candidate[] {
  const candidates: Candidate[] = [];
  for (const left of matches) {
    const right = atoms[left.to + 1];
    if (atoms[left.to]?.shape !== 'join' || right?.shape !== 'upper' || atoms[left.from]!.shape !== 'upper')
      continue;
    if (right.sentence !== atoms[left.from]!.sentence) continue;
    const other = matchAt.get(left.to + 1);
    const sets = (entries: typeof left.entries | undefined): boolean =>
      entries?.some((e) => e.type === 'StandardsBody') ?? false;
    const joint = sets(left.entries) && sets(other?.entries);
    const slashed =
      !other &&
      atoms[left.to]!.text === '/' &&
      right.key.length > 2 &&
      left.entries.some((e) => e.type === 'Organisation' || e.type === 'StandardsBody');
    if (!joint && !slashed) continue;
    const span = spanOf(atoms, { from: left.from, to: other?.to ?? left.to + 2 });
    const label = text.slice(span.start, span.end).replace(/\s+/g, '');
    candidates.push({
      span,
      type: joint ? 'StandardsBody' : 'Organisation',
      rule: joint ? 'grammar/joint-body' : 'grammar/slashed-body',
      confidence: joint ? 0.85 : 0.78,
      label,
    });
  }
  return candidates;
}
