/** Laws and rules without a name that somebody is said to issue → "a new rule separating …", "an interpretation on standards". */
import type { Atom } from '../atoms.ts';
import { type Reading, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';

const NOUNS = new Set(
  'law rule rules order regulations regulation directive bill interpretation decree ordinance act statute'.split(
    ' ',
  ),
);
/** Verbs of making law, all forms. */
const ISSUING =
  /^(?:issu(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|pass(?:|es|ed|ing)|adopt(?:|s|ed|ing)|enact(?:|s|ed|ing)|repeal(?:|s|ed|ing)|promulgat(?:e|es|ed|ing)|sign(?:|s|ed|ing)|publish(?:|es|ed|ing)|introduc(?:e|es|ed|ing)|pass)$/;
const HAVING = new Set(['had', 'have', 'has', 'got']);
const LINKS = new Set(['on', 'for', 'against', 'about', 'concerning', 'governing']);
/** What follows belongs to another clause. */
const CLAUSE = new Set(
  'which who that where when because since although but so and or if while whereas as is was are were will would'.split(
    ' ',
  ),
);
const LONGEST = 12;

/** The words before the noun: an article, perhaps "new", and a verb of issuing; -1 where they are not there. */
function startOf(atoms: readonly Atom[], noun: number): number {
  let from = noun;
  const isNew = atoms[from - 1]?.key === 'new';
  if (isNew) from--;
  if (!/^(?:a|an|the|this)$/.test(atoms[from - 1]?.key ?? '')) return -1;
  for (let i = from - 2; i >= from - 3 && i >= 0; i--) {
    const { key, sentence } = atoms[i]!;
    if (sentence !== atoms[noun]!.sentence) break;
    if (ISSUING.test(key) || (isNew && i === from - 2 && HAVING.has(key))) return from;
  }
  return -1;
}

function endOf(atoms: readonly Atom[], noun: number): number {
  const link = atoms[noun + 1];
  if (link?.shape !== 'lower' || link.sentence !== atoms[noun]!.sentence) return -1;
  if (!LINKS.has(link.key) && !(link.key.endsWith('ing') && link.key.length > 5)) return -1;
  let to = noun + 2;
  while (
    to < atoms.length &&
    to - noun < LONGEST &&
    atoms[to]!.sentence === link.sentence &&
    atoms[to]!.shape !== 'mark' &&
    !CLAUSE.has(atoms[to]!.key)
  )
    to++;
  return to - noun > 2 ? to : -1;
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "the October 7 rule", "the June rules": dated by those who live under them. */
function datedRule(atoms: readonly Atom[], noun: number): Candidate | null {
  const from = noun - (atoms[noun - 1]?.shape === 'number' ? 2 : 1);
  const month = atoms[from];
  if (!month || !MONTH.test(month.key) || month.shape !== 'cap') return null;
  if (!/^(?:the|this|that|those)$/.test(atoms[from - 1]?.key ?? '')) return null;
  const span = spanOf(atoms, { from, to: noun + 1 });
  return { span, type: 'Legislation', rule: 'grammar/dated-rule', confidence: 0.75 };
}

/** Descriptions of laws that are issued; the description is all the name they have. */
export function issuedLawCandidates({ atoms }: Reading): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (atom.shape !== 'lower' || !NOUNS.has(atom.key)) continue;
    const dated = /^(?:rules?|order|regulations?|directive)$/.test(atom.key) ? datedRule(atoms, i) : null;
    if (dated) candidates.push(dated);
    const from = startOf(atoms, i);
    const to = from < 0 ? -1 : endOf(atoms, i);
    if (to > 0)
      candidates.push({
        span: spanOf(atoms, { from, to }),
        type: 'Legislation',
        rule: 'grammar/issued-law',
        confidence: 0.58,
      });
  }
  return candidates;
}
