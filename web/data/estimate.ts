/** A place in a turn's text → about when it is said, as if the turn were spoken evenly. */
import type { PlacedUtterance } from './dataset.ts';

export function estimateAt({ utterance, from, to }: PlacedUtterance, offset: number): number {
  const { start, end } = utterance.span;
  const share = end > start ? Math.max(0, Math.min(1, (offset - start) / (end - start))) : 0;
  return from + share * (to - from);
}
