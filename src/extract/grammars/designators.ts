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
}

const BY_ANCHOR = new Map<string, Designator[]>();
for (const designator of [...OTHER_NUMBERS, ...STANDARD_NUMBERS, ...LAW_NUMBERS])
  for (const anchor of designator.anchors)
    BY_ANCHOR.set(anchor, [...(BY_ANCHOR.get(anchor) ?? []), designator]);

/** The letters before the first digit or dot: "cop28", "s.1234". */
const LETTERS = /^[^\d.]*/;

/** Candidates for designators; the patterns read the text itself, so an atom only says where to look. */
export function designatorCandidates(reading: Reading): Candidate[] {
  const { atoms, text } = reading;
  const candidates: Candidate[] = [];
  for (const atom of atoms) {
    const tried =
      BY_ANCHOR.get(atom.key) ??
      (atom.shape === 'mixed' ? BY_ANCHOR.get(LETTERS.exec(atom.key)![0]) : undefined);
    if (!tried) continue;
    for (const { pattern, type, rule, confidence } of tried) {
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
