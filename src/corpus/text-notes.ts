/** Running text → the stretches that are not speech: footnotes and their markers, stage directions, time marks, page breaks, markup. */

import { isDirection } from './directions.ts';
import { footnotes } from './footnotes.ts';
import { merged, ordered } from './note-order.ts';
import { CLOCK } from './times.ts';
import type { ParsedNote, ParsedTurn } from './types.ts';

/** `[laughter]`, `\[04:04\]`, `(applause)`, `<u>`, `♪ … ♪`, `Several hon. Members rose—`, form feeds; lengths are bounded, so matching is linear. */
const INLINE = new RegExp(
  String.raw`(?<time>\\?[[(]${CLOCK}\\?[\])]|^[ \t]{0,9}${CLOCK}[ \t]{0,9}$)|(?<bracket>\\?[[(][^[\]()\\\n]{1,80}(?:\n[^[\]()\\\n]{1,80}){0,3}\\?[\])])|(?<markup><\/?[a-zA-Z][a-zA-Z0-9]{0,9}(?:\s[^<>\n]{0,200})?>)|(?<music>♪[^♪\n]{0,200}♪?|^[ \t]{0,9}(?:(?:Several|Some|Many) hon\. Members rose|\p{Lu}[\p{L}.’' ]{1,60} interjecting)[.—–-]{0,2}[ \t]{0,9}$)|(?<page>\f)`,
  'gmu',
);

/** Notes in order, none overlapping another. @param turns outside of their bodies nothing is a direction */
export function textNotes(text: string, turns: ParsedTurn[], given: ParsedNote[] = []): ParsedNote[] {
  const order = ordered(given);
  const taken = merged(without(footnotes(text, turns), order), order);
  const notes: ParsedNote[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    while (at < taken.length && taken[at]!.span.end <= span.start) at++;
    if (at < taken.length && taken[at]!.span.start < span.end) continue;
    const { time, bracket, markup, music } = match.groups ?? {};
    if (time) notes.push({ kind: 'timestamp', span });
    else if (bracket) {
      if (isDirection(bracket)) notes.push({ kind: 'direction', span });
    } else if (music) notes.push({ kind: 'direction', span });
    else notes.push({ kind: markup ? 'markup' : 'page', span });
  }
  return inBodies(merged(taken, notes), turns);
}

/** Notes that touch none of `sorted`. */
function without(notes: ParsedNote[], sorted: ParsedNote[]): ParsedNote[] {
  let at = 0;
  return notes.filter(({ span }) => {
    while (at < sorted.length && sorted[at]!.span.end <= span.start) at++;
    return at === sorted.length || sorted[at]!.span.start >= span.end;
  });
}

/** Headings keep their brackets and times: a note inside a heading is none, footnote markers excepted. */
function inBodies(notes: ParsedNote[], turns: ParsedTurn[]): ParsedNote[] {
  let at = 0;
  return notes.filter(({ kind, span }) => {
    while (at < turns.length && (turns[at]!.heading?.end ?? 0) <= span.start) at++;
    const heading = turns[at]?.heading;
    return kind === 'marker' || !heading || heading.start >= span.end;
  });
}
