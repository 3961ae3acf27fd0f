/** Numbers that name something: standards, laws, meetings, groups, generations of networks → candidates. */
import type { EntityType } from '../../model.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from '../types.ts';
import { LAW_NUMBERS } from './law-numbers.ts';
import { OTHER_NUMBERS } from './other-numbers.ts';
import { STANDARD_NUMBERS } from './standard-numbers.ts';

export interface Designator {
  /** Keys of the atom that may start it: the pattern is tried only there. */
  anchors: readonly string[];
  /** Sticky, linear: bounded repeats only. */
  pattern: RegExp;
  type: EntityType;
  rule: string;
  confidence: number;
  /** Only in texts that have this. */
  context?: string;
}

const BY_ANCHOR = new Map<string, Designator[]>();
for (const designator of [...OTHER_NUMBERS, ...STANDARD_NUMBERS, ...LAW_NUMBERS])
  for (const anchor of designator.anchors)
    BY_ANCHOR.set(anchor, [...(BY_ANCHOR.get(anchor) ?? []), designator]);

/** The letters before the first digit or dot: "cop28", "s.1234". */
const LETTERS = /^[^\d.]*/;

/** Meetings and papers that bear the name of their group: "SA3#121", "S3-241234", "TG4(24)000123r1". */
const GROUP_MEETING = /[A-Z][A-Z\d]{1,6}#\d{1,4}(?:-?(?:e|bis|AH))?\b/y;
const GROUP_PAPER = /[A-Z][A-Z\d]{0,5}(?:-\d{6,7}|\(\d{2}\)\d{4,6})(?:r\d{1,2}|-r\d{1,2})?\b/y;

function groupNumber(
  text: string,
  start: number,
): (Pick<Designator, 'type' | 'rule'> & { end: number }) | null {
  for (const [pattern, type, rule] of [
    [GROUP_MEETING, 'Event', 'designator/group-meeting'],
    [GROUP_PAPER, 'Publication', 'designator/group-paper'],
  ] as const) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (found) return { type, rule, end: start + found[0].length };
  }
  return null;
}

/** Candidates for designators; the patterns read the text itself, so an atom only says where to look. */
export function designatorCandidates(reading: Reading): Candidate[] {
  const { atoms, text } = reading;
  const candidates: Candidate[] = [];
  for (const atom of atoms) {
    const tried =
      BY_ANCHOR.get(atom.key) ??
      (atom.shape === 'mixed' ? BY_ANCHOR.get(LETTERS.exec(atom.key)![0]) : undefined);
    const capitals = atom.shape === 'mixed' || atom.shape === 'upper' || atom.shape === 'cap';
    const numbered = capitals && atom.text.length < 8 ? groupNumber(text, atom.start) : null;
    if (numbered) {
      const { type, rule, end } = numbered;
      candidates.push({ span: { start: atom.start, end }, type, rule, confidence: 0.92 });
      continue;
    }
    if (!tried) continue;
    for (const { pattern, type, rule, confidence, context } of tried) {
      if (context && !text.includes(context)) continue;
      pattern.lastIndex = atom.start;
      const found = pattern.exec(text);
      if (!found) continue;
      candidates.push({
        span: { start: atom.start, end: atom.start + found[0].length },
        type,
        rule,
        confidence,
      });
      break;
    }
  }
  return candidates;
}
