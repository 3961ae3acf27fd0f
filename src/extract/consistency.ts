/** Accepted mentions → the same with one type for each surface, where the document as a whole says which. */
import type { EntityType } from '../model.ts';
import type { Accepted } from './arbitrate.ts';
import type { Reading } from './reading.ts';
import { keyOf } from './word-forms.ts';

/** Rules that know what they name; the others follow the majority. */
const CERTAIN = /^(?:(?:authority|cast|designator|definition)\/|names\/metonym)/;

/** Uncertain mentions take the type (and identity) that the same words have elsewhere in the document. */
export function consistent(accepted: readonly Accepted[], { text }: Reading): Accepted[] {
  const votes = new Map<string, Map<EntityType, number>>();
  const keys = accepted.map((c) => keyOf(text.slice(c.span.start, c.span.end)).replace(/\s+/g, ' '));
  for (const [i, candidate] of accepted.entries()) {
    const key = keys[i]!;
    const tally = votes.get(key) ?? new Map<EntityType, number>();
    const weight = candidate.confidence * (CERTAIN.test(candidate.rule) ? 3 : 1);
    tally.set(candidate.type, (tally.get(candidate.type) ?? 0) + weight);
    votes.set(key, tally);
  }
  return accepted.map((candidate, i) => {
    const tally = votes.get(keys[i]!)!;
    if (tally.size < 2 || CERTAIN.test(candidate.rule)) return candidate;
    const [type, weight] = [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    const own = tally.get(candidate.type)!;
    return type !== candidate.type && weight > 1.5 * own
      ? { ...candidate, type, rule: 'repeat/type' }
      : candidate;
  });
}
