/** "Smith v. Jones" → one name of a case at law, not of two people or firms. */
import { type Reading, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';
import { isNameWord, runEnd, runStart } from './runs.ts';

/** Two teams or countries play each other "v"; before a court at most the first is a country. */
const isPlace = ({ matchAt }: Reading, from: number): boolean =>
  matchAt.get(from)?.entries.every((e) => e.type === 'Place') ?? false;

/** Candidates for cases by their parties. */
export function caseCandidates(reading: Reading): Candidate[] {
  const { atoms } = reading;
  const candidates: Candidate[] = [];
  for (let i = 1; i + 1 < atoms.length; i++) {
    if (atoms[i]!.key !== 'v' || atoms[i]!.glued) continue;
    // "v." is one atom or two
    const right = atoms[i + 1]!.text === '.' ? i + 2 : i + 1;
    if (!isNameWord(reading, i - 1) || !isNameWord(reading, right)) continue;
    if (atoms[i - 1]!.sentence !== atoms[right]!.sentence) continue;
    const [from, to] = [runStart(reading, i), runEnd(reading, right)];
    if (from >= i || (isPlace(reading, from) && isPlace(reading, right))) continue;
    if (right === i + 1 && atoms[i]!.text === 'v' && isPlace(reading, from)) continue;
    candidates.push({
      span: spanOf(atoms, { from, to }),
      type: 'Legislation',
      rule: 'grammar/case',
      confidence: 0.92,
    });
  }
  return candidates;
}
