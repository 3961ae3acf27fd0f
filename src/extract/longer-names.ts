/** A table place beside capitals that no table knows → the longer name that it is likelier a part of: "Norfolk Southern", "Possible Peru", "East Palestine". */

import type { EntityType } from '../model.ts';
import type { Atom } from './atoms.ts';
import { CALENDAR } from './calendar.ts';
import { isNameWord, runEnd, runStart } from './grammars/runs.ts';
import { type NameMatch, type Reading, type Stretch, spanOf } from './reading.ts';
import type { Candidate } from './types.ts';

/** Words in capitals beside a place that leave it a name of its own: "US Senator Cruz", "Texas Republicans", "Peru in May". */
const APART = ['honorifics', 'heads-person', 'titles-strong', 'openers', 'function-words', 'common-acronyms'];
/** Before a place these make the name of another place. */
const PARTS = new Set('east west north south upper lower inner outer old greater'.split(' '));
/** Longer runs are more than one name. */
const LONGEST = 5;

export interface LongerName extends Stretch {
  type: EntityType;
  confidence: number;
}

function standsApart({ lexicon }: Reading, atom: Atom): boolean {
  const singular = atom.key.replace(/s$/, '');
  return (
    CALENDAR.has(atom.key) ||
    lexicon.demonyms.has(atom.key) ||
    APART.some((list) => lexicon.has(list, atom.key) || lexicon.has(list, singular))
  );
}

/** Before a hyphen these are no part of a name: "Sino-US", "pro-EU". */
const PREFIXES = new Set(
  'sino anglo franco indo euro pan trans non anti pro post pre inter mid ex'.split(' '),
);

/** "SLH-DSA", "NB-IoT": a table name joined by a hyphen to capitals that no table knows; "EU-Korea" are two names. */
function compound({ atoms, matchAt, matchEnd }: Reading, match: NameMatch, run: Stretch): LongerName | null {
  const words = atoms.slice(run.from, run.to);
  if (words.length > LONGEST || words.some((a) => a.shape === 'initial')) return null;
  if (words.some((a, i) => i > 0 && !a.glued)) return null;
  for (let i = run.from; i < run.to; i++) {
    if (atoms[i]!.shape !== 'join') continue;
    const mine = i + 1 === match.from || i === match.to;
    const other = i === match.to ? matchAt.has(i + 1) : matchEnd.has(i);
    if (mine && (other || PREFIXES.has(atoms[i === match.to ? i + 1 : i - 1]!.key))) return null;
  }
  const place = match.entries[0]!.type === 'Place';
  return { ...run, type: place ? 'Place' : 'Technology', confidence: 0.55 };
}

/** The longer name around a match, or null where its neighbours are no part of it. */
export function longerName(reading: Reading, match: NameMatch): LongerName | null {
  const { atoms, matchAt, matchEnd, lexicon } = reading;
  if (!isNameWord(reading, match.from)) return null;
  const from = runStart(reading, match.to);
  const to = runEnd(reading, match.from);
  if (from > match.from || to < match.to || (from === match.from && to === match.to)) return null;
  const left = from < match.from ? atoms[match.from - 1]! : null;
  const right = to > match.to ? atoms[match.to]! : null;
  if (left?.shape !== 'join' && right?.shape !== 'join') {
    if (left && PARTS.has(left.key) && left.shape === 'cap' && !right)
      return { from: match.from - 1, to: match.to, type: 'Place', confidence: 0.88 };
    const known = (left && matchEnd.has(match.from)) || (right && matchAt.has(match.to));
    if (known || (left && standsApart(reading, left)) || (right && standsApart(reading, right))) return null;
    if (left && lexicon.has('place-adjectives', left.key)) return null;
  }
  const words = atoms.slice(from, to).filter((a) => a.shape !== 'join');
  if (words.length > LONGEST || words.some((a) => a.shape === 'initial')) return null;
  if (words.every((a) => a.shape === 'cap' && lexicon.has('common-words', a.key))) return null;
  if (left?.shape === 'join' || right?.shape === 'join') return compound(reading, match, { from, to });
  // "U.S. Department": the grammar of heads knows better where that name ends; "University College Dublin": it ends here
  if (right && lexicon.has('heads-organisation', right.key)) return null;
  if (left && lexicon.has('heads-organisation', left.key) && !right)
    return { from, to, type: 'Organisation', confidence: 0.75 };
  if (left?.first && lexicon.has('common-words', left.key)) return null;
  const person = lexicon.has('given-names', words[0]!.key);
  return { from, to, type: 'Organisation', confidence: person ? 0 : 0.5 };
}

/** As `longerName` for places; of other names only hyphens make a part. */
export function longerOf(reading: Reading, match: NameMatch): LongerName | null {
  const { atoms } = reading;
  if (match.entries.some((e) => e.type === 'Place' && e.source !== 'demonym'))
    return longerName(reading, match);
  if (match.to - match.from > 1 || match.entries.some((e) => e.source === 'demonym')) return null;
  if (atoms[match.from - 1]?.shape !== 'join' && atoms[match.to]?.shape !== 'join') return null;
  return longerName(reading, match);
}

/** Candidates for the longer names around all table places. */
export function longerNameCandidates(reading: Reading): Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of reading.matches) {
    const longer = longerOf(reading, match);
    if (longer && longer.confidence > 0)
      candidates.push({
        span: spanOf(reading.atoms, longer),
        type: longer.type,
        rule: 'unknown/longer-name',
        confidence: longer.confidence,
      });
  }
  return candidates;
}
