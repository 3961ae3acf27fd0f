/** A name in capitals before a common noun in lower case → "O RAN alliance", "US government", "Kyoto protocol". */
import { type Reading, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';
import { SMALL_HEADS } from './heads.ts';
import { isNameWord, isOpener, runStart } from './runs.ts';

export function smallHeadCandidates(reading: Reading): Candidate[] {
  const { atoms, lexicon, matchAt } = reading;
  const candidates: Candidate[] = [];
  for (let head = 1; head < atoms.length; head++) {
    const atom = atoms[head]!;
    if (
      atom.shape !== 'lower' ||
      atom.glued ||
      atoms[head - 1]!.sentence !== atom.sentence ||
      !isNameWord(reading, head - 1)
    )
      continue;
    const kind = SMALL_HEADS.find((k) => lexicon.has(k.list, atom.key));
    if (!kind) continue;
    const from = runStart(reading, head);
    if (from >= head || isOpener(reading, atoms[from]!)) continue;
    const before = atoms[head - 1]!;
    const match = matchAt.get(from);
    const place = match?.to === head && match.entries.every((e) => e.type === 'Place');
    const demonym = head - from === 1 && lexicon.demonyms.has(before.key);
    const pair = atoms.slice(from, head).some((a) => a.shape === 'join');
    if (
      kind.list === 'small-governments'
        ? !(place || demonym)
        : (demonym || (place && !kind.afterPlace)) && !pair
    )
      continue;
    if (
      head - from === 1 &&
      before.shape === 'cap' &&
      (before.first || lexicon.has('honorifics', before.key) || lexicon.has('common-words', before.key)) &&
      !place &&
      !demonym
    )
      continue;
    candidates.push({
      span: spanOf(atoms, { from, to: head + 1 }),
      type: kind.type,
      rule: kind.rule,
      confidence: kind.confidence,
    });
  }
  return candidates;
}
