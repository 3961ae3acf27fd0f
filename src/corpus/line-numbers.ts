/** Transcripts with numbered lines (depositions, interviews of committees) → lines without their numbers, and notes for these. */
import { type Line, trimSpan } from './lines.ts';
import type { ParsedNote, ParsedTurn } from './types.ts';

const NUMBER = /^[ \t]{0,12}(\d{1,3})(?=[ \t]{1,60}\S|$)/;
/** Of the lines that hold words, so many must be numbered, and follow on one another. */
const MOST_LINES = 0.6;

/** A number is masked by blanks, so that every offset stays true. */
export function numbered(lines: Line[]): { lines: Line[]; notes: ParsedNote[] } {
  if (!begins(lines)) return { lines, notes: [] };
  const found = lines.map(({ text }) => (text === '' ? null : NUMBER.exec(text.slice(0, 80))));
  const worded = lines.reduce((sum, { text }) => sum + (text === '' ? 0 : 1), 0);
  let before = Number.NaN;
  let following = 0;
  for (const match of found) {
    if (!match) continue;
    const number = Number(match[1]);
    if (number === before + 1 || number === 1) following++;
    before = number;
  }
  if (following < 4 || following < worded * MOST_LINES) return { lines, notes: [] };
  const notes: ParsedNote[] = [];
  const masked = lines.map((line, i) => {
    const match = found[i];
    if (!match) return line;
    const length = match[0].length;
    notes.push({
      kind: 'prefix',
      span: { start: line.start + length - match[1]!.length, end: line.start + length },
    });
    const rest = line.text.slice(length);
    return { ...line, text: rest.trim() === '' ? '' : ' '.repeat(length) + rest };
  });
  return { lines: masked, notes };
}

/** Whether the first lines let one expect numbers, so that a long text without them is not searched. */
function begins(lines: Line[]): boolean {
  const head = lines.slice(0, 400).filter(({ text }) => text !== '');
  const numbers = head.filter(({ text }) => NUMBER.test(text.slice(0, 80))).length;
  return numbers >= 4 && numbers >= (head.length * MOST_LINES) / 2;
}

/** A number at the end of a body stands before the next heading: it is not part of what was said. */
export function withoutTrailing(text: string, turns: ParsedTurn[], notes: ParsedNote[]): ParsedTurn[] {
  if (notes.length === 0) return turns;
  const ends = new Map(notes.map(({ span }) => [span.end, span.start]));
  return turns.map((turn) => {
    const start = ends.get(turn.span.end);
    if (start === undefined || start < turn.span.start) return turn;
    return { ...turn, span: trimSpan(text, turn.span.start, start) };
  });
}
