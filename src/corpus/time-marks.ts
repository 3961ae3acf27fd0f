/** Lines that each begin with a time and name nobody ("0:03 good morning", as pasted from YouTube) → notes for the times. */
import type { Line } from './lines.ts';
import { CLOCK } from './times.ts';
import type { ParsedNote } from './types.ts';

const MARK = new RegExp(String.raw`^[ \t]{0,9}(?<time>${CLOCK})(?=[ \t])`, 'u');
/** Of the lines that hold words, so many must begin with a time. */
const MOST_LINES = 0.6;

/** None where a time at the beginning of a line is the exception. */
export function timeMarks(lines: Line[]): ParsedNote[] {
  let worded = 0;
  const notes = lines.flatMap(({ text, start }): ParsedNote[] => {
    if (text !== '') worded++;
    const match = text === '' ? null : MARK.exec(text.slice(0, 40));
    if (!match) return [];
    const end = start + match[0].length;
    return [{ kind: 'timestamp', span: { start: end - match.groups!.time!.length, end } }];
  });
  return notes.length >= 3 && notes.length >= worded * MOST_LINES ? notes : [];
}
