/** Captions pasted as lines that name nobody ("0:03 good morning", "[00:03.000 --> 00:05.000] good morning", a time above each line) → times, chapters. */
import type { Line } from './lines.ts';
import { isBareTime } from './name-lines.ts';
import type { Heading } from './styles.ts';
import { CLOCK, parseClock } from './times.ts';
import type { ParsedNote } from './types.ts';

const MARK = new RegExp(
  String.raw`^[ \t]{0,9}(?<mark>\[?(?<time>${CLOCK})(?:\s{0,3}-->\s{0,3}${CLOCK})?\]?)(?=[ \t])`,
  'u',
);
/** "1 hour, 2 minutes, 18 seconds", as screen readers have a time read out. */
const READ_OUT = /^\s*(?:\d{1,2} hours?,? ?)?(?:\d{1,2} minutes?,? ?)?(?:\d{1,2} seconds?)?\s*$/;
/** Of the lines that hold words, so many must begin with a time. */
const MOST_LINES = 0.6;

export interface TimeMarks {
  /** Where speech begins: at the first time, and after each title of a chapter. */
  headings: Heading[];
  /** Times among the words, and titles of chapters. */
  notes: ParsedNote[];
  /** Where a chapter's title stands. */
  stops: number[];
}

const NONE: TimeMarks = { headings: [], notes: [], stops: [] };

/** Nothing where a time at the beginning of a line is the exception. */
export function timeMarks(lines: Line[]): TimeMarks {
  const worded = lines.filter(({ text }) => text !== '');
  return stacked(worded) ?? inLine(worded) ?? NONE;
}

function inLine(lines: Line[]): TimeMarks | null {
  const notes: ParsedNote[] = [];
  const headings: Heading[] = [];
  for (const { text, start } of lines) {
    const groups = MARK.exec(text.slice(0, 60))?.groups;
    if (!groups) continue;
    const from = start + text.indexOf(groups.mark!);
    const span = { start: from, end: from + groups.mark!.length };
    if (headings.length === 0) headings.push(headingAt(span, groups.time!));
    else notes.push({ kind: 'timestamp', span });
  }
  return notes.length >= 2 && notes.length + 1 >= lines.length * MOST_LINES
    ? { headings, notes, stops: [] }
    : null;
}

/** A time on a line of its own above each line of words; a second line of words above a time is the title of a chapter. */
function stacked(lines: Line[]): TimeMarks | null {
  const times = lines.filter(({ text }) => isBareTime(text)).length;
  if (times < 3 || times < lines.length * 0.3) return null;
  const found: TimeMarks = { headings: [], notes: [], stops: [] };
  let words = 0;
  for (const [i, line] of lines.entries()) {
    const { text, start, end } = line;
    const span = {
      start: start + (text.length - text.trimStart().length),
      end: start + text.trimEnd().length,
    };
    if (isBareTime(text)) {
      const opens = found.headings.length === 0 || found.stops.at(-1) === lines[i - 1]?.start;
      if (opens) found.headings.push(headingAt(span, text.replace(/[^\d:.,].*$|^\D+/g, '')));
      else found.notes.push({ kind: 'timestamp', span });
      words = 0;
    } else if (words === 0 && READ_OUT.test(text)) found.notes.push({ kind: 'timestamp', span });
    else if (words > 0 && found.headings.length > 0 && lines[i + 1] && isBareTime(lines[i + 1]!.text)) {
      found.notes.push({ kind: 'log', span: { start: span.start, end: Math.min(span.end, end) } });
      found.stops.push(start);
    } else words++;
  }
  // Where most captions have two lines, the second is no title.
  return found.stops.length <= times * 0.3 ? found : null;
}

const headingAt = (span: Heading['span'], clock: string): Heading => ({
  label: '',
  clock,
  time: parseClock(clock),
  span,
  strength: 'bare',
  inline: true,
});
