/** One document prepared for the rules: its atoms, which sentences lost their capitals, its known names and its cast. */
import type { Resources } from '../model.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { type Cast, castOf } from './cast.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { NameEntry } from './names.ts';
import type { AnalysedDocument } from './types.ts';

/** Stretch of atoms [from, to). */
export interface Stretch {
  from: number;
  to: number;
}

export interface NameMatch extends Stretch {
  entries: NameEntry[];
}

export interface Reading {
  analysed: AnalysedDocument;
  text: string;
  atoms: Atom[];
  lexicon: Lexicon;
  /** By sentence: capitals say nothing here (captions in lower case, headlines and witnesses in capitals). */
  caseless: boolean[];
  /** Names of countries and cities stand in lower case: capitals that are there are meant, those that lack say nothing. */
  careless: boolean;
  matches: NameMatch[];
  /** Longest match of a table name that starts at an atom. */
  matchAt: Map<number, NameMatch>;
  /** Match that ends before an atom. */
  matchEnd: Map<number, NameMatch>;
  cast: Cast;
}

const WORDS = new Set(['cap', 'upper', 'mixed', 'lower']);

/** A sentence is caseless where its document has hardly any capitals inside sentences, or where it has almost nothing else. */
function caselessSentences(atoms: readonly Atom[], count: number): boolean[] {
  const upper = new Array<number>(count).fill(0);
  const words = new Array<number>(count).fill(0);
  let raised = 0;
  let inner = 0;
  for (const atom of atoms) {
    if (!WORDS.has(atom.shape) || atom.text.length < 2) continue;
    words[atom.sentence]!++;
    if (atom.shape === 'upper') upper[atom.sentence]!++;
    if (atom.first) continue;
    inner++;
    if (atom.shape !== 'lower') raised++;
  }
  const lowerDocument = inner >= 40 && raised / inner < 0.01;
  return words.map((n, i) => lowerDocument || (n >= 5 && upper[i]! / n > 0.7));
}

/** Matches of table names, leftmost and longest; the automaton sees keys, so case is judged later. */
function matchNames(atoms: readonly Atom[], lexicon: Lexicon): NameMatch[] {
  const words: string[] = [];
  const atomAt: number[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (atom.shape === 'join') continue;
    words.push(atom.key);
    atomAt.push(i);
  }
  const matches: NameMatch[] = [];
  for (const match of lexicon.automaton.match(words)) {
    const from = atomAt[match.from]!;
    const to = atomAt[match.to - 1]! + 1;
    if (atoms[from]!.sentence === atoms[to - 1]!.sentence) matches.push({ from, to, entries: match.value });
  }
  return matches;
}

/** Different names of places, words of nothing else, in lower case: so many, and so large a part of all such names, make a careless writer. */
const CARELESS = { names: 3, part: 0.3 };

/** Recognisers that write "Bettina" and "accra": a few places in lower case show it. */
function isCareless(atoms: readonly Atom[], matches: readonly NameMatch[], lexicon: Lexicon): boolean {
  const small = new Set<string>();
  let raised = 0;
  let lowered = 0;
  for (const { from, to, entries } of matches) {
    const { key, shape } = atoms[from]!;
    if (
      to - from > 1 ||
      key.length < 4 ||
      lexicon.has('common-words', key) ||
      lexicon.has('given-names', key)
    )
      continue;
    if (!entries.some((e) => e.type === 'Place' && !e.ambiguous)) continue;
    if (shape !== 'lower') raised++;
    else {
      lowered++;
      small.add(key);
    }
  }
  return small.size >= CARELESS.names && lowered / (lowered + raised) >= CARELESS.part;
}

/** Everything the rules need to know of a document. */
export function read(analysed: AnalysedDocument, resources: Resources): Reading {
  const lexicon = lexiconOf(resources);
  const atoms = atomsOf(analysed);
  const matches = matchNames(atoms, lexicon);
  return {
    analysed,
    text: analysed.document.text,
    atoms,
    lexicon,
    caseless: caselessSentences(atoms, analysed.sentences.length),
    careless: isCareless(atoms, matches, lexicon),
    matches,
    matchAt: new Map(matches.map((match) => [match.from, match])),
    matchEnd: new Map(matches.map((match) => [match.to, match])),
    cast: castOf(analysed.document.speakers, lexicon),
  };
}

/** Does the case of this word say nothing? */
export const isCaseless = (reading: Reading, { sentence, shape }: Atom): boolean =>
  reading.caseless[sentence]! || (reading.careless && shape === 'lower');

/** Span of a stretch of atoms in the document. */
export const spanOf = (atoms: readonly Atom[], { from, to }: Stretch): { start: number; end: number } => ({
  start: atoms[from]!.start,
  end: atoms[to - 1]!.end,
});

/** Written with a capital, where capitals mean something. */
export const isRaised = (atom: Atom | undefined): boolean =>
  atom !== undefined &&
  (atom.shape === 'cap' || atom.shape === 'upper' || (atom.shape === 'mixed' && /\p{Lu}/u.test(atom.text)));

/** Index of the first atom that ends after an offset, by binary search; footnotes stand last, out of order, and are not found. */
export function atomAt(atoms: readonly Atom[], offset: number): number {
  let low = 0;
  let high = atoms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (atoms[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
