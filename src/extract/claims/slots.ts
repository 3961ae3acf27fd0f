/** What a slot of a cue accepts: a name right there, what somebody owns, and what only looks like it. */
import type { Fill } from './fill.ts';
import type { Item, Line } from './items.ts';
import { fillByName, isModifier, isNoun, isPossessive } from './phrases.ts';
import { type Background, resolvePronoun, type Types } from './reference.ts';
import { CLASS_NOUNS, FILLERS, OWNED, POSSESSIVES } from './words.ts';

const VERBAL = new Set(['VERB', 'AUX']);

/** Who chairs "the ISO committee on tides", or sits on it, chairs no ISO. */
export const LEADS = new Set(['chairOf', 'directorOf', 'founderOf', 'memberOf']);
const PARTS = new Set(
  'committee subcommittee group council panel board team unit department division office delegation workshop session task working programme program project chapter mission'.split(
    ' ',
  ),
);

export const isPart = (items: readonly Item[], at: number): boolean =>
  PARTS.has(items[items[at]?.pos === 'ADJ' ? at + 1 : at]?.word ?? '');

/** "joined Peru in condemning it", "joined Acme in a lawsuit": a deed is shared, nothing is entered. */
export function inDeed(items: readonly Item[], at: number): boolean {
  if (items[at]?.word !== 'in') return false;
  const [next, noun] = [items[at + 1], items[at + 2]];
  return (
    next?.word.endsWith('ing') === true || (next?.pos === 'DET' && isNoun(noun) && !/\d/.test(noun!.word))
  );
}

const OTHERS = new Set('rival competitor partner client customer ally opponent'.split(' '));

/** "Kenya's new law, the Seed Act", not "Boeing's rivals include Airbus": only nouns for what is owned or made stand between. */
export function owned(line: Line, from: number, types: Types): Fill | null {
  const { items } = line;
  for (let i = from; i < items.length && i < from + 6; i++) {
    const item = items[i]!;
    // "Kelvin's Seed Act problem": the problem is Kelvin's.
    if (item.kind === 'name') return isAttribute(items, i) ? null : fillByName(line, i, types);
    if (OTHERS.has(item.word)) return null;
    const own = OWNED.has(item.word) || CLASS_NOUNS.has(item.word);
    const passed = own || isModifier(item) || FILLERS.has(item.word) || '"“”*_\''.includes(item.word);
    const explained = item.word === ',' && CLASS_NOUNS.has(items[i - 1]?.word ?? '');
    if (!passed && !explained) return null;
  }
  return null;
}

const isAttribute = (items: readonly Item[], at: number): boolean => {
  const [next, then] = [items[at + 1], items[at + 2]];
  if (!next || !isNoun(next) || CLASS_NOUNS.has(next.word)) return false;
  // "Acme's Kite flies low": wink takes many verbs for plurals.
  return then !== undefined && ['VERB', 'AUX'].includes(then.pos);
};

/** What somebody else owns was not made by who adopts it: "adopted Kenya's Seed Act". */
export const MADE = new Set(['develops', 'issuedBy', 'publishes', 'authorOf']);
export const isOwned = ({ items }: Line, from: number, at: number): boolean =>
  items.slice(from + 1, at).some((item, i) => isPossessive(item) && items[from + i]?.kind === 'name');

/** A name right there, over an article or quotation mark. */
export function adjacent(
  line: Line,
  at: number,
  step: 1 | -1,
  types: Types,
  background: Background,
): Fill | null {
  for (let i = at + step, n = 0; i >= 0 && i < line.items.length && n < 4; i += step, n++) {
    const item = line.items[i]!;
    if (item.kind === 'name') return fillByName(line, i, types);
    if (item.kind === 'pronoun' && line.items[at]!.word === "'s") return null;
    if (item.kind === 'pronoun')
      return POSSESSIVES.has(item.word) ? null : resolvePronoun(line, i, types, background);
    const helper = step === -1 && VERBAL.has(line.items[at]!.pos) && ['AUX', 'ADV'].includes(item.pos);
    if (!(item.pos === 'DET' || helper || FILLERS.has(item.word) || '"“”*_\''.includes(item.word)))
      return null;
  }
  return null;
}
