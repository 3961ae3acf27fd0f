/** Lines that the printer put between the words: page numbers, running heads of typesetting, rules → notes. */
import type { Line } from './lines.ts';
import type { ParsedNote } from './types.ts';

const PAGE =
  /^(?:\[\[Page \w+\]\]|\[?\(?page \d{1,5}(?: of \d{1,5})?\)?\]?|-{1,3} ?\d{1,5} ?-{1,3}|\d{1,5}|[-_=*·. ]{6,}|verdate .*|jkt \d.*|po 00000.*|frm \d.*|fmt \d.*|sfmt .*|[a-z]:\\\S+.*|<greek-[a-z]+>.*|\{time\} +\d{3,4}|\f\s*\d{0,5})$/i;

/** A bare number counts where blank lines stand around it, or a form feed before it. */
export function pageMarks(lines: Line[]): ParsedNote[] {
  const notes: ParsedNote[] = [];
  for (const [i, { text, start, end }] of lines.entries()) {
    if (text.length > 160) continue;
    const words = text.trim();
    if (words === '' || !PAGE.test(words)) continue;
    if (/^\d+$/.test(words) && (lines[i - 1]?.text.trim() !== '' || (lines[i + 1]?.text ?? '').trim() !== ''))
      continue;
    notes.push({
      kind: 'page',
      span: {
        start: start + (text.length - text.trimStart().length),
        end: end - (text.length - text.trimEnd().length),
      },
    });
  }
  return notes;
}
