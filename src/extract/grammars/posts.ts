/** Capitals that no list knows after a post ("chief compliance officer of Helianthos Imaging") or a verb of working there: the body somebody works for. */
import { type Reading, spanOf } from '../reading.ts';
import type { Candidate } from '../types.ts';
import { isNameWord, runEnd } from './runs.ts';

/** Nouns of posts; before "of" some also rule places ("governor of Ohio"), so these are left out. */
const POSTS = new Set(
  `officer director manager executive president chair chairman chairwoman fellow professor lecturer researcher scientist
analyst economist engineer counsel adviser advisor consultant partner trustee founder co-founder head editor
spokesman spokeswoman spokesperson secretary treasurer lead architect ceo cto cfo coo programmer strategist lawyer nurse
technician planner ecologist`.split(/\s+/),
);
const AFTER_POST = new Set(['of', 'at', 'for', 'with']);
/** "works for", "joined": the words before the name. */
const WORKING =
  /^(?:work(?:s|ed|ing)? (?:for|at|with)|board of|employed (?:by|at)|lectures? at|teach(?:es)? at|volunteers? (?:for|with))$/;
const LONGEST = 4;
const SURE = { post: 0.64, working: 0.58 };

function sureness({ atoms }: Reading, from: number): number {
  let i = from - 1;
  if (atoms[i]?.key === 'the') i--;
  const [before, preposition] = [atoms[i - 1]?.key ?? '', atoms[i]?.key ?? ''];
  if (AFTER_POST.has(preposition) && POSTS.has(before)) return SURE.post;
  return WORKING.test(`${before} ${preposition}`) ? SURE.working : 0;
}

export function postCandidates(reading: Reading): Candidate[] {
  const { atoms, matchAt, lexicon } = reading;
  const candidates: Candidate[] = [];
  for (let i = 2; i < atoms.length; i++) {
    if (!isNameWord(reading, i) || atoms[i]!.shape === 'initial' || atoms[i]!.first) continue;
    const confidence = sureness(reading, i);
    if (confidence === 0 || atoms[i - 1]!.sentence !== atoms[i]!.sentence) continue;
    const to = runEnd(reading, i);
    const words = atoms.slice(i, to);
    const person = lexicon.has('given-names', atoms[i]!.key) && words.length < 3;
    const common = words.every((a) => lexicon.has('common-words', a.key));
    if (
      to - i > LONGEST ||
      person ||
      common ||
      matchAt.has(i) ||
      lexicon.demonyms.has(atoms[i]!.key.replace(/s$/, ''))
    )
      continue;
    candidates.push({
      span: spanOf(atoms, { from: i, to }),
      type: 'Organisation',
      rule: 'grammar/post',
      confidence,
    });
  }
  return candidates;
}
