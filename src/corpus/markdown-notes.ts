/** Markdown inside and between turns → notes: section headings that nobody speaks, and emphasis marks. */
import type { Line } from './lines.ts';
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

/** Adds the emphasis marks of the bodies to the notes. */
export function markdownNotes(text: string, turns: ParsedTurn[], notes: ParsedNote[]): ParsedNote[] {
  const marks: ParsedNote[] = [];
  let at = 0;
  for (const { span } of turns) {
    const body = text.slice(span.start, span.end);
    for (const match of body.matchAll(
      /\*\*|(?<![\p{L}\p{N}_])__|__(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\p{L}\p{N}*])|^[ \t]*>[ \t]?/gmu,
    )) {
      const start = span.start + match.index;
      const end = start + match[0].length;
      while (at < notes.length && notes[at]!.span.end <= start) at++;
      if (at < notes.length && notes[at]!.span.start < end) continue;
      marks.push({ kind: 'markup', span: { start, end } });
    }
  }
  return [...notes, ...marks].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
