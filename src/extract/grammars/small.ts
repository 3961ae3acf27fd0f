/** A name in capitals before a common noun in lower case → "O RAN alliance", "US government", "Kyoto protocol". */
import { CALENDAR } from '../calendar.ts';
import { type Reading, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';
import { SMALL_HEADS } from './heads.ts';
import { isNameWord, isOpener, runStart } from './runs.ts';

/** May stand between a country and its government. */
const LEVELS = new Set([
  'central',
  'federal',
  'national',
  'state',
  'local',
  'provincial',
  'interim',
  'transitional',
]);

interface Modifier {
  from: number;
  to: number;
  place: boolean;
  demonym: boolean;
}

/** The words in capitals before `to`, and whether they are a country or an adjective of one. */
function modifierBefore(reading: Reading, to: number): Modifier | null {
  const { atoms, lexicon, matchAt } = reading;
  if (!isNameWord(reading, to - 1)) return null;
  const from = runStart(reading, to);
  if (from >= to || isOpener(reading, atoms[from]!)) return null;
  const match = matchAt.get(from);
  const whole = match?.to === to ? match.entries : [];
  const demonym =
    whole.some((e) => e.source === 'demonym') || (to - from === 1 && lexicon.demonyms.has(atoms[from]!.key));
  const place = whole.length > 0 && !demonym && whole.every((e) => e.type === 'Place');
  return { from, to, place, demonym };
}

/** A common word or a title in capitals is no name to go before a small head. */
function isWeak({ atoms, lexicon }: Reading, { from, to, place, demonym }: Modifier): boolean {
  const word = atoms[from]!;
  if (CALENDAR.has(word.key) && to - from === 1) return true;
  if (to - from > 1 || word.shape !== 'cap' || place || demonym) return false;
  return word.first || lexicon.has('honorifics', word.key) || lexicon.has('common-words', word.key);
}

function fits(reading: Reading, list: string, afterPlace: boolean, modifier: Modifier): boolean {
  const { place, demonym, from, to } = modifier;
  if (list === 'small-governments') return place || demonym;
  if (isWeak(reading, modifier)) return false;
  // the parties of "EU-Korea agreement"
  if (reading.atoms.slice(from, to).some((a) => a.shape === 'join')) return true;
  return !demonym && (!place || afterPlace);
}

/** Names whose head noun is written small. */
export function smallHeadCandidates(reading: Reading): Candidate[] {
  const { atoms, lexicon } = reading;
  const candidates: Candidate[] = [];
  for (let head = 1; head < atoms.length; head++) {
    const atom = atoms[head]!;
    if (atom.shape !== 'lower' || atom.glued) continue;
    const kind = SMALL_HEADS.find((k) => lexicon.has(k.list, atom.key));
    if (!kind) continue;
    let end = head;
    if (kind.list === 'small-governments')
      while (end > 1 && LEVELS.has(atoms[end - 1]!.key) && atoms[end - 1]!.shape === 'lower') end--;
    if (atoms[end - 1]!.sentence !== atom.sentence) continue;
    const modifier = modifierBefore(reading, end);
    if (!modifier || !fits(reading, kind.list, kind.afterPlace, modifier)) continue;
    const span = spanOf(atoms, { from: modifier.from, to: head + 1 });
    candidates.push({ span, type: kind.type, rule: kind.rule, confidence: kind.confidence });
  }
  return candidates;
}
