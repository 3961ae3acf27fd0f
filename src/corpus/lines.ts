/** Text → its lines with offsets, and spans without the blanks around them. */
import type { Span } from '../model.ts';

/** One line without its line break; `end` is the offset of the break (a carriage return belongs to the break). */
export interface Line {
  start: number;
  end: number;
  text: string;
}

/** Lines end at \n, \r\n or a lone \r; one pass. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const lone = text.includes('\r') && !text.includes('\r\n');
  const breakMark = lone ? '\r' : '\n';
  for (let start = 0; start <= text.length; ) {
    const at = text.indexOf(breakMark, start);
    const stop = at === -1 ? text.length : at;
    const end = !lone && stop > start && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
    lines.push({ start, end, text: text.slice(start, end) });
    start = stop + 1;
  }
  return lines;
}

/** `span` without blanks at its ends; empty at `start` where there is nothing else. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : { start, end: start };
}

/** Blanks and invisible marks (byte-order mark, zero-width space). */
export function isBlank(code: number): boolean {
  if (code > 32 && code < 128) return false;
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0x85 ||
    code === 0xfeff ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029
  );
}
