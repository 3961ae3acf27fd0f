/** An acronym nobody defines and capitals whose initials it is ("Open Kelp Ledger" … "OKL") → both are names of one thing. */
import type { EntityType } from '../model.ts';
import { HEADS } from './grammars/heads.ts';
import { isRaised, type Reading, type Stretch, spanOf } from './reading.ts';
import type { Candidate } from './types.ts';

const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'de', 'la', 'du', 'des']);
/** Two letters fit too many names. */
const ACRONYM = /^\p{Lu}{3,6}$/u;

/** Acronyms in use that no table knows for certain. */
function unknownAcronyms({ atoms, matchAt, lexicon, caseless }: Reading): Map<string, Stretch[]> {
  const uses = new Map<string, Stretch[]>();
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (atom.shape !== 'upper' || caseless[atom.sentence] || !ACRONYM.test(atom.text)) continue;
    if (lexicon.has('common-acronyms', atom.key)) continue;
    if (matchAt.get(i)?.entries.some((e) => !e.ambiguous)) continue;
    uses.set(atom.key, [...(uses.get(atom.key) ?? []), { from: i, to: i + 1 }]);
  }
  return uses;
}

/** The longest stretch of at most so many words in capitals from `i`, small words between them. */
function capitalsFrom({ atoms, caseless }: Reading, i: number): { to: number; letters: string } {
  let letters = '';
  let to = i;
  let end = i;
  while (to < atoms.length && letters.length < 7 && atoms[to]!.sentence === atoms[i]!.sentence) {
    const atom = atoms[to]!;
    if (atom.shape === 'join' && atom.glued) to++;
    else if (isRaised(atom) && atom.shape !== 'upper' && !caseless[atom.sentence]) {
      letters += atom.key[0]!;
      end = ++to;
    } else if (letters !== '' && SMALL.has(atom.key)) to++;
    else break;
  }
  return { to: end, letters };
}

function typeOf({ atoms, lexicon }: Reading, { from, to }: Stretch): EntityType {
  const words = atoms.slice(from, to);
  const link = words.findIndex((a) => /^(?:of|for|on)$/.test(a.key));
  const heads = [words[words.length - 1]!, ...(link > 0 ? [words[link - 1]!] : [])];
  for (const { key } of heads) for (const { list, type } of HEADS) if (lexicon.has(list, key)) return type;
  // "Doctors Without Borders", "Friends of …": people who have joined
  return /[^s]s$/.test(words[0]!.key) ? 'Organisation' : 'Technology';
}

/** Candidates for the names and every use of their acronyms. */
export function initialRunCandidates(reading: Reading): Candidate[] {
  const { atoms, matchAt, text } = reading;
  const acronyms = unknownAcronyms(reading);
  if (acronyms.size === 0) return [];
  const candidates: Candidate[] = [];
  const named = new Set<string>();
  for (let i = 0; i < atoms.length; i++) {
    if (!isRaised(atoms[i]) || atoms[i]!.shape === 'upper' || matchAt.has(i)) continue;
    if (isRaised(atoms[i - 1]) && atoms[i - 1]!.sentence === atoms[i]!.sentence && !atoms[i - 1]!.first)
      continue;
    const { to, letters } = capitalsFrom(reading, i);
    const uses = acronyms.get(letters);
    if (!uses || named.has(letters)) continue;
    named.add(letters);
    const long = { from: i, to };
    const type = typeOf(reading, long);
    const span = spanOf(atoms, long);
    const label = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    candidates.push({ span, type, rule: 'definition/capitals', confidence: 0.8, label });
    for (const use of uses)
      candidates.push({
        span: spanOf(atoms, use),
        type,
        rule: 'definition/capitals',
        confidence: 0.88,
        label,
      });
  }
  return candidates;
}
