/** Spoken and written definitions → what an acronym of this document stands for: "TTIP, the Transatlantic …", "… abbreviated as CETs", "… (CPIN)". */
import type { Atom } from './atoms.ts';
import type { Reading, Stretch } from './reading.ts';

export interface Definition {
  long: Stretch;
  short: Stretch;
  /** Acronym without a plural s. */
  acronym: string;
}

const ACRONYM = /^(\p{Lu}[\p{Lu}\d&.-]{1,9})s?$/u;
const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  'in',
  'to',
  'a',
  'an',
  'with',
  'de',
  'la',
  'by',
  'at',
]);
/** Words that may stand between a name and its short form, with what makes it a definition. */
const BETWEEN = new Set(
  '( ) , [ ] — – " “ ” ‘ ’ \' or also known as called abbreviated which that is stands for short in we call it so aka a.k.a aka the i.e ie means meaning otherwise shortened to acronym being again'.split(
    ' ',
  ),
);
const CUES = new Set([
  '(',
  '[',
  'abbreviated',
  'called',
  'known',
  'short',
  'stands',
  'or',
  'aka',
  'acronym',
  'means',
  'shortened',
  'call',
]);
const LONGEST_GAP = 8;

const isWord = (atom: Atom): boolean =>
  atom.shape !== 'mark' && atom.shape !== 'join' && atom.shape !== 'clitic';

/** Start of the words before `end` whose initials are these letters, or -1; small words may be skipped or counted. */
function startOfInitials(atoms: readonly Atom[], end: number, letters: string): number {
  let i = end - 1;
  let k = letters.length - 1;
  let words = 0;
  while (i >= 0 && k >= 0 && atoms[i]!.sentence === atoms[end - 1]!.sentence && end - i < 24) {
    const atom = atoms[i]!;
    if (atom.shape === 'join') i--;
    else if (!isWord(atom)) return -1;
    else if (atom.key[0] === letters[k]) {
      k--;
      i--;
      words++;
    } else if (SMALL.has(atom.key) && words > 0) i--;
    else return -1;
  }
  if (k >= 0 || words < 2) return -1;
  const from = i + 1;
  return SMALL.has(atoms[from]!.key) ? -1 : from;
}

/** End of the words from `start` whose initials are these letters, or -1. */
function endOfInitials(atoms: readonly Atom[], start: number, letters: string): number {
  let i = start;
  let k = 0;
  while (
    i < atoms.length &&
    k < letters.length &&
    atoms[i]!.sentence === atoms[start]!.sentence &&
    i - start < 24
  ) {
    const atom = atoms[i]!;
    if (atom.shape === 'join') i++;
    else if (!isWord(atom)) return -1;
    else if (atom.key[0] === letters[k]) {
      k++;
      i++;
    } else if (SMALL.has(atom.key) && k > 0) i++;
    else return -1;
  }
  return k < letters.length || k < 2 ? -1 : i;
}

/** A gap of defining words and marks between atoms; null where something else stands there. */
function isDefiningGap(atoms: readonly Atom[], from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_GAP) return false;
  let cue = false;
  let comma = false;
  for (let i = from; i < to; i++) {
    if (!BETWEEN.has(atoms[i]!.key)) return false;
    if (CUES.has(atoms[i]!.key)) cue = true;
    if (atoms[i]!.text === ',') comma = true;
  }
  return cue || (comma && to - from <= 2);
}

function definitionOf(atoms: readonly Atom[], i: number, acronym: string): Definition | null {
  const letters = acronym.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (letters.length < 2) return null;
  const short = { from: i, to: i + 1 };
  // name first: the words just before the gap
  for (let gap = 1; gap <= LONGEST_GAP && i - gap > 0; gap++) {
    const end = i - gap + 0;
    if (!isWord(atoms[end - 1]!) || atoms[end - 1]!.sentence !== atoms[i]!.sentence) continue;
    if (!isDefiningGap(atoms, end, i)) continue;
    const from = startOfInitials(atoms, end, letters);
    if (from >= 0) return { long: { from, to: end }, short, acronym };
  }
  for (let gap = 1; gap <= LONGEST_GAP && i + gap + 1 < atoms.length; gap++) {
    const start = i + 1 + gap;
    if (!isDefiningGap(atoms, i + 1, start)) continue;
    const to = endOfInitials(atoms, start, letters);
    if (to >= 0) return { long: { from: start, to }, short, acronym };
  }
  return null;
}

/** The first definition of each acronym. Each is by itself: no chain leads from one to another. */
export function definitionsOf({ atoms, lexicon }: Reading): Definition[] {
  const found = new Map<string, Definition>();
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (atom.shape !== 'upper' && atom.shape !== 'mixed' && atom.shape !== 'cap') continue;
    const acronym = ACRONYM.exec(atom.text)?.[1]?.replace(/\.$/, '');
    if (!acronym || found.has(acronym)) continue;
    const definition = definitionOf(atoms, i, acronym);
    // "Member of Parliament (MP)", "Chief Executive Officer (CEO)": a position, not a name
    const first = definition && atoms[definition.long.from]!.key;
    const last = definition && atoms[definition.long.to - 1]!.key;
    if (
      first === 'member' ||
      (first && lexicon.has('heads-person', first)) ||
      (last && lexicon.has('heads-person', last))
    )
      continue;
    if (definition) found.set(acronym, definition);
  }
  return [...found.values()];
}
