/** Runs of capitals with a head noun → bodies, laws, agreements, programmes, events, places and writings, with all that belongs to the name. */
import type { EntityType } from '../../model.ts';
import { isRaised, type Reading, type Stretch, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';
import { EXCEPTIONS, HEADS, type HeadKind, LAW_CODES, STANDARDS_WORDS, WEAK_HEADS } from './heads.ts';
import { extendLeft } from './left.ts';
import { extendRight } from './right.ts';
import { runsOf } from './runs.ts';

/** "Mayor Bill de Blasio", "Big Bill": a name, not a bill. */
function isForename({ atoms, lexicon }: Reading, at: number): boolean {
  const before = atoms[at - 1]?.key ?? '';
  const after = atoms[at + 1];
  return (
    lexicon.has('heads-person', before) ||
    lexicon.has('honorifics', before) ||
    before === 'big' ||
    isRaised(after) ||
    lexicon.has('name-particles', after?.key ?? '')
  );
}

/** The last head noun of a run, which decides what the whole is. */
function lastHead(reading: Reading, run: Stretch): { at: number; kind: HeadKind } | null {
  for (let at = run.to - 1; at >= run.from; at--) {
    const atom = reading.atoms[at]!;
    if (atom.shape === 'join' || atom.shape === 'initial') continue;
    if (atom.key === 'bill' && isForename(reading, at)) continue;
    if (atom.key === 'code' && LAW_CODES.has(reading.atoms[at - 1]?.key ?? ''))
      return { at, kind: HEADS[0]! };
    for (const kind of HEADS) if (reading.lexicon.has(kind.list, atom.key)) return { at, kind };
  }
  return null;
}

/** Groups that, where standards bodies are spoken of, write standards. */
const GROUP = /^(?:working|community|interest|study|task) (?:group|force)$/;

const setsStandards = ({ matches }: Reading): boolean =>
  matches.some(
    (m) => m.entries.length === 1 && m.entries[0]!.type === 'StandardsBody' && !m.entries[0]!.ambiguous,
  );

function typeOf(reading: Reading, { from, to }: Stretch, head: number, type: EntityType): EntityType | null {
  const pair = `${reading.atoms[head - 1]?.key ?? ''} ${reading.atoms[head]!.key}`;
  if (type === 'Organisation' && GROUP.test(pair) && setsStandards(reading)) return 'StandardsBody';
  if (head > from && Object.hasOwn(EXCEPTIONS, pair)) return EXCEPTIONS[pair]!;
  if (type === 'Agreement' && isMachines(reading, { from, to }, head)) return 'Standard';
  if (
    type === 'Organisation' &&
    !/^(?:department|division|ministry|school|office|team)s?$/.test(reading.atoms[head]!.key)
  )
    for (let i = from; i < to; i++) if (STANDARDS_WORDS.has(reading.atoms[i]!.key)) return 'StandardsBody';
  return type;
}

/** "Border Gateway Protocol": machines keep it; states keep those named after places and numbers, and those "to" or "on" something. */
function isMachines({ atoms, matchAt, lexicon }: Reading, { from, to }: Stretch, head: number): boolean {
  if (atoms[head]!.key !== 'protocol' || to > head + 1) return false;
  const [first] = [atoms[from]!];
  return (
    head - from > 1 &&
    !matchAt.get(from)?.entries.some((e) => e.type === 'Place') &&
    !lexicon.demonyms.has(first.key) &&
    !/^(?:optional|additional|first|second|third|fourth|supplementary)$/.test(first.key)
  );
}

/** "Moore's Law" and "Bill Gates" are no laws, "First Lady Michelle" is no place: a head needs a modifier that is not a person. */
function isBare(reading: Reading, stretch: Stretch, head: number): boolean {
  const words = reading.atoms
    .slice(stretch.from, stretch.to)
    .filter((a) => a.shape !== 'mark' && a.shape !== 'join');
  const raised = words.filter((a) => isRaised(a) || a.shape === 'initial' || a.shape === 'number');
  return raised.length < 2 || (words.length > 0 && head >= stretch.to);
}

/** "the 1978 Commonwealth Games" */
const YEAR = /^(?:1[89]|20)\d\d$/;

/** "Professor of Digital Policy", "Director of Strategy": a field of work, not a programme. */
const isPosition = ({ atoms, lexicon }: Reading, from: number): boolean =>
  /^(?:of|for)$/.test(atoms[from - 1]?.key ?? '') && lexicon.has('heads-person', atoms[from - 2]?.key ?? '');

/** "AI Trust", "5G Energy": a technology and a weak head. */
function isWeak({ atoms, matchAt }: Reading, from: number, head: number): boolean {
  const match = matchAt.get(from);
  if (!match || match.to > head || !WEAK_HEADS.has(atoms[head]!.key)) return false;
  if (GROUP.test(`${atoms[head - 1]!.key} ${atoms[head]!.key}`)) return false;
  return match.entries.some((e) => e.type === 'Technology' || e.type === 'Standard');
}

function headedCandidate(reading: Reading, run: Stretch): Candidate | null {
  const found = lastHead(reading, run);
  if (!found) return null;
  const { at, kind } = found;
  let from = extendLeft(reading, run.from, at, kind);
  if (kind.type === 'Initiative' && isPosition(reading, from)) return null;
  // "e-Governance Academy"
  if (reading.atoms[from - 1]?.shape === 'join' && /^[ei]$/.test(reading.atoms[from - 2]?.text ?? ''))
    from -= 2;
  const to = extendRight(reading, at + 1, kind);
  if (kind.type === 'Event' && YEAR.test(reading.atoms[from - 1]?.text ?? '')) from--;
  const stretch = { from, to };
  if (isBare(reading, stretch, at)) return null;
  const type = typeOf(reading, stretch, at, kind.type);
  if (type === null || isWeak(reading, from, at)) return null;
  const atHead = from === at;
  const opener = reading.atoms[from]!;
  const doubt =
    (atHead ? 0.06 : 0) +
    (opener.first && reading.lexicon.has('common-words', opener.key) && !atHead ? 0.12 : 0);
  return { span: spanOf(reading.atoms, stretch), type, rule: kind.rule, confidence: kind.confidence - doubt };
}

/** Names with a head noun in capitals. */
export function headedCandidates(reading: Reading): Candidate[] {
  const candidates: Candidate[] = [];
  for (const run of runsOf(reading)) {
    const candidate = headedCandidate(reading, run);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}
