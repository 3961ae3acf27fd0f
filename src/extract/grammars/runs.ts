/** Atoms → runs of words in capitals, the raw material of the grammars. */
import type { Atom } from '../atoms.ts';
import type { Lexicon } from '../lexicon.ts';
import { isRaised, type Reading, type Stretch } from '../reading.ts';

/** Small words never open, close or continue a run, even in capitals. */
const BREAKERS = new Set(['i', 'the', 'a', 'an', 'and', 'or', 'of', 'but', 'in', 'ok', 'okay', 'it']);

/** A word in capitals that can be part of a name. */
export function isNameWord(reading: Reading, i: number): boolean {
  const atom = reading.atoms[i];
  if (!atom || reading.caseless[atom.sentence]) return false;
  return atom.shape === 'initial' || (isRaised(atom) && !BREAKERS.has(atom.key));
}

/** The word opens its sentence and is written in capitals only for that. */
export const isOpener = ({ lexicon }: Reading, atom: Atom): boolean =>
  atom.first &&
  (lexicon.has('openers', atom.key) || (isGerund(lexicon, atom.key) && !lexicon.names.has(atom.key)));

/** "Banning", "Making": the verb without -ing is a common word. */
function isGerund(lexicon: Lexicon, key: string): boolean {
  if (!key.endsWith('ing') || key.length < 6) return false;
  const stem = key.slice(0, -3);
  const single = stem.slice(0, -1);
  const doubled = stem[stem.length - 1] === single[single.length - 1];
  return [stem, `${stem}e`, ...(doubled ? [single] : [])].some((verb) => lexicon.has('common-words', verb));
}

/** In title lines (lists of members, addresses) a name does not go on in the next line. */
export function isLineEnd({ atoms, text, analysed }: Reading, i: number): boolean {
  if (analysed.sentences[atoms[i]!.sentence]!.utterance !== null) return false;
  return /\n|\t| {3}/.test(text.slice(atoms[i - 1]!.end, atoms[i]!.start));
}

/** Capitals without end are no name; a limit keeps hostile text linear. */
const LONGEST_RUN = 40;

/** End of the run that starts at `i`: name words, glued hyphens and slashes between them. */
export function runEnd(reading: Reading, i: number): number {
  const { atoms } = reading;
  let to = i + 1;
  while (
    to - i < LONGEST_RUN &&
    to < atoms.length &&
    atoms[to]!.sentence === atoms[i]!.sentence &&
    !isLineEnd(reading, to)
  ) {
    if (isNameWord(reading, to)) to++;
    else if (
      atoms[to]!.shape === 'join' &&
      atoms[to]!.text !== '–' &&
      atoms[to]!.glued &&
      atoms[to + 1]?.glued &&
      isNameWord(reading, to + 1) &&
      atoms[to + 1]!.sentence === atoms[i]!.sentence
    )
      to += 2;
    else break;
  }
  return to;
}

/** Start of the run that ends before `to`. */
export function runStart(reading: Reading, to: number): number {
  const { atoms } = reading;
  let from = to;
  const sentence = atoms[to - 1]?.sentence;
  while (
    from > 0 &&
    to - from < LONGEST_RUN &&
    atoms[from - 1]!.sentence === sentence &&
    !(from < to && isLineEnd(reading, from))
  ) {
    if (isNameWord(reading, from - 1)) from--;
    else if (from < to && atoms[from - 1]!.shape === 'join' && isNameWord(reading, from - 2)) from -= 2;
    else break;
  }
  while (from < to && (isOpener(reading, reading.atoms[from]!) || atoms[from]!.shape === 'join')) from++;
  return from;
}

/** All runs, without the words that only open a sentence. */
export function runsOf(reading: Reading): Stretch[] {
  const runs: Stretch[] = [];
  for (let i = 0; i < reading.atoms.length; i++) {
    if (!isNameWord(reading, i) || isOpener(reading, reading.atoms[i]!)) continue;
    const to = runEnd(reading, i);
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}
