/** "opposes Chad's accession", "the planned purchase of": nouns of action that tell of no act, or of none yet. */
import type { Item } from './items.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before or within the phrase: not done, or not yet. */
const PROSPECTS = set(
  'planned proposed possible future eventual prospective potential threatened imminent pending hoped-for failed attempted expected likely',
);
/** Before the phrase: done only if somebody has their way. */
const WANTS =
  /^(?:for|against|about|before|without|until|pending|(?:oppos|support|seek|sought|demand|propos|prevent|block|veto|reject|await|urg|want|need|consider|discuss|debat|negotiat|delay|postpon|stop|halt|favou?r|back|threaten|promis|envisag|plan|fear|expect)\w*)$/;
/** After it: not done, or not yet. */
const FAILS = set(
  "will would could might may shall should 'll never not n't failed fails collapsed depends awaits remains",
);

/**
 * @param first item of the leftmost part
 * @param last item of the rightmost part
 */
export function isProspect(items: readonly Item[], first: number, last: number): boolean {
  for (let i = Math.max(0, first - 5); i <= last; i++) {
    const { word, kind } = items[i]!;
    if (i < first && kind === 'mark') continue;
    if (PROSPECTS.has(word) || (i < first && WANTS.test(word) && clauseFrom(items, i, first))) return true;
  }
  return items.slice(last + 1, last + 4).some(({ word }) => FAILS.has(word));
}

const clauseFrom = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).every(({ kind }) => kind !== 'mark');
