/** Groups named after the body or the work that they belong to: "ETSI ESI", "W3C TAG", "the OAuth working group". */
import type { Atom } from '../atoms.ts';
import { type NameMatch, type Reading, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';

/** Words after the name of a standard or technology that make it a group's. */
const GROUPS = /^(?:working group|task group|study group|wg)$/;

const isAcronym = (atom: Atom | undefined): boolean =>
  atom !== undefined && atom.shape === 'upper' && atom.key.length > 1 && !atom.glued;

/** End of the group's name that starts with the match, or null. */
function groupEnd({ atoms, matchAt, lexicon }: Reading, match: NameMatch): number | null {
  const next = atoms[match.to];
  if (!next || next.sentence !== atoms[match.from]!.sentence) return null;
  const types = new Set(match.entries.filter((e) => !e.ambiguous).map((e) => e.type));
  const second = atoms[match.to + 1]?.key ?? '';
  if (types.has('Standard') || types.has('Technology')) {
    if (GROUPS.test(next.key)) return match.to + 1;
    return GROUPS.test(`${next.key} ${second}`) ? match.to + 2 : null;
  }
  const body = types.has('StandardsBody') && match.to - match.from === 1 && isAcronym(atoms[match.from]);
  if (!body || !isAcronym(next) || matchAt.has(match.to) || lexicon.has('common-acronyms', next.key))
    return null;
  // in a line of capitals every word looks like an acronym
  return isAcronym(atoms[match.to + 1]) || isAcronym(atoms[match.from - 1]) ? null : match.to + 1;
}

export function subgroupCandidates(reading: Reading): Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of reading.matches) {
    const to = groupEnd(reading, match);
    if (to !== null)
      candidates.push({
        span: spanOf(reading.atoms, { from: match.from, to }),
        type: 'StandardsBody',
        rule: 'grammar/subgroup',
        confidence: 0.9,
      });
  }
  return candidates;
}
