/** Words that stand for a person without a name: "Thank you, Professor.", "Ambassador," → candidates. */
import { isRaised, type Reading, spanOf } from './reading.ts';
import type { Candidate } from './types.ts';

/** Titles by which people are spoken to; who presides is spoken to by the office, which names nobody. */
const VOCATIVES = new Set(
  'professor doctor senator congressman congresswoman minister ambassador commissioner'.split(' '),
);
const BEFORE = new Set('mr madam madame mrs ms mister sir'.split(' '));
const STOPS = new Set([',', '.', '?', '!', ';', '—', '-']);

/** Titles in capitals between marks, not followed by a name. */
export function vocativeCandidates(reading: Reading): Candidate[] {
  const { atoms } = reading;
  const candidates: Candidate[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (!VOCATIVES.has(atom.key) || !isRaised(atom) || reading.caseless[atom.sentence]) continue;
    const polite = BEFORE.has(atoms[i - 1]?.key ?? '') && isRaised(atoms[i - 1]);
    const before = atoms[i - (polite ? 2 : 1)];
    const after = atoms[i + 1];
    const closed = !after || after.sentence !== atom.sentence || STOPS.has(after.text);
    const opened =
      !before ||
      before.sentence !== atom.sentence ||
      before.text === ',' ||
      before.key === 'you' ||
      before.key === 'thanks';
    if (!closed || !(opened || polite)) continue;
    if (!polite && !(before?.text === ',' || before?.key === 'you')) continue;
    const span = spanOf(atoms, { from: polite ? i - 1 : i, to: i + 1 });
    candidates.push({ span, type: 'Person', rule: 'people/address', confidence: 0.62 });
  }
  return candidates;
}
