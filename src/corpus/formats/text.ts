/** Plain-text transcripts with printed headings (`Name 06:03`, `Name: text`, `[00:06:03] Name: text`, …) → turns. */
import { assemble } from '../assemble.ts';
import { chooseHeadings } from '../choose.ts';
import { footers } from '../footers.ts';
import { numbered } from '../line-numbers.ts';
import { type Line, linesOf } from '../lines.ts';
import { presentLists, withoutFields } from '../present-lists.ts';
import { type Heading, TEXT_STYLES } from '../styles.ts';
import { timeMarks } from '../time-marks.ts';
import { timedNames } from '../timed-names.ts';
import type { DecodedFile, Format, ParsedNote, ParsedTranscript } from '../types.ts';
import { chatEvents, inTranscript, passingNotes } from '../unspoken-lines.ts';

export const textFormat: Format = {
  name: 'text',
  title: 'plain text',
  extensions: ['txt', 'text', 'transcript'],
  recognise: ({ text }) => (text === null ? 0 : 0.3),
  read,
};

function read(file: DecodedFile): ParsedTranscript {
  const text = file.text ?? '';
  const { lines, notes: numbers } = numbered(linesOf(text));
  const present = presentLists(lines.slice(0, 60));
  const found = inTranscript(lines, withoutFields(headingsOf(text, lines), present.spans));
  const { headings, notes, stops } =
    found.length > 0 ? { headings: found, notes: passingNotes(lines), stops: [] } : timeMarks(lines);
  const first = headings[0]?.span.start ?? 0;
  const ends = [...footers(lines), ...chatEvents(lines, headings)];
  return assemble(file, {
    headings,
    breaks: apart([...ends, ...numbers, ...notes]),
    stops: [...ends.map(({ span }) => span.start), ...stops].sort((a, b) => a - b),
    roster: present.entries,
    metadataSpans: present.spans.filter(({ end }) => end <= first),
  });
}

function headingsOf(text: string, lines: Line[]): Heading[] {
  const named = timedNames(lines);
  return chooseHeadings(text, lines, named ? [named, ...TEXT_STYLES] : TEXT_STYLES);
}

/** In order, each place once. */
function apart(notes: ParsedNote[]): ParsedNote[] {
  const sorted = notes.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return sorted.filter(({ span }, i) => i === 0 || span.start >= sorted[i - 1]!.span.end);
}
