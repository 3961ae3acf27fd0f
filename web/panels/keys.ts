/** What the lines of each network mean, for the legend on the page and in pictures. */
import type { Tone } from '../data/pairs.ts';

export const LINE_KEYS: Record<'all' | 'speakers', [Tone, string][]> = {
  all: [
    ['named', 'names it'],
    ['stated', 'says something about it'],
    ['denied', 'denies it'],
  ],
  speakers: [
    ['agreement', 'agrees, supports'],
    ['disagreement', 'disagrees, challenges'],
  ],
};
