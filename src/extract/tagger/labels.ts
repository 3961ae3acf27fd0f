/** Name classes of the tagger and their labels, one beginning and one continuing a name (BIO). */
import type { EntityType } from '../../model.ts';

/** What the tagger tells apart; `Other` are names it knows to be none of the graph's types (awards, genres, proteins) and does not report. */
export const CLASSES = [
  'Person',
  'Organisation',
  'Place',
  'Event',
  'Publication',
  'Technology',
  'Other',
] as const;
export type NameClass = (typeof CLASSES)[number];

/** Label 0 is outside; class c begins with 1 + 2c and goes on with 2 + 2c. */
export const OUTSIDE = 0;
export const beginOf = (classIndex: number): number => 1 + 2 * classIndex;
export const insideOf = (classIndex: number): number => 2 + 2 * classIndex;
export const isInside = (label: number): boolean => label > 0 && (label & 1) === 0;
export const classOf = (label: number): number => (label - 1) >> 1;
export const labelCount = (classes: number): number => 1 + 2 * classes;

/** Graph type of a class; null for `Other`. */
export const TYPE_OF_CLASS: Record<NameClass, EntityType | null> = {
  Person: 'Person',
  Organisation: 'Organisation',
  Place: 'Place',
  Event: 'Event',
  Publication: 'Publication',
  Technology: 'Technology',
  Other: null,
};

/** Names in a label sequence as [from, to, class]; a continuation without a beginning begins a name. */
export function namesIn(labels: ArrayLike<number>): [number, number, number][] {
  const names: [number, number, number][] = [];
  let open: [number, number, number] | null = null;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) open = null;
    else if (open && isInside(label) && classOf(label) === open[2]) open[1] = i + 1;
    else {
      open = [i, i + 1, classOf(label)];
      names.push(open);
    }
  }
  return names;
}
