/** Unknown capitals beside a known name over "and" → a candidate of the same kind: "Stripe and Shopify". */
import type { Accepted } from './arbitrate.ts';
import { isNameWord, runEnd, runStart } from './grammars/runs.ts';
import { atomAt, type Reading, type Stretch, spanOf } from './reading.ts';
import type { Candidate } from './types.ts';

const KINDS = new Set(['Organisation', 'StandardsBody', 'Technology', 'Place']);
const CERTAIN = /^(?:authority|designator)\//;
const LISTS = ['common-words', 'given-names', 'place-adjectives', 'honorifics', 'openers', 'heads-person'];

/** One or two unknown words in capitals. */
function isUnknown({ atoms, lexicon, matchAt }: Reading, { from, to }: Stretch): boolean {
  if (to <= from || to - from > 2) return false;
  for (let i = from; i < to; i++) {
    const { key, shape } = atoms[i]!;
    if (
      shape === 'join' ||
      shape === 'initial' ||
      key.length < 3 ||
      matchAt.has(i) ||
      lexicon.demonyms.has(key)
    )
      return false;
    if (LISTS.some((list) => lexicon.has(list, key))) return false;
  }
  return true;
}

/** Candidates on either side of accepted certain names. */
export function listNameCandidates(accepted: readonly Accepted[], reading: Reading): Candidate[] {
  const { atoms } = reading;
  const candidates: Candidate[] = [];
  const push = (stretch: Stretch, type: Accepted['type']): void => {
    if (isUnknown(reading, stretch))
      candidates.push({ span: spanOf(atoms, stretch), type, rule: 'unknown/list', confidence: 0.56 });
  };
  for (const { nested, rule, type, span, confidence } of accepted) {
    if (nested || !KINDS.has(type) || !CERTAIN.test(rule) || confidence < 0.8) continue;
    const before = atomAt(atoms, span.start);
    if (atoms[before]?.start !== span.start) continue;
    let after = before;
    while (after < atoms.length && atoms[after]!.start < span.end) after++;
    if (
      /^(?:and|or)$/.test(atoms[after]?.key ?? '') &&
      isNameWord(reading, after + 1) &&
      !atoms[after + 1]!.first
    )
      push({ from: after + 1, to: runEnd(reading, after + 1) }, type);
    if (/^(?:and|or)$/.test(atoms[before - 1]?.key ?? '') && isNameWord(reading, before - 2))
      push({ from: runStart(reading, before - 1), to: before - 1 }, type);
  }
  return candidates;
}
