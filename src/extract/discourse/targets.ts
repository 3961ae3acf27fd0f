/** Whom an act is aimed at: a name in its words, the person addressed, spoken of last, before or after, or a group. */
import type { Line } from '../claims/items.ts';
import type { Otherwise } from './act-cue.ts';
import type { Floor, Stretch } from './floor.ts';
import { itemAt, type Script } from './script.ts';

/** People that a stretch has addressed or spoken of so far. */
export interface Memory {
  addressed: string | null;
  topic: { who: string; line: number } | null;
}

/** People (or bodies) named by the last name that a match covers. */
export function namedIn(script: Script, start: number, end: number): { who: string[]; at: number } | null {
  for (let i = itemAt(script, end - 1); i >= itemAt(script, start); i--) {
    const names = script.line.items[i]!.names;
    if (names.length > 0) return { who: names.map((n) => n.entity), at: i };
  }
  return null;
}

/** "Mr. Chairman", "Madam Chair": whoever chairs, where that is one person. */
export function byOffice(
  named: { who: string[]; at: number } | null,
  { line }: Script,
  { chairs }: Floor,
): { who: string[]; at: number } | null {
  const office = named && line.items[named.at]!.names.some((n) => OFFICE.test(n.quote));
  return office && chairs.size === 1 ? { who: [...chairs], at: named.at } : named;
}

const OFFICE = /^(?:mr|mister|madam|mme)\.? (?:(?:vice|acting) )?chair(?:man|woman|person)?$/i;

export function fallback(
  otherwise: Otherwise,
  stretch: Stretch,
  floor: Floor,
  memory: Memory,
  line: Line,
): string[] {
  const { previous, next, speaker } = stretch;
  const one = (who: string | null | undefined): string[] => (who && who !== speaker ? [who] : []);
  switch (otherwise) {
    case 'you':
      return one(memory.addressed ?? (previous === speaker ? null : previous));
    case 'topic': {
      if (memory.topic && line.index - memory.topic.line <= 5) return one(memory.topic.who);
      if (memory.addressed) return one(memory.addressed);
      const reply =
        line.index - stretch.lines[0]!.index < 3 &&
        previous !== null &&
        (floor.order.length < 3 || !floor.chairs.has(previous));
      if (reply) return one(previous);
      // A side is taken, but the words do not tell against whom.
      return floor.chairs.has(speaker) || floor.order.length < 3 ? [] : ['group:panellists'];
    }
    case 'answered': {
      if (memory.addressed) return one(memory.addressed);
      if (memory.topic && line.index - memory.topic.line <= 5) return one(memory.topic.who);
      return previous !== null && floor.chairs.has(previous) && floor.order.length > 2 ? [] : one(previous);
    }
    case 'host': {
      if (previous !== null && floor.chairs.has(speaker)) return one(previous);
      const host = [1, 2, 3]
        .map((n) => floor.stretches[stretch.index - n]?.speaker)
        .find((s) => s !== undefined && floor.chairs.has(s));
      return one(host ?? previous);
    }
    case 'pronoun':
      // Who is spoken to is no "him" or "her".
      return memory.topic?.who === memory.addressed ? [] : one(memory.topic?.who);
    case 'previous':
      return one(heard(stretch, floor));
    case 'next':
      return one(memory.addressed ?? next);
    case 'panel':
      return [
        floor.show ? 'group:guests' : floor.order.length > 1 ? 'group:panellists' : 'group:participants',
      ];
    case 'audience':
      return ['group:audience'];
    case 'everyone':
      return ['group:participants'];
    case 'none':
      return [];
  }
}

/** Who is answered: whoever spoke before, past a chair who only passed the word on. */
function heard({ index, previous, speaker }: Stretch, { stretches, chairs }: Floor): string | null {
  const before = stretches[index - 1];
  const passed = previous !== null && chairs.has(previous) && before!.lines.length < 4;
  const asked = before?.lines.some((line) => line.question && line.items.length > 3);
  const first = stretches[index - 2]?.speaker;
  return passed && !asked && first !== undefined && first !== speaker ? first : previous;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** "our second speaker", "the previous speaker", "the last discussant" → the person. */
export function byOrdinal(
  script: Script,
  stretch: Stretch,
  floor: Floor,
): { who: string; at: number } | null {
  const found =
    /\b(?:our|the|my) (first|second|third|fourth|fifth|sixth|seventh|eighth|last|previous) (speaker|panell?ist|discussant|presenter|witness)\b(?! (?:is|will|who|,|@|speaker|panell?ist))/.exec(
      script.text,
    );
  if (!found) return null;
  const list = found[2] === 'discussant' ? floor.discussants : floor.order;
  const rank = ORDINALS.indexOf(found[1]!);
  const who = found[1] === 'previous' ? stretch.previous : found[1] === 'last' ? list.at(-1) : list[rank];
  return who && who !== stretch.speaker ? { who, at: itemAt(script, found.index) } : null;
}
