/** Markdown inside and between turns → notes: section headings that nobody speaks, and emphasis marks. */
import type { Line } from './lines.ts';
import { merged } from './note-order.ts';
import type { Heading } from './styles.ts';
import type { ParsedNote, ParsedTurn } from './types.ts';

/** `# Section`, `---` and front matter that are no speaker's heading. */
export function sectionLines(lines: Line[], headings: Heading[]): ParsedNote[] {
  const notes: ParsedNote[] = [];
  let at = 0;
  for (const { text, start, end } of lines) {
    if (!/^[ \t]*(?:#{1,6}[ \t]+\S|(?:[-*_][ \t]*){3,}$)/.test(text.slice(0, 200))) continue;
    while (at < headings.length && headings[at]!.span.end <= start) at++;
    if (at < headings.length && headings[at]!.span.start < end) continue;
    notes.push({ kind: 'log', span: { start, end: start + text.trimEnd().length } });
  }
  return notes;
}

/** Adds the emphasis and quotation marks of the bodies to the notes. */
export function markdownNotes(text: string, turns: ParsedTurn[], notes: ParsedNote[]): ParsedNote[] {
  const marks: ParsedNote[] = [];
  let at = 0;
  let turn = 0;
  for (const match of text.matchAll(/\*{1,3}|__|\n[ \t]{0,9}>[ \t]?/g)) {
    const lead = match[0].startsWith('\n') ? match[0].indexOf('>') : 0;
    const start = match.index + lead;
    const end = match.index + match[0].length;
    while (turn < turns.length && turns[turn]!.span.end < end) turn++;
    while (at < notes.length && notes[at]!.span.end <= start) at++;
    if (turn === turns.length) break;
    if (turns[turn]!.span.start > start || (at < notes.length && notes[at]!.span.start < end)) continue;
    if (lead > 0 || isEmphasis(match[0], text[start - 1] ?? ' ', text[end] ?? ' '))
      marks.push({ kind: 'markup', span: { start, end } });
  }
  return merged(notes, marks);
}

/** A mark that touches a word on exactly one side opens or closes emphasis; "2 * 3", "a*b" and bullets are none. */
function isEmphasis(mark: string, before: string, after: string): boolean {
  const word = /[\p{L}\p{N}]/u;
  if (/\s/.test(before) && /\s/.test(after)) return false;
  return mark === '**' || mark === '***' || !(word.test(before) && word.test(after));
}
