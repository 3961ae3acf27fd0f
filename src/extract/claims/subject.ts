/** From a verb or noun to its subject on the left, over auxiliaries, remarks and relative clauses. */
import { elliptic, mainSubject, overWork } from './far-subjects.ts';
import type { Fill } from './fill.ts';
import type { Line } from './items.ts';
import { fillByName, isModifier, isNoun, isPossessive, RELATIVE } from './phrases.ts';
import { type Background, resolveDescription, resolvePronoun, type Types } from './reference.ts';
import { BE, FILLERS, PLANS, POSSESSIVES, PREPOSITIONS, REFUSALS, TRANSPARENT } from './words.ts';

const isPlan = (word: string): boolean =>
  PLANS.has(word) || REFUSALS.has(word) || /(?:ed|s)$/.test(word) || MANAGE.has(word);
const MANAGE = new Set(
  'help manage begin began begun start continue seek sought try agree decide choose chose need have help go going able ready continue refuse fail decline want hope expect'.split(
    ' ',
  ),
);

/** Words that a gerund hangs on by a preposition: "is thinking of joining", "succeeded in banning". */
const INTENTS = new Set(
  'thinking thought talking talked dreaming dreams capable interested close succeeded succeeds keen intent focused insist insists insisted plans plan'.split(
    ' ',
  ),
);

const KNOWS = new Set('know think believe guess remember understand mentioned said suppose'.split(' '));

/** Subject of what stands at `from + 1`. */
export function seekSubject(
  line: Line,
  from: number,
  types: Types,
  background: Background,
  depth = 0,
): Fill | null {
  const { items } = line;
  const gerund = items[from + 1]?.word.endsWith('ing') === true && !BE.has(items[from]?.word ?? '');
  let steps = 0;
  for (let i = from; i >= 0 && steps < 8; i--, steps++) {
    const item = items[i]!;
    if (gerund && depth === 0 && item.word === ',') return mainSubject(line, i, types);
    if (gerund && i === from && INTENTS.has(items[i - 1]?.word ?? '') && PREPOSITIONS.has(item.word)) {
      i--;
      continue;
    }
    // "which as you know sits in", "who I think runs": a remark.
    if (KNOWS.has(item.word) && /^(?:i|you|we)$/.test(items[i - 1]?.word ?? '')) {
      i -= items[i - 2]?.word === 'as' ? 2 : 1;
      continue;
    }
    if (gerund && i === from && PREPOSITIONS.has(item.word)) return overWork(line, i, types);
    if (item.kind === 'name') return subjectName(line, i, types, background, depth);
    if (item.kind === 'pronoun') {
      if (RELATIVE.has(item.word)) return antecedent(line, i, types, background, depth);
      if (POSSESSIVES.has(item.word)) return null;
      return resolvePronoun(line, i, types, background);
    }
    if (
      ['AUX', 'PART', 'ADV', 'INTJ'].includes(item.pos) ||
      FILLERS.has(item.word) ||
      ['to', 'both', 'all', 'each', 'jointly'].includes(item.word)
    )
      continue;
    if (
      (item.pos === 'VERB' || item.pos === 'NOUN') &&
      isPlan(item.word) &&
      /^(?:to|whether)$/.test(items[i + 1]?.word ?? '')
    )
      continue;
    if (item.word === 'whether' && items[i + 1]?.word === 'to') continue;
    if (item.word === ',')
      return (
        overRemark(line, i, types, background, depth) ??
        shared(line, i, types, background, depth) ??
        (depth === 0 && i === from ? elliptic(line, from, types) : null)
      );
    if (item.word === 'and' || item.word === 'but' || item.word === 'or') {
      if (items[i - 1]?.word === ',') continue;
      return shared(line, i, types, background, depth);
    }
    if (isNoun(item)) return nounSubject(line, i, types, background, depth);
    return null;
  }
  return null;
}

/** A name right before: itself, or the head it hangs on ("IEEE in New York" → IEEE). */
function subjectName(
  line: Line,
  at: number,
  types: Types,
  background: Background,
  depth: number,
): Fill | null {
  const { items } = line;
  let i = at - 1;
  while (i >= 0 && isModifier(items[i]!)) i--;
  const before = items[i];
  const own = fillByName(line, at, types);
  if (isPossessive(before)) return own;
  if (before && PREPOSITIONS.has(before.word) && i > 0 && depth < 3) {
    const head = items[i - 1]!;
    if (head.kind === 'name') return subjectName(line, i - 1, types, background, depth + 1) ?? own;
    // "the delegation from Peru" is Peru's, "the team from Peru" only comes from there.
    if (isNoun(head) && before.word === 'of') return TRANSPARENT.has(head.word) ? own : null;
    if (isNoun(head) && !/^(?:delegation|authorities|government)$/.test(head.word)) return null;
  }
  return own;
}

