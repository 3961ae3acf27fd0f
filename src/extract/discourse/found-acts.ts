/** Tables of cues over a line → the acts they find, each with whom it is aimed at and the words that do it. */
import { type ActCue, matchesOf, mayHold } from './act-cue.ts';
import { type Floor, followsQuestion, type Stretch } from './floor.ts';
import { itemAt, type Script } from './script.ts';
import { STANCES } from './stances.ts';
import { byOffice, byOrdinal, fallback, type Memory, namedIn } from './targets.ts';

export interface FoundAct {
  cue: ActCue;
  target: string;
  from: number;
  to: number;
}

/** Targets of one cue in a line. */
function find(
  cue: ActCue,
  script: Script,
  stretch: Stretch,
  floor: Floor,
  memory: Memory,
  number: number,
): FoundAct[] {
  if (cue.opening && number > 1) return [];
  if (cue.rejoinder && (number > 0 || followsQuestion(stretch, floor))) return [];
  if (cue.chair && !floor.chairs.has(stretch.speaker)) return [];
  return matchesOf(cue, script.text).flatMap((match) => {
    const end = match.index + match[0].length;
    const from = itemAt(script, match.index);
    const to = itemAt(script, end - 1);
    const named = byOffice(namedIn(script, match.index, end), script, floor);
    const ordinal = named ? null : byOrdinal(script, stretch, floor);
    const topic = spokenOf(script, from, stretch, floor) ?? memory.topic;
    const who =
      named?.who ??
      (ordinal ? [ordinal.who] : fallback(cue.otherwise, stretch, floor, { ...memory, topic }, script.line));
    const all = cue.act === 'thanks' ? [...who, ...thankedToo(script, match.index, named?.at)] : who;
    return [...new Set(all)]
      .filter((w) => w !== stretch.speaker && !(cue.soon && w !== stretch.next))
      .map((target) => ({ cue, target, from, to: Math.max(to, named?.at ?? to) }));
  });
}

/** "Thank you, Ada, Ben and Leo", "Ada Brook, Ben Hale, thank you both": the names beside the one that was found. */
function thankedToo({ line: { items }, text }: Script, start: number, at: number | undefined): string[] {
  if (at === undefined) return [];
  const beside = (from: number, step: 1 | -1): string[] => {
    for (let i = from + step; i >= 0 && i < items.length; i += step) {
      const { names, word } = items[i]!;
      if (names.length === 1 && names[0]!.type !== 'Place') return [names[0]!.entity, ...beside(i, step)];
      if (word !== ',' && word !== 'and') return [];
    }
    return [];
  };
  // "Chair Poe, Ranking Member Ash, thank you", "Ada, Ben, thank you both": the names stand before.
  const both = /^[^.]*[@#] , (?:thank|thanks)\b|^[^.]* thank you (?:both|all)\b/.test(text.slice(start));
  return [...beside(at, 1), ...(both ? beside(at, -1) : [])];
}

/** Sides taken in a line: each stretch of words takes one, the first cue in the table's order wins. */
export function sidesOf(...context: [Script, Stretch, Floor, Memory, number]): FoundAct[] {
  const taken: FoundAct[] = [];
  const { text } = context[0];
  for (const cue of STANCES)
    for (const found of mayHold(cue, text) ? find(cue, ...context) : []) {
      const overlaps = taken.some((t) => t.cue !== cue && found.from <= t.to && t.from <= found.to);
      if (!overlaps && !taken.some((t) => t.cue.act === cue.act && t.target === found.target))
        taken.push(found);
    }
  // Who contradicts need not be said to doubt as well.
  const denied = new Set(taken.filter((t) => t.cue.act === 'disagreesWith').map((t) => t.target));
  return taken.filter((t) => t.cue.act !== 'challenges' || !denied.has(t.target));
}

/** Every act once for each target; a cue whose words an earlier one of the same act has taken is passed over. */
export function allOf(
  cues: readonly ActCue[],
  ...context: [Script, Stretch, Floor, Memory, number]
): FoundAct[] {
  const taken: FoundAct[] = [];
  const { text } = context[0];
  for (const cue of cues)
    for (const found of mayHold(cue, text) ? find(cue, ...context) : []) {
      const same = taken.filter((t) => t.cue.act === cue.act && t.cue !== cue);
      const overlaps = same.some((t) => found.from <= t.to && t.from <= found.to);
      if (!overlaps && !same.some((t) => t.target === found.target)) taken.push(found);
    }
  return taken;
}

/** "Thank you. Scott." by the chair thanks who spoke and names who speaks next. */
export function passedOn(found: FoundAct, { next, previous, speaker }: Stretch, floor: Floor): FoundAct {
  const handing =
    found.cue.act === 'thanks' &&
    floor.chairs.has(speaker) &&
    found.target === next &&
    previous !== null &&
    previous !== next &&
    previous !== speaker;
  return handing ? { ...found, target: previous } : found;
}

/** Whom the same line names before the words of an act. */
function spokenOf({ line }: Script, before: number, stretch: Stretch, floor: Floor): Memory['topic'] {
  for (let i = before - 1; i >= 0; i--)
    for (const name of line.items[i]!.names)
      if (name.type === 'Person' && floor.cast.has(name.entity) && name.entity !== stretch.speaker)
        return { who: name.entity, line: line.index };
  return null;
}
