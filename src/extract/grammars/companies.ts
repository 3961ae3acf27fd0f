/** Names with a legal form, and places with a leading head: "Merrow Ltd", "Kessler & Boyd LLP", "Lake Chad", "Strait of Hormuz". */
import { isRaised, type Reading, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';
import { isNameWord, runEnd, runStart } from './runs.ts';

/** Companies by their legal form. */
export function companyCandidates(reading: Reading): Candidate[] {
  const { atoms, lexicon } = reading;
  const candidates: Candidate[] = [];
  for (let i = 1; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (
      !lexicon.has('legal-forms', atom.key) ||
      !(isRaised(atom) || atom.key === 'plc' || atom.key === 'gmbh')
    )
      continue;
    let to = i + 1;
    const comma = atoms[i - 1]!.text === ',' ? i - 1 : i;
    let from = runStart(reading, comma);
    if (from >= comma || atoms[from]!.sentence !== atom.sentence) continue;
    if (atoms[from - 1]?.text === '&' && isNameWord(reading, from - 2)) from = runStart(reading, from - 1);
    if (lexicon.has('legal-forms', atoms[to]?.key ?? '')) to++;
    const short =
      atom.key.length === 2 &&
      comma === i &&
      comma - from === 1 &&
      lexicon.has('common-words', atoms[from]!.key);
    candidates.push({
      span: spanOf(atoms, { from, to }),
      type: 'Organisation',
      rule: 'grammar/company',
      confidence: short ? 0.5 : 0.94,
    });
  }
  return candidates;
}

/** "Woodard & Curran": two names joined by the sign are a firm. */
export function partnerCandidates(reading: Reading): Candidate[] {
  const { atoms } = reading;
  const candidates: Candidate[] = [];
  for (let i = 1; i + 1 < atoms.length; i++) {
    if (atoms[i]!.text !== '&' || !isNameWord(reading, i - 1) || !isNameWord(reading, i + 1)) continue;
    if (atoms[i]!.glued || atoms[i - 1]!.sentence !== atoms[i + 1]!.sentence) continue;
    const [from, to] = [runStart(reading, i), runEnd(reading, i + 1)];
    if (from >= i || to - from > 7) continue;
    candidates.push({
      span: spanOf(atoms, { from, to }),
      type: 'Organisation',
      rule: 'grammar/partners',
      confidence: 0.72,
    });
  }
  return candidates;
}

const OF = new Set(['of', 'the', 'de', 'del']);

/** Places whose kind stands first. */
export function leadingPlaceCandidates(reading: Reading): Candidate[] {
  const { atoms, lexicon } = reading;
  const candidates: Candidate[] = [];
  for (let i = 0; i + 1 < atoms.length; i++) {
    const atom = atoms[i]!;
    if (!isNameWord(reading, i) || (isNameWord(reading, i - 1) && atoms[i - 1]!.sentence === atom.sentence))
      continue;
    const head = lexicon.has('prefixes-place', atom.key);
    let next = i + 1;
    if (head && OF.has(atoms[next]!.key)) while (next < atoms.length && OF.has(atoms[next]!.key)) next++;
    if (!head || !isNameWord(reading, next) || atoms[next]!.sentence !== atom.sentence) continue;
    const to = runEnd(reading, next);
    const last = atoms[to - 1]!.key;
    if (to - next > 2 || lexicon.has('heads-organisation', last)) continue;
    candidates.push({
      span: spanOf(atoms, { from: i, to }),
      type: 'Place',
      rule: 'grammar/leading-place',
      confidence: /^(?:st|saint)$/.test(atom.key) ? 0.6 : 0.84,
    });
  }
  return candidates;
}
