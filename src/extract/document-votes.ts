/** The tagger's finds of a whole document → the same, surer where it finds the same words as the same type again. */
import type { Candidate } from './types.ts';
import { keyOf } from './word-forms.ts';

/** What each further find of the same words is worth beside the find itself. */
const WORTH = 0.5;
/** Repetition alone makes a name likely, not sure: the words around it may mislead the tagger each time. */
const MOST = 0.62;

/** Candidates with the confidence that all finds of the same words and type give together. */
export function withVotes(candidates: readonly Candidate[], text: string): Candidate[] {
  const finds = new Map<string, Candidate[]>();
  const keys = candidates.map(
    ({ span, type }) => `${type} ${keyOf(text.slice(span.start, span.end)).replace(/\s+/g, ' ')}`,
  );
  for (const [i, candidate] of candidates.entries()) {
    const same = finds.get(keys[i]!);
    if (same) same.push(candidate);
    else finds.set(keys[i]!, [candidate]);
  }
  return candidates.map((candidate, i) => {
    const all = finds.get(keys[i]!)!;
    if (all.length < 2 || candidate.confidence >= MOST) return candidate;
    let doubt = 1;
    for (const other of all) doubt *= 1 - (other === candidate ? 1 : WORTH) * other.confidence;
    return { ...candidate, confidence: Math.max(candidate.confidence, Math.min(MOST, 1 - doubt)) };
  });
}
