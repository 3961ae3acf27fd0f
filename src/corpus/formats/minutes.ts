/** Minutes of standards meetings (W3C's from a scribe, IETF's, bullets with `ABC: text`) → turns, with what nobody said as notes. */
import { assemble } from '../assemble.ts';
import { chooseHeadings } from '../choose.ts';
import { footers } from '../footers.ts';
import { linesOf } from '../lines.ts';
import { markdownNotes } from '../markdown-notes.ts';
import { minuteNotes } from '../minute-notes.ts';
import { merged } from '../note-order.ts';
import { presentLists } from '../present-lists.ts';
import { rosterTables } from '../roster-tables.ts';
import { re, type Style } from '../styles.ts';
import type { DecodedFile, Format, ParsedTranscript } from '../types.ts';
import { MARKDOWN_STYLES } from './markdown.ts';

export const minutesFormat: Format = {
  name: 'minutes',
  title: 'minutes of a meeting',
  extensions: [],
  recognise,
  read,
};

const STYLES: Style[] = [
  // <ann> text, as scribes leave it in
  {
    strength: 'plain',
    inline: true,
    sign: ['<'],
    starts: '<',
    pattern: re(String.raw`^<(?<label>[^<>\s][^<>]{0,60})>(?=[ \t]+\S)`),
    plausible: () => true,
  },
  ...MARKDOWN_STYLES,
];

/** Fields and headings that minutes have; three different ones tell them from other text. */
const SIGNS =
  /^[\s>#*_\d.()-]{0,12}(meeting minutes|draft minutes|minutes|attendees|attendance|present|regrets|apologies|scribes?|scribenick|minute[- ]?takers?|note[- ]?takers?|jabber scribe|co-?chairs?|chairs?|agenda(?: bash(?:ing)?)?|note well|draft report|opening of the meeting|closing? of the meeting|approval of the agenda|discussions?|resolution|resolved|action(?: items?)?|decisions?|consensus|topic|summary of (?:resolutions|action items)|blue sheets?|aob|any other business|next meeting)\b[\s*_]{0,6}(?::|$)/gim;

function recognise({ text }: DecodedFile): number {
  if (text === null) return 0;
  const signs = new Set<string>();
  for (const match of text.slice(0, 65_536).matchAll(SIGNS))
    signs.add(match[1]!.toLowerCase().replace(/s$/, ''));
  return signs.size >= 4 ? 0.72 : signs.size === 3 ? 0.55 : 0;
}

function read(file: DecodedFile): ParsedTranscript {
  const text = file.text ?? '';
  const lines = linesOf(text);
  const tables = rosterTables(lines);
  const present = presentLists(lines.slice(0, 400));
  const known = [...present.labels, ...tables.entries.flatMap(({ labels }) => labels)];
  const headings = chooseHeadings(text, lines, STYLES, known).filter(
    ({ span }) => !present.spans.some(({ start, end }) => start <= span.start && span.start < end),
  );
  const first = headings[0]?.span.start ?? text.length;
  const given = [...footers(lines), ...tables.notes].sort((a, b) => a.span.start - b.span.start);
  const { breaks, prefixes } = minuteNotes(lines, headings, given);
  const transcript = assemble(file, {
    headings,
    breaks: merged(breaks, prefixes),
    stops: breaks.map(({ span }) => span.start),
    roster: [...tables.entries, ...present.entries],
    metadataSpans: present.spans.filter(({ start }) => start < first),
  });
  transcript.notes = markdownNotes(text, transcript.turns, transcript.notes);
  return transcript;
}
