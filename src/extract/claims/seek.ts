/** From a verb or noun to its subject on the left and its object on the right, over what may stand between. */
import type { Fill } from './fill.ts';
import type { Item, Line } from './items.ts';
import { type Background, resolveDescription, resolvePronoun, type Types } from './reference.ts';
import {
  BE,
  CLASS_NOUNS,
  FILLERS,
  INCLUDING,
  PLANS,
  POSSESSIVES,
  PREPOSITIONS,
  REFUSALS,
  TRANSPARENT,
} from './words.ts';

/** Objects that can be told; what "it" and "them" stand for after a verb is a guess. */
const OBJECT_PRONOUNS = new Set(['me', 'you', 'him', 'her', 'us']);
const TIMES = new Set([
  'today',
  'tonight',
  'yesterday',
  'tomorrow',
  'now',
  'last',
  'next',
  'year',
  'week',
  'early',
  'late',
]);
const RELATIVE = new Set(['who', 'which', 'that', 'whom']);

export const isPossessive = (item: Item | undefined): boolean =>
  item !== undefined && (item.word === "'s" || item.word === "'") && item.pos !== 'AUX';
const isNoun = (item: Item | undefined): boolean =>
  item?.kind === 'word' && (item.pos === 'NOUN' || item.pos === 'PROPN');
const isPlan = (word: string): boolean =>
  PLANS.has(word) || REFUSALS.has(word) || /(?:ed|s)$/.test(word) || MANAGE.has(word);
const MANAGE = new Set(
  'help manage begin began begun start continue seek sought try agree decide choose chose need have help go going able ready continue refuse fail decline want hope expect'.split(
    ' ',
  ),
);
const TEXTS = new Set(['Agreement', 'Legislation', 'Publication', 'Standard']);
const isText = (types: Types): boolean => types !== null && [...types].every((type) => TEXTS.has(type));
const isModifier = (item: Item): boolean =>
  item.kind === 'word' && ['DET', 'ADJ', 'NUM', 'ADV'].includes(item.pos);

/** The names of an item that a slot takes. */
export function fillByName(line: Line, at: number, types: Types): Fill | null {
  const item = line.items[at]!;
  const names = types === null ? item.names : item.names.filter((n) => types.has(n.type));
  if (names.length === 0) return null;
  return { at, start: item.start, end: item.end, names, sureness: 1, via: 'name' };
}

/** Subject of what stands at `from + 1`. */
/** "Went into government, moved to Lima": a life told without its subject is the speaker's. */
function elliptic(line: Line, from: number, types: Types): Fill | null {
  const verb = line.items[from + 1];
  if (!line.speaker || (types !== null && !types.has('Person')) || verb?.pos !== 'VERB') return null;
  if (!/(?:ed|went|left|came|ran|built|wrote|led|taught|spent)$/.test(verb.word)) return null;
  const told = line.items
    .slice(0, from + 1)
    .some(
      (x) =>
        x.names.some((n) => n.type === 'Person') || (x.kind === 'pronoun' && !['my', 'the'].includes(x.word)),
    );
  if (told) return null;
  const { start, end, word } = verb;
  return {
    at: from + 1,
    start,
    end,
    names: [{ entity: line.speaker, type: 'Person', start, end, quote: word }],
    sureness: 0.55,
    via: 'shared',
  };
}

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
    if (gerund && depth === 0 && item.word === ',') return null;
    if (gerund && i === from && PREPOSITIONS.has(item.word)) return overWork(line, i, types);
    if (item.kind === 'name') return subjectName(line, i, types, background, depth);
    if (item.kind === 'pronoun') {
      if (RELATIVE.has(item.word)) return antecedent(line, i, types, background, depth);
      if (POSSESSIVES.has(item.word)) return null;
      return resolvePronoun(line, i, types, background);
    }
    if (['AUX', 'PART', 'ADV', 'INTJ'].includes(item.pos) || FILLERS.has(item.word) || item.word === 'to')
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

