/** "There are, yes.", "It is, from June.": a short reply that repeats what was said before, or its contrary. */
import { type Floor, followsQuestion, type Stretch } from './floor.ts';
import { itemAt, type Script, scriptOf } from './script.ts';

const ECHO =
  /^(?:(?:yes|yeah|no|well|oh|but|,) )*(?:it|he|she|they|there|that|this|you|we) (?:is|are|was|were|does|do|did|has|have|had|will|would|can|could|should)( n't| not)?( (?:, )?(?:yes|yeah|no|indeed|absolutely|exactly))?(?: (?:actually|too|also))? (?:[.!]|, (?:since|from|until|for|in|at|by|as|though|but|and) )/;
const NEGATED = /\b(?:n't|not|no|never|nobody|nothing|none|neither|nor|hardly)\b/;

/** In items. */
const LONGEST_DENIED = 16;

/**
 * Same polarity as the words before agrees, the other one contradicts.
 *
 * @returns the act, whose words it takes up, and the last item of the echo; null where there is none
 */
export function echoOf(
  script: Script,
  stretch: Stretch,
  floor: Floor,
): { act: 'agreesWith' | 'disagreesWith'; target: string; to: number } | null {
  const found = ECHO.exec(script.text);
  const { previous, index } = stretch;
  const said = floor.stretches[index - 1]?.lines.at(-1);
  if (!found || !previous || previous === stretch.speaker || !said || followsQuestion(stretch, floor))
    return null;
  const same = NEGATED.test(scriptOf(said).text) === (found[1] !== undefined);
  const confirmed = found[2] !== undefined;
  // A negation in a long sentence may be anywhere; only of a short one it is clear what is contradicted.
  if (!same && !confirmed && said.items.length > LONGEST_DENIED) return null;
  return {
    act: same || confirmed ? 'agreesWith' : 'disagreesWith',
    target: previous,
    to: itemAt(script, found[0].length - 1),
  };
}
