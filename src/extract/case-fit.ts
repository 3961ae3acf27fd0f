/** A stretch of text and a table name with the same words → how sure the capitals make it that the name is meant. */
import type { Atom } from './atoms.ts';
import type { NameEntry } from './names.ts';
import type { Reading } from './reading.ts';

export type CaseFit = 'exact' | 'raised' | 'lowered' | 'part';

/** How the capitals of the text compare with those of the table; joins are in neither. */
export function caseFit(surface: readonly Atom[], form: readonly Atom[]): CaseFit {
  let same = 0;
  let lowered = 0;
  for (let i = 0; i < surface.length; i++) {
    const atom = surface[i]!;
    const other = form[i]!;
    if (atom.text === other.text || atom.shape === 'mark' || atom.shape === 'number') same++;
    else if (atom.shape === 'lower' && other.shape !== 'lower') lowered++;
    else if (atom.shape !== 'lower' && other.shape === 'upper' && atom.shape === 'cap') lowered++;
  }
  if (same === surface.length) return 'exact';
  if (lowered === 0) return 'raised';
  return surface.some((a) => a.shape === 'cap' || a.shape === 'upper') ? 'part' : 'lowered';
}

/** Kinds of names that speakers and recognisers often write small: "data security law", "common criteria". */
const SMALL_TYPES = new Set(['Agreement', 'Legislation', 'Initiative', 'Standard', 'Technology']);
/** Before words in lower case these show a thing of that kind, not the one of that name: "its own data act". */
const INDEFINITE = new Set([
  'a',
  'an',
  'any',
  'another',
  'own',
  'each',
  'every',
  'some',
  'no',
  'new',
  'such',
  'similar',
]);

function loweredConfidence(
  entry: NameEntry,
  words: readonly Atom[],
  before: Atom | undefined,
  common: boolean,
): number | null {
  // the ending of a file name
  if (before?.text === '.' && words[0]!.glued) return null;
  if (before && INDEFINITE.has(before.key) && entry.type !== 'Technology') return null;
  if (words.length > 1) return SMALL_TYPES.has(entry.type) ? 0.72 : words.length > 2 ? 0.6 : null;
  // a small-cased acronym ("nist") is a name only where it can be nothing else
  const { shape } = entry.atoms[0]!;
  const acronym = shape === 'upper' || shape === 'mixed';
  const word = words[0]!;
  return acronym && !common && !entry.ambiguous && word.shape === 'lower' && word.key.length > 2 ? 0.7 : null;
}

/** Probability that these words, written so, are the name at all; null where they are not. */
export function caseConfidence(
  entry: NameEntry,
  surface: readonly Atom[],
  before: Atom | undefined,
  reading: Reading,
): number | null {
  if (entry.article && before?.key !== 'the') return null;
  const plain = surface.filter((a) => a.shape !== 'join');
  const words = plain.filter((a) => a.shape !== 'mark');
  const fit = caseFit(plain, entry.atoms);
  const word = words[0]!;
  const single = words.length === 1;
  const { lexicon } = reading;
  const common = single && word.shape !== 'upper' && lexicon.has('common-words', word.key);
  const lowered = reading.careless && words.every((a) => a.shape === 'lower');
  const caseless = lowered || reading.caseless[word.sentence]!;
  // in capitals throughout "WHO" and "US" are words
  if (caseless && single && lexicon.has('common-words', word.key)) return null;
  if (caseless && fit !== 'exact') {
    if (single && word.key.length < (entry.ambiguous ? 3 : 2)) return null;
    return entry.ambiguous && single ? 0.4 : 0.85;
  }
  if (fit === 'exact') {
    if (word.shape === 'lower' && before && INDEFINITE.has(before.key) && entry.type === 'Initiative')
      return null;
    return common && word.first && word.shape !== 'lower' ? 0.5 : 0.97;
  }
  if (fit === 'raised') {
    if (single && entry.atoms[0]!.shape === 'mixed') return 0.9;
    return common && word.first ? 0.4 : 0.95;
  }
  if (fit === 'part' && !single) return 0.85;
  return loweredConfidence(entry, words, before, common || (single && lexicon.has('word-aliases', word.key)));
}
