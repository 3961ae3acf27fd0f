/** Plain-text transcripts with printed headings (`Name 06:03`, `Name: text`, `[00:06:03] Name: text`, …) → turns. */
import { assemble } from '../assemble.ts';
import { chooseHeadings } from '../choose.ts';
import { footers } from '../footers.ts';
import { numbered } from '../line-numbers.ts';
import { linesOf } from '../lines.ts';
import { presentLists, withoutFields } from '../present-lists.ts';
import { TEXT_STYLES } from '../styles.ts';
import { timeMarks } from '../time-marks.ts';
import type { DecodedFile, Format, ParsedTranscript } from '../types.ts';

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
  const headings = withoutFields(chooseHeadings(text, lines, TEXT_STYLES), present.spans);
  const first = headings[0]?.span.start ?? 0;
  const ends = footers(lines);
  const marks = headings.length > 0 ? numbers : [...numbers, ...timeMarks(lines)];
  return assemble(file, {
    headings,
    breaks: [...ends, ...marks].sort((a, b) => a.span.start - b.span.start),
    stops: ends.map(({ span }) => span.start),
    roster: present.entries,
    metadataSpans: present.spans.filter(({ end }) => end <= first),
  });
}
