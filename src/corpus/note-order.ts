/** Notes → the same notes in order of their places; a list that is in order already is given as it is, for a long one costs much to sort. */
import type { ParsedNote } from './types.ts';

const inOrder = (a: ParsedNote, b: ParsedNote): number =>
  a.span.start - b.span.start || a.span.end - b.span.end;

export function ordered(notes: ParsedNote[]): ParsedNote[] {
  for (let i = 1; i < notes.length; i++)
    if (inOrder(notes[i - 1]!, notes[i]!) > 0) return notes.toSorted(inOrder);
  return notes;
}

/** Two ordered lists as one. */
export function merged(first: ParsedNote[], second: ParsedNote[]): ParsedNote[] {
  if (first.length === 0) return second;
  return second.length === 0 ? first : ordered([...first, ...second]);
}