/** "thank X for her work in organising": the name before, over nouns and prepositions. */
function overWork(line: Line, from: number, types: Types): Fill | null {
  let personal = false;
  for (let i = from, steps = 0; i >= 0 && steps < 13; i--, steps++) {
    const item = line.items[i]!;
    if (item.kind === 'name') {
      const found = fillByName(line, i, types);
      // "her work": a person's, not that of the body named in between.
      if (found && (!personal || found.names.every((n) => n.type === 'Person')))
        return { ...found, sureness: 0.85, via: 'shared' };
      continue;
    }
    const passed =
      isNoun(item) ||
      isModifier(item) ||
      PREPOSITIONS.has(item.word) ||
      POSSESSIVES.has(item.word) ||
      item.word === ',';
    if (!passed) return null;
    if (item.word === 'her' || item.word === 'his') personal = true;
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
    if (isNoun(head) && before.word === 'of') return TRANSPARENT.has(head.word) ? own : null;
    if (isNoun(head) && !TRANSPARENT.has(head.word)) return null;
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
    if (items[i - 1]!.word === 'to' || item.word.endsWith('ing')) continue;
    const found = seekSubject(line, i - 1, types, background, depth + 1);
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
    } else if (BE.has(item.word) && steps > 0) return seekSubject(line, i - 1, types, background, depth + 1);
    else if (item.kind === 'pronoun' || item.pos === 'VERB') return null;
  }
  return null;
}

/** Object of what stands at `from - 1`: over determiners, adjectives and nouns of its own phrase, and "such as". */
export function seekObject(line: Line, from: number, types: Types, background: Background): Fill | null {
  const { items } = line;
  let listed = false;
  for (let k = from, steps = 0; k < items.length && steps < 12; k++, steps++) {
    const item = items[k]!;
    const next = items[k + 1];
    if (item.kind === 'name') {
      const found = fillByName(line, k, types);
      if (isPossessive(next)) {
        const owned = seekObject(line, k + 2, types, background);
        if (owned && owned.via === 'name' && owned.at - k < 7) return owned;
        const head = items[k + 2];
        return found && head && (TRANSPARENT.has(head.word) || CLASS_NOUNS.has(head.word)) ? found : null;
      }
      if (next?.kind === 'name') {
        const following = fillByName(line, k + 1, types);
        if (following) return following;
      }
      const verbal = next?.word.endsWith('s') && ['DET', 'NOUN', 'PRON'].includes(items[k + 2]?.pos ?? '');
      if (
        found &&
        isNoun(next) &&
        !verbal &&
        !TIMES.has(next!.word) &&
        !TRANSPARENT.has(next!.word) &&
        !CLASS_NOUNS.has(next!.word)
      ) {
        if (found.names.some((n) => ['Organisation', 'Place', 'Person', 'StandardsBody'].includes(n.type)))
          return null;
      }
      if (found) return found;
      if (isNoun(next) || next?.pos === 'ADJ') continue;
      return null;
    }
    if (item.kind === 'pronoun') {
      if (POSSESSIVES.has(item.word)) continue;
      if (steps > 1) return null;
      // "party to it": a text can be told from what was last spoken of; a body or person hardly.
      const told = OBJECT_PRONOUNS.has(item.word) || (item.word === 'it' && isText(types));
      return told ? resolvePronoun(line, k, types, background) : null;
    }
    if (INCLUDING.has(item.word) || (item.word === 'such' && next?.word === 'as')) {
      listed = true;
      continue;
    }
    if (listed && item.word === 'as') continue;
    if (item.word === ',' && (INCLUDING.has(next?.word ?? '') || next?.word === 'such')) continue;
    if (item.word === 'known' || item.word === 'called' || item.word === 'named') {
      listed = true;
      continue;
    }
    if (isModifier(item) || isNoun(item) || FILLERS.has(item.word) || item.pos === 'INTJ') {
      if (steps < 8) continue;
      return null;
    }
    if (
      item.word === 'of' &&
      isNoun(items[k - 1]) &&
      /^(?:kinds?|sorts?|types?|series|number|group|range|city|state|republic|government)$/.test(
        items[k - 1]!.word,
      )
    )
      continue;
    if (['"', '“', '(', '‘', "'"].includes(item.word)) continue;
    if (item.pos === 'VERB' && steps === 0 && item.word.endsWith('ing')) continue;
    return null;
  }
  return null;
}
