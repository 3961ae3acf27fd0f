/** How sure the speaker is: a fact, a claim (hedged, judged, reported) or a hypothesis (condition, future, wish). */
import type { Modality } from '../../model.ts';
import { asideOf } from './asides.ts';
import type { Item } from './items.ts';
import { PLANS } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const CONDITIONS = set(
  'if unless whether suppose supposing imagine wish wishes hope hopes hopefully should otherwise were-',
);
/** Before a gerund: "is thinking of joining". */
const WISHES = set(
  'thinking thought talking talked considering dreaming capable interested close keen intent',
);
const FUTURE = set("will would could might may shall should 'll gonna wo potentially");
const HEDGES = set(
  'perhaps probably maybe likely apparently allegedly supposedly reportedly arguably presumably seemingly possibly seem seems seemed appear appears appeared so-called purportedly ostensibly rumoured rumored suspect suspects claim claims',
);
const OPINIONS = set(
  'think thinks thought believe believes believed feel feels felt guess guessing suppose argue argues argued suspect reckon imagine',
);

/**
 * @param first item of the statement's leftmost part
 * @param anchor the word that states the relation
 */
export function modalityOf(items: readonly Item[], first: number, last: number, anchor: number): Modality {
  const [asideFrom, asideTo] = asideOf(items, first, anchor);
  for (let i = first + 1; i <= Math.min(anchor, last); i++) {
    if (i > asideFrom && i < asideTo) continue;
    const { word } = items[i]!;
    if (FUTURE.has(word) && !isMonth(items, i)) return 'hypothetical';
    if (i < anchor && (word === 'whether' || word === 'if')) return 'hypothetical';
    if (PLANS.has(word) && items[i + 1]?.word === 'to' && i < anchor) return 'hypothetical';
    if (i === anchor - 1 && (word === 'almost' || word === 'nearly')) return 'hypothetical';
    if (WISHES.has(word) && i < anchor && items[anchor]!.word.endsWith('ing')) return 'hypothetical';
  }
  if (isAskedTo(items, first, anchor)) return 'hypothetical';
  let claim = false;
  for (let i = first - 1, steps = 0; i >= 0 && steps < 12; i--, steps++) {
    const { word } = items[i]!;
    if (word === ';') break;
    if (word === ',' || word === 'and' || word === 'but') {
      if (steps > 0 && !OPINIONS.has(items[i - 1]?.word ?? '') && !HEDGES.has(items[i - 1]?.word ?? ''))
        break;
      continue;
    }
    // "If I may", "if you like" are manners of speech.
    if (
      word === 'if' &&
      /^(?:i|you)$/.test(items[i + 1]?.word ?? '') &&
      /^(?:may|might|could|can|will|like|want)$/.test(items[i + 2]?.word ?? '')
    )
      continue;
    if (word === 'should' && SAYING.test(items[i + 1]?.word ?? '')) continue;
    if (CONDITIONS.has(word) || (word === 'as' && items[i + 1]?.word === 'if')) return 'hypothetical';
    if (OPINIONS.has(word) || HEDGES.has(word) || word === 'view' || word === 'opinion') claim = true;
  }
  for (let i = first; i <= Math.min(last + 3, items.length - 1); i++) {
    const { word } = items[i]!;
    if (HEDGES.has(word)) claim = true;
    if (OPINIONS.has(word) && (items[i - 1]?.word === 'i' || items[i - 1]?.word === 'we')) claim = true;
  }
  return claim ? 'claim' : 'fact';
}

/** "I should declare that …": a manner of speech. */
const SAYING = /^(?:declare|say|add|note|mention|disclose|stress|explain|point|also)$/;

/** "They asked Ada to chair it": whether she did is not said. */
const isAskedTo = (items: readonly Item[], first: number, anchor: number): boolean =>
  items[anchor - 1]?.word === 'to' &&
  anchor - 2 === first &&
  items.slice(Math.max(0, first - 3), first).some((x) => ASKING.test(x.word));
const ASKING =
  /^(?:ask(?:s|ed|ing)?|invit(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|want(?:s|ed)?|encourag(?:e|es|ed|ing)|told|tells?|beg(?:s|ged)?|persuad(?:e|es|ing)|expect(?:s|ed)?|nominat(?:e|es|ed)|propos(?:e|es|ed)|call(?:s|ed)? on)$/;

/** "in May": no auxiliary. */
const isMonth = (items: readonly Item[], i: number): boolean =>
  items[i]!.word === 'may' &&
  (items[i]!.pos === 'PROPN' ||
    /^(?:in|of|on|since|by|until|last|next|this)$/.test(items[i - 1]?.word ?? ''));
