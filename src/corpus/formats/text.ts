/** Plain-text transcripts with printed headings (`Name 06:03`, `Name: text`, `[00:06:03] Name: text`, …) → turns. */
import type { Span } from '../../model.ts';
import { assemble } from '../assemble.ts';
import { chooseHeadings } from '../choose.ts';
import { footers } from '../footers.ts';
import { linesOf } from '../lines.ts';
import { presentLists } from '../present-lists.ts';
import { type Heading, TEXT_STYLES } from '../styles.ts';
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
  const lines = linesOf(text);
  const present = presentLists(lines.slice(0, 60));
  const headings = withoutFields(chooseHeadings(text, lines, TEXT_STYLES), present.spans);
  const first = headings[0]?.span.start ?? 0;
  return assemble(file, {
    headings,
    breaks: footers(lines),
    roster: present.entries,
    metadataSpans: present.spans.filter(({ end }) => end <= first),
  });
}

/** "Moderator: Ann Lee" at the top names who moderates; it is no turn of the moderator. */
function withoutFields(headings: Heading[], fields: Span[]): Heading[] {
  const counts = new Map<string, number>();
  for (const { label } of headings) counts.set(label, (counts.get(label) ?? 0) + 1);
  return headings.filter(
    ({ label, span }) =>
      counts.get(label)! > 1 || !fields.some(({ start, end }) => start <= span.start && span.start < end),
  );
}
