/** The tagger's candidates → those that the guidelines let stand, with determiners, possessives and closing marks trimmed. */

import type { EntityType } from '../model.ts';
import type { Atom } from './atoms.ts';
import { withVotes } from './document-votes.ts';
import { SITTING } from './grammars/person-name.ts';
import { NUMBERED } from './grammars/products.ts';
import { atomAt, isCaseless, isRaised, type Reading, type Stretch, spanOf } from './reading.ts';
import type { Candidate } from './types.ts';

/** Words in lower case are names only where the tagger is this sure. */
const SURE_SMALL = 0.9;
/** A common word that opens its sentence. */
const SURE_FIRST = 0.8;

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'our',
  'this',
  'that',
  'its',
  'their',
  'his',
  'her',
  'my',
  'your',
]);

/** Atoms [from, to) that lie in a span, found from a start index by binary search. */
function atomsIn(atoms: readonly Atom[], { start, end }: { start: number; end: number }): Stretch {
  const low = atomAt(atoms, start);
  let to = low;
  while (to < atoms.length && atoms[to]!.start < end) to++;
  return { from: low, to };
}

function trimmed(reading: Reading, { from, to }: Stretch): Stretch {
  const { atoms, lexicon } = reading;
  let [start, end] = [from, to];
  const loose = (atom: Atom): boolean =>
    atom.shape === 'mark' || atom.shape === 'join' || atom.shape === 'clitic';
  while (
    start < end &&
    (loose(atoms[start]!) ||
      DETERMINERS.has(atoms[start]!.key) ||
      (end - start > 1 && atoms[start]!.first && lexicon.has('openers', atoms[start]!.key)))
  )
    start++;
  while (end > start && loose(atoms[end - 1]!) && atoms[end - 1]!.text !== ')') end--;
  return { from: start, to: end };
}

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

const HALF = /^(?:office|bureau|department|ministry|division|directorate|secretariat)$/;
const STATED = /^(?:ministers?|secretar(?:y|ies)|heads?|matters|affairs|reasons|acts?)$/;

/** Nationalities, faiths, bare titles, openers: capitals that name nothing. */
function isNoName({ atoms, lexicon, matchAt }: Reading, { from, to }: Stretch): boolean {
  const match = matchAt.get(from);
  if (match?.to === to && match.entries.every((e) => e.source === 'demonym')) return true;
  // "my God", "Whit Monday"
  const last = atoms[to - 1]!.key;
  if (DAYS.test(last) || (to - from === 1 && /^(?:god|gosh|goodness|lord|heavens?)$/.test(last))) return true;
  // "Minister of State": the title's own word
  if (
    to - from === 1 &&
    last === 'state' &&
    atoms[from - 1]?.key === 'of' &&
    STATED.test(atoms[from - 2]?.key ?? '')
  )
    return true;
  // "Office of the …": half a name
  if (to - from === 1 && HALF.test(last) && atoms[to]?.key === 'of') return true;
  // "Q&A", "R and D": single letters name nothing
  if (atoms.slice(from, to).every((a) => a.key.length < 2 || a.key === 'and')) return true;
  const words = atoms.slice(from, to).filter((a) => a.shape !== 'join');
  return words.every(
    ({ key }) =>
      lexicon.demonyms.has(key) ||
      lexicon.has('place-adjectives', key) ||
      lexicon.has('place-adjectives', key.replace(/s$/, '')) ||
      lexicon.has('openers', key) ||
      lexicon.has('heads-person', key.replace(/s$/, '')) ||
      lexicon.has('honorifics', key.replace(/s$/, '')),
  );
}

/** "the Temporary Speaker", "a Second Reading", "the Mover": parts in a meeting and stages of a bill. */
function isPart({ atoms, lexicon }: Reading, { from, to }: Stretch, type: EntityType): boolean {
  const last = atoms[to - 1]!.key;
  if (last === 'reading' && /^(?:first|second|third)$/.test(atoms[to - 2]?.key ?? '')) return true;
  const part = SITTING.has(last) || lexicon.has('heads-person', last);
  return (
    part && (to - from === 1 || type !== 'Organisation') && !lexicon.has('given-names', atoms[from]!.key)
  );
}

/** "Page 10", "Phase 3": a numbered part of something. */
const isNumbered = ({ atoms }: Reading, { from, to }: Stretch): boolean =>
  to - from === 2 && atoms[to - 1]!.shape === 'number' && NUMBERED.has(atoms[from]!.key);

/** "Ericsson Nokia": two names that the speaker runs together. */
function isTwoNames({ matchAt }: Reading, { from, to }: Stretch): boolean {
  const first = matchAt.get(from);
  const second = first && first.to < to ? matchAt.get(first.to) : undefined;
  return (
    second?.to === to &&
    [first!, second].every((m) => m.entries.some((e) => e.source !== 'demonym' && e.type !== 'Technology'))
  );
}

/** Screened and trimmed candidates of the tagger. */
export function screened(candidates: readonly Candidate[], reading: Reading): Candidate[] {
  const { atoms, lexicon } = reading;
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const stretch = trimmed(reading, atomsIn(atoms, candidate.span));
    if (stretch.from >= stretch.to) continue;
    const words = atoms.slice(stretch.from, stretch.to);
    const small = !words.some((a) => isRaised(a)) && !isCaseless(reading, words[0]!);
    if (small && candidate.confidence < SURE_SMALL) continue;
    const [word] = words;
    const shouted =
      words.length === 1 && isCaseless(reading, word!) && lexicon.has('common-words', word!.key);
    if (shouted && candidate.confidence < SURE_SMALL) continue;
    const opening = words.length === 1 && word!.first && lexicon.has('common-words', word!.key);
    if (opening && candidate.confidence < SURE_FIRST) continue;
    if (
      isNoName(reading, stretch) ||
      isNumbered(reading, stretch) ||
      isPart(reading, stretch, candidate.type) ||
      isTwoNames(reading, stretch)
    )
      continue;
    kept.push({ ...candidate, span: spanOf(atoms, stretch) });
  }
  return withVotes(kept, reading.text);
}