/** A common noun right before: "Chinese government", "the company", "members of NATO" (which is not NATO). */
function nounSubject(
  line: Line,
  at: number,
  types: Types,
  background: Background,
  depth: number,
): Fill | null {
  const { items } = line;
  const noun = items[at]!;
  const before = items[at - 1];
  if (before?.kind === 'name')
    return TRANSPARENT.has(noun.word) ? subjectName(line, at - 1, types, background, depth) : null;
  if (isPossessive(before) && items[at - 2]?.kind === 'name' && TRANSPARENT.has(noun.word))
    return fillByName(line, at - 2, types);
  if (before && (before.pos === 'DET' || POSSESSIVES.has(before.word))) {
    if (['a', 'an', 'every', 'each', 'no', 'some', 'any'].includes(before.word)) return null;
    if (before.word === 'our' || before.word === 'my') {
      const we = line.speaker ? background.organisationOf(line.speaker) : null;
      if (we && (types === null || types.has(we.type)) && TRANSPARENT.has(noun.word))
        return {
          at,
          start: noun.start,
          end: noun.end,
          names: [{ ...we, start: noun.start, end: noun.end }],
          sureness: 0.7,
          via: 'description',
        };
      return null;
    }
    return resolveDescription(line, at, types, background);
  }
  return null;
}

/** "X, the agency that tests drugs, …": the name before the remark. */
function overRemark(
  line: Line,
  comma: number,
  types: Types,
  background: Background,
  depth: number,
): Fill | null {
  const { items } = line;
  if (depth > 2) return null;
  for (let i = comma - 1; i > 0 && i > comma - 18; i--) {
    if (items[i]!.word === ';' || items[i]!.word === ':') return null;
    if (items[i]!.word !== ',') continue;
    const head = items[i - 1]!;
    if (head.kind === 'name') {
      const found = subjectName(line, i - 1, types, background, depth + 1);
      if (found) return found;
    } else if (head.kind === 'pronoun' && !RELATIVE.has(head.word) && comma - i < 8)
      return resolvePronoun(line, i - 1, types, background);
  }
  const head = items[comma - 1];
  return head?.kind === 'name' ? subjectName(line, comma - 1, types, background, depth + 1) : null;
}

/** "X founded A and directs B": the subject of the verb before. */
function shared(line: Line, joint: number, types: Types, background: Background, depth: number): Fill | null {
  const { items } = line;
  if (depth > 1) return null;
  for (let i = joint - 1; i > 0 && i > joint - 30; i--) {
    const item = items[i]!;
    if (item.word === ';' || item.word === ':') return null;
    if (item.kind !== 'word' || (item.pos !== 'VERB' && !BE.has(item.word))) continue;
    if (items[i - 1]!.word === 'to') {
      // "permits users to meet and create": the second infinitive has the first one's subject.
      const joined = items[joint + 1]?.word ?? '';
      if (!/(?:s|ed)$/.test(joined)) return null;
      continue;
    }
    if (item.word.endsWith('ing')) continue;
    const found = seekSubject(line, i - 1, types, background, depth + 1);
    // "…, I would note, …" is said in passing.
    if (found?.via === 'pronoun' && items[joint]!.word === ',' && items[found.at - 1]?.word === ',')
      return null;
    if (found) return { ...found, sureness: found.sureness - 0.1, via: 'shared' };
  }
  return null;
}

/** "who", "which", "that": the name before, or what a predicate noun is said of. */
function antecedent(
  line: Line,
  at: number,
  types: Types,
  background: Background,
  depth: number,
): Fill | null {
  const { items } = line;
  if (depth > 2) return null;
  for (let i = at - 1, steps = 0; i >= 0 && steps < 10; i--, steps++) {
    const item = items[i]!;
    if (item.kind === 'name') {
      const found = fillByName(line, i, types);
      if (found) return { ...found, sureness: 0.95, via: 'relative' };
      // "Ann is an officer of the Bureau, which sits in …": what is nearest, or nothing.
      if (items[at]!.word === 'which') return null;
    } else if (BE.has(item.word) && steps > 0) return seekSubject(line, i - 1, types, background, depth + 1);
    else if (item.kind === 'pronoun' || item.pos === 'VERB') return null;
    // "Arm and friends, who …": not Arm alone.
    else if (steps < 2 && isNoun(item) && items[i - 1]?.word === 'and') return null;
  }
  return null;
}
