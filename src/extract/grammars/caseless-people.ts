/** People where capitals say nothing (captions): given names that are no words, with the surname after them, and those who say their name. */
import { CALENDAR } from '../calendar.ts';
import { isCaseless, type Reading, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';

/** Before a name that is also a place these say the place: "in lincoln". */
const AT = /^(?:in|near|at|from|to|outside)$/;
const WORD = /^\p{L}{2,}$/u;

/** A word that could be a name: no list has it. */
function isUnknown({ atoms, lexicon, matchAt }: Reading, i: number): boolean {
  const atom = atoms[i];
  return (
    atom !== undefined &&
    WORD.test(atom.key) &&
    !lexicon.has('common-words', atom.key) &&
    !lexicon.has('function-words', atom.key) &&
    !lexicon.demonyms.has(atom.key) &&
    !matchAt.get(i)?.entries.some((e) => !e.ambiguous)
  );
}

/** End of the surname after a given name: one unknown word, with a hyphen two, particles before it. */
function surnameEnd(reading: Reading, at: number): number {
  const { atoms, lexicon } = reading;
  let i = at;
  while (i - at < 2 && lexicon.has('name-particles', atoms[i]?.key ?? '')) i++;
  if (!isUnknown(reading, i) || atoms[i]!.sentence !== atoms[at - 1]!.sentence) return at;
  if (atoms[i + 1]?.shape === 'join' && isUnknown(reading, i + 2)) return i + 3;
  return i + 1;
}

/** "my name is X", "i'm X": X is a name whatever it is. */
function introduces({ atoms }: Reading, i: number): boolean {
  const [a, b, c] = [atoms[i - 3]?.key, atoms[i - 2]?.key, atoms[i - 1]?.key];
  return (a === 'my' && b === 'name' && (c === 'is' || c === "'s")) || (b === 'name' && c === "'s");
}

export function caselessPeopleCandidates(reading: Reading): Candidate[] {
  const { atoms, lexicon, matchAt } = reading;
  const candidates: Candidate[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (!isCaseless(reading, atom) || !isUnknown(reading, i)) continue;
    const placed = matchAt.has(i) && AT.test(atoms[i - 1]?.key ?? '');
    const given = lexicon.has('given-names', atom.key) && !CALENDAR.has(atom.key) && !placed;
    if (!given && !introduces(reading, i)) continue;
    const to = surnameEnd(reading, i + 1);
    const full = to > i + 1;
    candidates.push({
      span: spanOf(atoms, { from: i, to }),
      type: 'Person',
      rule: full ? 'people/name' : 'people/given-name',
      confidence: introduces(reading, i) ? 0.85 : full ? 0.72 : 0.55,
    });
    i = to - 1;
  }
  return candidates;
}
