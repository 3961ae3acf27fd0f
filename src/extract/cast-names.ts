/** Atoms and the cast → candidates that mean a speaker: full name, title and name, surname, first name, handle. */
import type { Atom } from './atoms.ts';
import { isCaseless, isRaised, type Reading, spanOf } from './reading.ts';
import type { Candidate } from './types.ts';

const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
const BEFORE_DATE = new Set(
  'in of since until till by before after last this next early mid late during through'.split(' '),
);

/** "June" after a preposition or before a number is the month even where a June sits on the panel. */
function isDate(atoms: readonly Atom[], i: number): boolean {
  if (!MONTHS.has(atoms[i]!.key)) return false;
  const next = atoms[i + 1];
  return next?.shape === 'number' || BEFORE_DATE.has(atoms[i - 1]?.key ?? '') || next?.key === 'of';
}

const MOST_TITLES = 5;

/** Start of the titles that stand right before atom `i`. */
export function titleStart(reading: Reading, i: number): number {
  const { atoms, lexicon } = reading;
  let from = i;
  while (from > 0 && i - from < MOST_TITLES && atoms[from - 1]!.sentence === atoms[i]!.sentence) {
    const before = atoms[from - 1]!;
    const pair = from > 1 ? `${atoms[from - 2]!.key} ${before.key}` : '';
    const raised = isRaised(before) || reading.caseless[before.sentence];
    if (
      raised &&
      lexicon.has('honorific-phrases', pair) &&
      (isRaised(atoms[from - 2]) || reading.caseless[before.sentence])
    )
      from -= 2;
    else if (raised && lexicon.has('honorifics', before.key)) from--;
    else break;
  }
  return from;
}

function fullNameEnd(reading: Reading, i: number): { to: number; id: string } | null {
  const { atoms, cast } = reading;
  for (const form of cast.full.get(atoms[i]!.key) ?? []) {
    let at = i;
    let k = 0;
    while (k < form.keys.length && at < atoms.length) {
      const atom = atoms[at]!;
      if (atom.key === form.keys[k]) k++;
      else if (!(k > 0 && (atom.shape === 'join' || atom.shape === 'initial' || atom.text === ','))) break;
      at++;
    }
    if (k === form.keys.length) return { to: at, id: form.id };
  }
  return null;
}

/** The one member a short form can mean, or none. */
const only = (ids: Set<string> | undefined): string | null => (ids?.size === 1 ? [...ids][0]! : null);

export function castCandidates(reading: Reading): Candidate[] {
  const { atoms, cast, lexicon } = reading;
  const candidates: Candidate[] = [];
  if (cast.members.length === 0) return candidates;
  const push = (from: number, to: number, rule: string, confidence: number, entity: string | null): void => {
    candidates.push({
      span: spanOf(atoms, { from, to }),
      type: 'Person',
      rule,
      confidence,
      ...(entity ? { entity } : {}),
    });
  };
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (atom.shape === 'mark' || atom.shape === 'join' || atom.shape === 'clitic' || atom.shape === 'number')
      continue;
    const raised = isRaised(atom);
    const caseless = isCaseless(reading, atom);
    const full = fullNameEnd(reading, i);
    if (full && (raised || caseless || full.to - i > 1)) {
      push(titleStart(reading, i), full.to, 'cast/full-name', 0.99, full.id);
      i = full.to - 1;
      continue;
    }
    const handle = cast.handles.get(atom.text);
    if (handle) {
      push(i, i + 1, 'cast/handle', 0.9, handle);
      continue;
    }
    if (atom.key.length < 2) continue;
    const surname = cast.surname.get(atom.key);
    const given = cast.given.get(atom.key);
    if (!surname && !given) continue;
    const title = titleStart(reading, i);
    const common = lexicon.has('common-words', atom.key);
    if (title < i) {
      push(title, i + 1, 'cast/title', 0.98, only(surname) ?? only(given));
      continue;
    }
    if (isDate(atoms, i)) continue;
    const next = atoms[i + 1];
    const longer = isRaised(next) && !next!.first && !lexicon.has('common-words', next!.key);
    const partOfName =
      longer ||
      (isRaised(atoms[i - 1]) && !atoms[i - 1]!.first && !lexicon.has('common-words', atoms[i - 1]!.key));
    if (raised) {
      const base = given ? 0.95 : 0.88;
      const doubt = (common ? (atom.first ? 0.6 : 0.15) : 0) + (partOfName ? 0.3 : 0);
      push(
        i,
        i + 1,
        given ? 'cast/first-name' : 'cast/surname',
        Math.max(0.1, base - doubt),
        only(given) ?? only(surname),
      );
    } else if (!common && atom.key.length > 2)
      push(i, i + 1, 'cast/first-name', caseless ? 0.85 : 0.7, only(given) ?? only(surname));
  }
  return candidates;
}
