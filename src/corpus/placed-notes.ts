/** Text with notes marked in it → the text with blanks folded, and where the notes lie in it then. */
import { fold } from './fold.ts';
import type { ParsedNote } from './types.ts';

/** Control characters before and after a note; no text of ours holds them otherwise. */
const OPEN = '\u0001';
const CLOSE = '\u0002';
const MARKS = new RegExp(`[${OPEN}${CLOSE}]`, 'g');

export const mark = (words: string): string => OPEN + words + CLOSE;
export const unmarked = (text: string): string =>
  text.includes(OPEN) || text.includes(CLOSE) ? text.replace(MARKS, ' ') : text;

/** @param marked the notes in order of their marks */
export function placed(
  text: string,
  marked: Omit<ParsedNote, 'span'>[],
): { text: string; notes: ParsedNote[] } {
  const folded = fold(text);
  const notes: ParsedNote[] = [];
  if (marked.length === 0 && !folded.includes(OPEN)) return { text: folded, notes };
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  let start = 0;
  for (const match of folded.matchAll(MARKS)) {
    parts.push(folded.slice(at, match.index));
    length += match.index - at;
    at = match.index + 1;
    if (match[0] === OPEN) start = length;
    else if (marked[notes.length]) notes.push({ ...marked[notes.length]!, span: { start, end: length } });
  }
  parts.push(folded.slice(at));
  return { text: parts.join(''), notes };
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "12" → "¹²"; "*" → "[^*]", as plain text and Markdown print footnote markers. */
export function printedMarker(marker: string): string {
  return /^\d{1,3}$/.test(marker)
    ? [...marker].map((digit) => SUPERSCRIPTS[Number(digit)]!).join('')
    : `[^${marker}]`;
}
