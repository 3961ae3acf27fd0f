/** Remarks in passing, between a subject and its verb. */
import type { Item } from './items.ts';

/** What stands between commas before the verb is said in passing: "X, which is not rich, signed"; first and last comma, -1 where there is none. */
export function asideOf(items: readonly Item[], first: number, anchor: number): [number, number] {
  let from = -1;
  let to = -1;
  for (let i = first + 1; i < anchor; i++) {
    if (items[i]!.word !== ',') continue;
    if (from < 0) from = i;
    to = i;
  }
  return from >= 0 && to > from ? [from, to] : [-1, -1];
}
