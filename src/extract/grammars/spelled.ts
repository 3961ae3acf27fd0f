/** Acronyms that a recogniser wrote letter by letter ("the w h o", "F D A"): the names they are known as, and bodies nobody listed. */
import type { Atom } from '../atoms.ts';
import { type Reading, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';

const isLetter = (atom: Atom | undefined): boolean => atom !== undefined && /^\p{L}$/u.test(atom.key);

/** Two letters are a name only where they are one of these, after "the". */
const PAIRS = new Set(['u k', 'u s', 'e u', 'u n']);

/** End of the letters that stand apart from `from` on, all small or all large. */
function lettersEnd(atoms: readonly Atom[], from: number): number {
  const large = atoms[from]!.shape !== 'lower';
  let to = from;
  while (
    isLetter(atoms[to]) &&
    (atoms[to]!.shape !== 'lower') === large &&
    (to === from || !atoms[to]!.glued)
  )
    to++;
  return to;
}

export function spelledCandidates({ atoms, lexicon }: Reading): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < atoms.length; i++) {
    if (!isLetter(atoms[i]) || atoms[i]!.glued) continue;
    const to = lettersEnd(atoms, i);
    const letters = atoms.slice(i, to).map((a) => a.key);
    const after = atoms[i - 1]?.key === 'the';
    const enough = letters.length > 2 || (after && PAIRS.has(letters.join(' ')));
    const known = enough
      ? (lexicon.names.get(letters.join('')) ?? lexicon.names.get(letters.join('.')) ?? [])
      : [];
    const [entry] = known.filter((e) => e.type !== 'Person');
    if (enough && (entry || (after && letters.length > 2 && letters.length < 7)))
      candidates.push({
        span: spanOf(atoms, { from: i, to }),
        type: entry?.type ?? 'Organisation',
        rule: 'grammar/spelled',
        confidence: entry ? 0.9 : 0.7,
        label: entry?.label ?? letters.join('').toUpperCase(),
        ...(entry?.slug ? { entity: entry.slug } : {}),
      });
    i = Math.max(i, to - 1);
  }
  return candidates;
}
