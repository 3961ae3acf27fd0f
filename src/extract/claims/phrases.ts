/** What items are in a phrase: possessives, nouns, modifiers; and the names an item offers to a slot. */
import type { Fill } from './fill.ts';
import type { Item, Line } from './items.ts';
import type { Types } from './reference.ts';

export const RELATIVE = new Set(['who', 'which', 'that', 'whom']);
export const isPossessive = (item: Item | undefined): boolean =>
  item !== undefined && (item.word === "'s" || item.word === "'") && item.pos !== 'AUX';
export const isNoun = (item: Item | undefined): boolean =>
  item?.kind === 'word' && (item.pos === 'NOUN' || item.pos === 'PROPN');
export const isModifier = (item: Item): boolean =>
  item.kind === 'word' && ['DET', 'ADJ', 'NUM', 'ADV'].includes(item.pos);

/** The names of an item that a slot takes. */
export function fillByName(line: Line, at: number, types: Types): Fill | null {
  const item = line.items[at]!;
  const names = types === null ? item.names : item.names.filter((n) => types.has(n.type));
  if (names.length === 0) return null;
  return { at, start: item.start, end: item.end, names, sureness: 1, via: 'name' };
}
