/** Text → its lines with offsets, and spans without the blanks around them. */
import type { Span } from '../model.ts';

/** One line without its line break, empty where it holds only blanks; `end` is the offset of the break (a carriage return belongs to the break). */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Its words are cut out of the text when asked for: most lines are looked at once or twice and kept to the end. */
class CutLine implements Line {
  readonly #whole: string;
  readonly start: number;
  readonly end: number;

  constructor(whole: string, start: number, end: number) {
    this.#whole = whole;
    this.start = start;
    this.end = end;
  }

  get text(): string {
    return this.#whole.slice(this.start, this.end);
  }
}

/** Lines end at \n, \r\n or a lone \r; a run of blank lines is given as one, so that no file makes more lines than it has words. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const mark = text.includes('\r') && !text.includes('\n') ? '\r' : '\n';
  let blank = false;
  for (let start = 0; start <= text.length; ) {
    const at = text.indexOf(mark, start);
    const stop = at === -1 ? text.length : at;
    const end = stop > start && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
    let first = start;
    while (first < end && isBlank(text.charCodeAt(first))) first++;
    if (first < end) lines.push(new CutLine(text, start, end));
    else if (!blank) lines.push({ start, end, text: '' });
    blank = first === end;
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
