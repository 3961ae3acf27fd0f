/** A name or acronym before a small noun of technology: "the QPX protocol", "XDRP encoding", "GREET model". */
import type { EntityType } from '../../model.ts';
import { type Reading, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';
import { isNameWord, isOpener, runStart } from './runs.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Nouns that belong to the name, and nouns that only say what the name is. */
const HEADS: readonly { heads: Set<string>; type: EntityType; inside: boolean }[] = [
  {
    heads: words('protocol algorithm wallet architecture model cipher codec blockchain reactor vaccine'),
    type: 'Technology',
    inside: true,
  },
  { heads: words('profile specification schema extension extensions'), type: 'Standard', inside: true },
  {
    heads: words(
      'encoding encryption format chip chips chipset processor engine software app library api sdk firmware browser plugin compiler tool tools keys machine machines sensors',
    ),
    type: 'Technology',
    inside: false,
  },
];
const FILLER = /^(?:uh|um|er|erm)$/;
/** Lists whose words are no names of technology. */
const OTHERS = [
  'given-names',
  'place-adjectives',
  'honorifics',
  'heads-person',
  'heads-organisation',
  'common-acronyms',
];

function isNamed(reading: Reading, from: number, to: number): boolean {
  const { atoms, lexicon, matchAt } = reading;
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) {
    const atom = atoms[i]!;
    if (atom.shape === 'initial' || atom.shape === 'clitic') return false;
    if (lexicon.demonyms.has(atom.key) || OTHERS.some((list) => lexicon.has(list, atom.key))) return false;
    if (matchAt.get(i)?.entries.some((e) => e.type !== 'Technology' && e.type !== 'Standard')) return false;
  }
  const first = atoms[from]!;
  return !(
    to - from === 1 &&
    first.shape === 'cap' &&
    (first.first || lexicon.has('common-words', first.key))
  );
}

/** Candidates for names with a small head of technology. */
export function technologyCandidates(reading: Reading): Candidate[] {
  const { atoms } = reading;
  const candidates: Candidate[] = [];
  for (let head = 1; head < atoms.length; head++) {
    const atom = atoms[head]!;
    // "BBS uh extensions"
    const end = FILLER.test(atoms[head - 1]!.key) ? head - 1 : head;
    if (atom.shape !== 'lower' || atom.glued || !isNameWord(reading, end - 1)) continue;
    const kind = HEADS.find(({ heads }) => heads.has(atom.key));
    if (!kind || atoms[end - 1]!.sentence !== atom.sentence) continue;
    const from = runStart(reading, end);
    if (from >= end || isOpener(reading, atoms[from]!) || !isNamed(reading, from, end)) continue;
    const known = end === head && reading.matchAt.get(from)?.to === head;
    if (known) continue;
    candidates.push({
      span: spanOf(atoms, { from, to: kind.inside ? head + 1 : end }),
      type: kind.type,
      rule: 'grammar/technology',
      // an acronym hardly names a body there
      confidence: atoms[from]!.shape === 'cap' ? 0.74 : 0.86,
    });
  }
  return candidates;
}
