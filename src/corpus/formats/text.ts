/** Plain-text transcripts with printed headings (`Name 06:03`, `Name: text`, `[00:06:03] Name: text`, …) → turns. */
import { chooseHeadings } from '../choose.ts';
import { linesOf } from '../lines.ts';
import { oddTime } from '../odd-times.ts';
import { textNotes } from '../text-notes.ts';
import { titleLines } from '../title-lines.ts';
import { turnsOf } from '../turns.ts';
import type { DecodedFile, Format, ParsedTranscript } from '../types.ts';

export const textFormat: Format = {
  name: 'text',
  title: 'plain text',
  extensions: ['txt', 'text', 'transcript'],
  recognise: (file) => (file.text === null ? 0 : 0.3),
  read,
};

function read(file: DecodedFile): ParsedTranscript {
  const text = file.text ?? '';
  const lines = linesOf(text);
  const headings = chooseHeadings(text, lines);
  const transcript: ParsedTranscript = {
    text,
    turns: turnsOf(text, headings),
    notes: [],
    roster: [],
    metadata: titleLines(lines, headings[0]?.span.start ?? 0),
    messages: [],
    dropped: [],
  };
  transcript.notes = textNotes(text, transcript.turns);
  for (const { clock, time, span } of headings)
    if (clock !== null && time === null)
      transcript.messages.push(oddTime(file.path, text, clock, span.start));
  return transcript;
}
