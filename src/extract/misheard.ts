/** Words that are nothing else but one letter from a name → candidates: "Mastadon", "manuh" for the speaker Manu. */
import { deletes, SHORTEST_MISHEARD } from './lexicon.ts';
import type { NameEntry } from './names.ts';
import { isRaised, type Reading, spanOf } from './reading.ts';
import type { Candidate } from './types.ts';
import type { Shape } from './word-forms.ts';

const SHORTEST_SPEAKER = 4;
const HEARD: ReadonlySet<Shape> = new Set<Shape>(['cap', 'lower', 'mixed']);
/** Words of these lists are heard right. */
const KNOWN = ['common-words', 'given-names', 'place-adjectives', 'honorifics'];

/** One insertion, deletion, substitution or swap of neighbours apart. */
function oneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return (
    restA.length === restB.length &&
    restA[0] === restB[1] &&
    restA[1] === restB[0] &&
    restA.slice(2) === restB.slice(2)
  );
}

/** Table names misspelt by one letter (words of seven letters and more, in capitals), and first names of speakers. */
export function misheardCandidates(reading: Reading): Candidate[] {
  const { atoms, lexicon, cast, matchAt } = reading;
  const speakers = new Map<string, Set<string>>();
  for (const [name, ids] of cast.given)
    if (name.length >= SHORTEST_SPEAKER && ids.size === 1)
      for (const form of deletes(name)) speakers.set(form, new Set([...(speakers.get(form) ?? []), name]));
  const candidates: Candidate[] = [];
  const seen = new Map<string, Omit<Candidate, 'span'> | null>();
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    const { key } = atom;
    if (key.length < SHORTEST_SPEAKER || !HEARD.has(atom.shape) || matchAt.has(i)) continue;
    let found = seen.get(key);
    if (found === undefined) {
      found =
        KNOWN.some((list) => lexicon.has(list, key)) || lexicon.demonyms.has(key)
          ? null
          : meaningOf(key, speakers, reading);
      seen.set(key, found);
    }
    if (!found || (found.type !== 'Person' && !isRaised(atom))) continue;
    candidates.push({ ...found, span: spanOf(atoms, { from: i, to: i + 1 }) });
  }
  return candidates;
}

const NONE: readonly never[] = [];

function meaningOf(
  key: string,
  speakers: ReadonlyMap<string, Set<string>>,
  { cast, lexicon }: Reading,
): Omit<Candidate, 'span'> | null {
  const forms = deletes(key);
  const names = new Set<string>();
  for (const form of forms)
    for (const name of speakers.get(form) ?? NONE)
      if (name[0] === key[0] && oneEdit(name, key)) names.add(name);
  if (names.size === 1) {
    const [entity] = cast.given.get([...names][0]!)!;
    return { type: 'Person', rule: 'cast/misheard', confidence: 0.58, entity: entity! };
  }
  const entries = new Map<string, NameEntry>();
  if (key.length >= SHORTEST_MISHEARD - 1)
    for (const form of forms)
      for (const entry of lexicon.misheard.get(form) ?? NONE)
        if (oneEdit(entry.atoms[0]!.key, key)) entries.set(entry.slug, entry);
  if (entries.size !== 1) return null;
  const entry = [...entries.values()][0]!;
  // regular forms of a word are no mishearing of it
  if (/(?:s|ed|ic|an|ns)$/.test(key) || entry.atoms[0]!.key === `${key}s` || entry.ambiguous) return null;
  return { type: entry.type, rule: 'authority/misheard', confidence: 0.62, entity: entry.slug };
}
