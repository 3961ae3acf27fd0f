/** Whether what is said between a subject and an object is denied: the scope of not, never, no, fail to … */
import type { Polarity } from '../../model.ts';
import { asideOf } from './asides.ts';
import type { Item } from './items.ts';
import { NEGATORS, REFUSALS } from './words.ts';

const HARMLESS_AFTER_NOT = new Set(['only', 'just', 'merely', 'simply', 'solely', 'least']);
const HARMLESS_AFTER_NO = new Set(['doubt', 'less', 'matter', 'question', 'wonder']);
const UNTRUE = new Set(['true', 'correct', 'right', 'case']);
const THINK = new Set('think believe know say mean see suppose agree find feel consider'.split(' '));

/**
 * @param first item of the statement's leftmost part (its subject or its cue)
 * @param last item of its rightmost part
 * @param anchor the word that states the relation
 */
export function polarityOf(items: readonly Item[], first: number, last: number, anchor: number): Polarity {
  const [remarkFrom, remarkTo] = asideOf(items, first, anchor);
  let count = 0;
  for (let i = scopeStart(items, first, anchor); i < last; i++)
    // "stopped Kite Couriers from shipping" states what it says
    if (
      !(i > remarkFrom && i < remarkTo) &&
      !(i === anchor && REFUSALS.has(items[i]!.word)) &&
      negates(items, i)
    )
      count++;
  count += before(items, first);
  return count % 2 === 1 ? 'denied' : 'affirmed';
}

/** Words after "but" and after a semicolon are on their own: "not A but B". */
function scopeStart(items: readonly Item[], first: number, anchor: number): number {
  let start = first;
  for (let i = first + 1; i < anchor; i++)
    if (items[i]!.word === 'but' || items[i]!.word === ';') start = i + 1;
  return start;
}

function negates(items: readonly Item[], i: number): boolean {
  const { word } = items[i]!;
  const next = items[i + 1]?.word ?? '';
  if (word === 'rather' || word === 'instead') return next === 'than' || next === 'of';
  if (word === 'anything' || word === 'far') return next === 'but' || next === 'from';
  if (REFUSALS.has(word)) return true;
  if (!NEGATORS.has(word)) return false;
  if (word === 'not' || word === "n't") return !HARMLESS_AFTER_NOT.has(next);
  if (word === 'no') return !HARMLESS_AFTER_NO.has(next) && next !== ',' && next !== '.';
  return true;
}

/** "neither X nor …", "not X", "I don't think X …" before the first part. */
function before(items: readonly Item[], first: number): number {
  for (let i = first - 1, steps = 0; i >= 0 && steps < 9; i--, steps++) {
    const { word, kind } = items[i]!;
    if (kind === 'mark' || word === 'but' || word === 'and') return 0;
    if (word === 'neither' || (word === 'nor' && steps < 3)) return 1;
    if (word === 'that' && UNTRUE.has(items[i - 1]?.word ?? '') && items[i - 2]?.word === 'not') return 1;
    // "not the Oslo team"; in captions "not correct Oslo …" the sentence ends before Oslo
    const close = steps === 0 || (steps === 1 && ['DET', 'ADV'].includes(items[first - 1]!.pos));
    if (close && (word === 'not' || word === 'no' || word === 'none' || word === 'never')) return 1;
    if (THINK.has(word) && (items[i - 1]?.word === "n't" || items[i - 1]?.word === 'not')) return 1;
    if (word === 'denies' || word === 'denied' || word === 'deny' || word === 'untrue' || word === 'false')
      return 1;
  }
  return 0;
}
