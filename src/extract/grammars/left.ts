/** How far a headed name reaches to the left of its run: over "and", "of", generic possessives and lists. */
import { isRaised, type Reading } from '../reading.ts';
import type { HeadKind } from './heads.ts';
import { runStart } from './runs.ts';

const DETERMINERS = new Set([
  'the',
  'this',
  'that',
  'our',
  'its',
  'their',
  'a',
  'an',
  'your',
  'his',
  'her',
  'my',
  'these',
  'those',
  'new',
  'each',
  'every',
]);

/** "the founder of Orr Standards and Industry Department": after such a role a name of two words goes on over "and". */
function isRoleBefore({ atoms, lexicon }: Reading, from: number): boolean {
  const role = atoms[from - 2]?.key ?? '';
  return atoms[from - 1]?.key === 'of' && (ROLES.has(role) || lexicon.has('heads-person', role));
}

const ROLES = new Set(['founder', 'founders', 'head', 'leader', 'chief', 'employee', 'staff']);

/** Stands before the name and shows that it starts here. */
const isDetermined = (reading: Reading, from: number): boolean =>
  DETERMINERS.has(reading.atoms[from - 1]?.key ?? '');

/** A stretch that is by itself a name of a table or begins with a person: it is no modifier of what follows. */
function isNameItself(reading: Reading, from: number, to: number): boolean {
  const match = reading.matchAt.get(from);
  if (match?.to === to && match.entries.some((e) => e.type !== 'Technology')) return true;
  if (to - from > 1 && reading.lexicon.has('given-names', reading.atoms[from]!.key)) return true;
  const first = reading.atoms[from]!;
  return reading.lexicon.has('honorifics', first.key) && to - from > 1;
}

function endsInHead(reading: Reading, to: number): boolean {
  const key = reading.atoms[to - 1]!.key;
  return reading.lexicon.has('heads-organisation', key) || reading.lexicon.has('heads-person', key);
}

/** Start of the generic possessive before `from` ("Women's", "Farmers'"), or -1. */
function possessiveStart(reading: Reading, from: number): number {
  const { atoms, lexicon } = reading;
  const clitic = atoms[from - 1];
  const owner = atoms[from - 2];
  if (clitic?.shape !== 'clitic' || !owner || owner.sentence !== clitic.sentence || !isRaised(owner))
    return -1;
  const saint = /^(?:st|saint)$/.test(atoms[from - 3]?.key ?? '');
  if (saint) return from - 3;
  return lexicon.has('possessors', owner.key) ||
    (clitic.text.length === 1 && lexicon.has('common-words', owner.key))
    ? from - 2
    : -1;
}

const LONGEST_LIST = 30;

/** Items before "and": "Agriculture, Water" in "the Agriculture, Water and Environment Bill"; only where a determiner shows the start. */
function listStart(reading: Reading, end: number): number {
  const { atoms } = reading;
  let from = runStart(reading, end);
  if (from >= end || isNameItself(reading, from, end)) return -1;
  if (endsInHead(reading, end) && !(end - from === 1 && isDetermined(reading, from))) return -1;
  while (end - from < LONGEST_LIST && atoms[from - 1]?.text === ',' && isRaised(atoms[from - 2])) {
    const before = runStart(reading, from - 1);
    if (before >= from - 1 || isNameItself(reading, before, from - 1)) break;
    from = before;
  }
  const words = end - from;
  return isDetermined(reading, from) || (words > 1 && isRoleBefore(reading, from)) ? from : -1;
}

/** First atom of the name whose head is at `head` and whose run starts at `start`. */
export function extendLeft(reading: Reading, start: number, head: number, kind: HeadKind): number {
  const { atoms } = reading;
  let from = start;
  for (let steps = 0; steps < 4; steps++) {
    const link = atoms[from - 1];
    if (!link || link.sentence !== atoms[from]!.sentence) break;
    // "Merchant Shipping (Registration) Act"
    if (
      link.text === ')' &&
      kind.type === 'Legislation' &&
      isRaised(atoms[from - 2]) &&
      atoms[from - 3]?.text === '(' &&
      isRaised(atoms[from - 4])
    ) {
      from = runStart(reading, from - 3);
      continue;
    }
    const possessive = possessiveStart(reading, from);
    if (possessive >= 0) {
      const before = runStart(reading, possessive + 1);
      from = Math.min(possessive, before);
      continue;
    }
    if (link.shape !== 'lower' || !kind.inner.includes(link.key) || from === head) break;
    if (!isRaised(atoms[from - 2])) break;
    const item = link.key === 'and' ? listStart(reading, from - 1) : runStart(reading, from - 1);
    if (item < 0 || item >= from - 1) break;
    if (
      link.key !== 'and' &&
      (!isDetermined(reading, item) || isNameItself(reading, item, from - 1) || endsInHead(reading, from - 1))
    )
      break;
    from = item;
  }
  return from;
}
