/** Bodies and laws where capitals say nothing (captions): a head noun with the words before it back to "the", a preposition or a verb's end: "the risk management agency". */
import type { EntityType } from '../../model.ts';
import { isCaseless, type Reading, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Heads that hardly close anything but a name, once two words stand before them. */
const HEADS: readonly { heads: Set<string>; type: EntityType }[] = [
  {
    heads: words(
      'university institute institution association federation agency bureau commission authority foundation consortium academy college committee council ministry administration corporation union society',
    ),
    type: 'Organisation',
  },
  { heads: words('act directive'), type: 'Legislation' },
  { heads: words('agreement treaty convention accord'), type: 'Agreement' },
];
/** Words from which the name before a head can begin. */
const OPENERS = words('the at of from by with for to and under in joined called our their');
/** Words that are no part of such a name. */
const STOPS = words(
  'this that these those a an any each every same other new first second last next whole entire own is are was were be been has have had will would can could should may might must do does did not no it he she they we you i who which what when where so because if then also just very more most such my your his her its us them there here said says say get got make made take took see know think want need',
);
/** Heads that take their field after them: "ministry of health". */
const WITH_OF = words('university ministry department bureau institute college');
const LONGEST = 5;

function stretchBefore({ atoms, lexicon }: Reading, head: number): number {
  let from = head;
  while (head - from < LONGEST && from > 0) {
    const atom = atoms[from - 1]!;
    if (atom.sentence !== atoms[head]!.sentence || atom.shape === 'mark' || atom.shape === 'number') break;
    if (OPENERS.has(atom.key) || STOPS.has(atom.key) || lexicon.has('function-words', atom.key)) break;
    from--;
  }
  return from;
}

function after(reading: Reading, head: number): number {
  const { atoms, lexicon } = reading;
  if (!WITH_OF.has(atoms[head]!.key) || atoms[head + 1]?.key !== 'of') return head + 1;
  const at = atoms[head + 2]?.key === 'the' ? head + 3 : head + 2;
  const ends = (i: number): boolean =>
    !atoms[i] ||
    atoms[i]!.sentence !== atoms[head]!.sentence ||
    atoms[i]!.shape === 'mark' ||
    STOPS.has(atoms[i]!.key) ||
    OPENERS.has(atoms[i]!.key) ||
    lexicon.has('function-words', atoms[i]!.key);
  return ends(at) ? head + 1 : at + 1;
}

export function caselessHeadCandidates(reading: Reading): Candidate[] {
  const { atoms, lexicon } = reading;
  const candidates: Candidate[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (!isCaseless(reading, atom)) continue;
    const kind = HEADS.find(({ heads }) => heads.has(atom.key));
    if (!kind) continue;
    const from = stretchBefore(reading, i);
    const to = after(reading, i);
    const before = atoms[from - 1];
    const opened = before?.sentence === atom.sentence && OPENERS.has(before.key);
    const unknown = atoms.slice(from, i).some((a) => !lexicon.has('common-words', a.key) && a.key.length > 2);
    // one known word before a head is any council or committee; a word no list knows names one
    const enough = to > i + 1 ? opened : i - from >= 2 || (i - from === 1 && unknown);
    if (!enough || (!opened && !unknown)) continue;
    candidates.push({
      span: spanOf(atoms, { from, to }),
      type: kind.type,
      rule: 'grammar/caseless-head',
      confidence: unknown ? 0.72 : 0.6,
    });
  }
  return candidates;
}
