/** Hearing prints (`Mr. Ashby.`, `The Chairman.`, `STATEMENT OF …`, hard-wrapped, also in HTML's `<pre>`) → turns. */
import { assemble } from '../assemble.ts';
import { chooseHeadings } from '../choose.ts';
import { frontMatter } from '../hearing-front.ts';
import { hearingHeadings } from '../hearing-headings.ts';
import { chairAmong, memberRoster, presiding } from '../hearing-roster.ts';
import { inserts, statements } from '../hearing-statements.ts';
import { numbered } from '../line-numbers.ts';
import { linesOf } from '../lines.ts';
import { pageMarks } from '../page-marks.ts';
import { TEXT_STYLES } from '../styles.ts';
import type { DecodedFile, Format, ParsedNote, ParsedTranscript } from '../types.ts';
import { witnessList } from '../witness-lists.ts';

export const hearingFormat: Format = {
  name: 'hearing',
  title: 'hearing print',
  extensions: [],
  recognise,
  read,
};

const SIGNS =
  /\[(?:House|Senate|Joint)\s+(?:Hearing|Committee\s+Print)|GOVERNMENT\s+(?:PUBLISHING|PRINTING)\s+OFFICE|Government\s+(?:Publishing|Printing)\s+Office|\bS\. Hrg\. \d|HEARINGS?\s+BEFORE\s+THE|\bThe\s+(?:sub)?committee\s+met,\s+pursuant/i;

function recognise({ text }: DecodedFile): number {
  if (text === null) return 0;
  const head = text.slice(0, 65_536);
  const found = hearingHeadings(head, numbered(linesOf(head)).lines).filter(
    ({ span }) => head[span.end - 1] === '.',
  ).length;
  const signed = SIGNS.test(head);
  if (signed && (found >= 1 || text.length > 65_536)) return 0.95;
  return found >= 3 ? 0.7 : 0;
}

function read(file: DecodedFile): ParsedTranscript {
  const text = file.text ?? '';
  const { lines, notes: numbers } = numbered(linesOf(text));
  let headings = hearingHeadings(text, lines);
  const points = headings.filter(({ span }) => text[span.end - 1] === '.').length;
  const colons = points < 3 || points < headings.length / 2 ? chooseHeadings(text, lines, TEXT_STYLES) : [];
  if (colons.length > headings.length) headings = colons;
  const starts = headings.map(({ span }) => span.start);
  const blocks = statements(text, lines);
  const stops = [...starts, ...blocks.map(({ span }) => span.start), text.length].sort((a, b) => a - b);
  const front = lines.filter(({ end }) => end <= (starts[0] ?? 0));
  const members = memberRoster(front);
  const chair = presiding(text.slice(0, (starts[0] ?? 0) + 2000)) ?? chairAmong(members.entries);
  const written = blocks
    .filter((block) => block.written)
    .map(
      ({ span }): ParsedNote => ({ kind: 'log', span: { start: span.start, end: after(stops, span.end) } }),
    );
  const spoken = blocks
    .filter((block) => !block.written)
    .map(({ span }): ParsedNote => ({ kind: 'log', span }));
  const breaks = disjoint(
    [
      ...inserts(text, (offset) => after(stops, offset)),
      ...written,
      ...spoken,
      ...pageMarks(lines),
      ...numbers,
    ].map((note) => trim(text, note)),
  );
  return assemble(file, {
    headings,
    breaks,
    stops: breaks.filter(({ kind }) => kind === 'log').map(({ span }) => span.start),
    roster: [
      ...(chair ? [chair] : []),
      ...members.entries,
      ...blocks.flatMap(({ people }) => people),
      ...witnessList(text, front),
    ],
    ...frontMatter(text, front, members.spans),
  });
}

/** The first of the ascending offsets that is not before `offset`. */
function after(sorted: number[], offset: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! >= offset) high = middle;
    else low = middle + 1;
  }
  return sorted[low] ?? offset;
}

function trim(text: string, note: ParsedNote): ParsedNote {
  let { end } = note.span;
  while (end > note.span.start && /\s/.test(text[end - 1]!)) end--;
  return { ...note, span: { start: note.span.start, end } };
}

/** In order, later ones that overlap an earlier one left out. */
function disjoint(notes: ParsedNote[]): ParsedNote[] {
  const sorted = notes
    .filter(({ span }) => span.end > span.start)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: ParsedNote[] = [];
  for (const note of sorted) if (note.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(note);
  return kept;
}
