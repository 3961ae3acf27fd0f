/** What items are in a phrase: possessives, nouns, modifiers; and the names an item offers to a slot. */
import type { Fill } from './fill.ts';
import type { Item, Line } from './items.ts';
import type { Types } from './reference.ts';
import { LINKS } from './words.ts';

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

/** "X is a fellow of A and author of B": the link of the first noun serves the second. */
export function firstLink(items: readonly Item[], and: number): number | null {
  const from = items[and - 1]?.word === ',' ? and - 2 : and - 1;
  for (let i = from; i > 0 && i > and - 12; i--) {
    const { word, kind, pos } = items[i]!;
    if (LINKS.has(word) && (word !== ',' || items[i - 1]!.kind === 'name')) return i;
    if (kind === 'pronoun' || kind === 'mark' || !NOMINAL.has(pos)) return null;
  }
  return null;
}
const NOMINAL = new Set(['DET', 'ADJ', 'ADV', 'NOUN', 'PROPN', 'NUM', 'ADP']);
