/** Lines in the order in which they are drawn: what is stated lies above what is only named. */
import type { Tone } from '../data/pairs.ts';

const RANK: Record<Tone, number> = { named: 0, stated: 1, agreement: 1, denied: 2, disagreement: 2 };

export const inDrawingOrder = <T extends { tone: Tone }>(lines: Iterable<T>): T[] =>
  [...lines].sort((p, q) => RANK[p.tone] - RANK[q.tone]);
