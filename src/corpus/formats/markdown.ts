/** Markdown transcripts (`**Name:** text`, `### Name`, bullets, roster tables) → turns. */
import { assemble } from '../assemble.ts';
import { chooseHeadings } from '../choose.ts';
import { footers } from '../footers.ts';
import { isNameLike } from '../labels.ts';
import { type Line, linesOf } from '../lines.ts';
import { markdownNotes, sectionLines } from '../markdown-notes.ts';
import { presentLists, withoutFields } from '../present-lists.ts';
import { rosterTables } from '../roster-tables.ts';
import { re, type Style, TEXT_STYLES, TIME } from '../styles.ts';
import type { DecodedFile, Format, ParsedTranscript } from '../types.ts';

const BULLET = String.raw`(?:(?:[-*+•‣◦]|\d{1,3}[.)])[ \t]+)?`;

const BULLET_STARTS = '-*+•‣◦0123456789';
const MARK_STARTS = `${BULLET_STARTS}_[(<\\\\`;

export const MARKDOWN_STYLES: Style[] = [
  // **Robin Ashby** (00:06:03): text · **Robin Ashby 06:03** · **[06:03] Robin Ashby:** text
  {
    strength: 'mark',
    timed: true,
    inline: true,
    sign: ['**', '__'],
    starts: MARK_STARTS,
    pattern: re(
      String.raw`^${BULLET}(?:\*\*|__)(?<label>[^*:]{1,90}?)(?::?(?:\*\*|__):?)[ \t]*${TIME}:?(?:[ \t]*(?:\*\*|__))?(?=\s|$)`,
    ),
    plausible: isNameLike,
  },
  {
    strength: 'mark',
    timed: true,
    inline: true,
    sign: ['**', '__'],
    starts: MARK_STARTS,
    pattern: re(
      String.raw`^${BULLET}(?:\*\*|__)(?<label>[^*:]{1,90}?)[ \t]*[-–—,]?[ \t]*${TIME}:?(?:\*\*|__):?(?=\s|$)`,
    ),
    plausible: isNameLike,
  },
  {
    strength: 'mark',
    timed: true,
    inline: true,
    sign: ['**', '__'],
    starts: MARK_STARTS,
    pattern: re(
      String.raw`^${BULLET}(?:(?:\*\*|__)?${TIME}(?:\*\*|__)?)[ \t]*[-–—|]?[ \t]*(?:\*\*|__)?(?<label>[^*:]{1,90}?)(?:(?:\*\*|__):|:(?:\*\*|__))(?=\s|$)`,
    ),
    plausible: isNameLike,
  },
  // ### Robin Ashby (00:06:03)
  {
    strength: 'mark',
    timed: true,
    inline: false,
    sign: ['#'],
    starts: '#',
    pattern: re(
      String.raw`^#{1,6}[ \t]+(?:\*\*|__)?(?<label>[^:#]{1,90}?)[ \t]*[-–—,|]?[ \t]*${TIME}(?:\*\*|__)?:?[ \t]*#*$`,
    ),
    plausible: isNameLike,
  },
  // **Robin Ashby:** text · **Robin Ashby**: text · __Ashby:__ text · *Ashby:* text
  {
    strength: 'bold',
    inline: true,
    sign: [':'],
    starts: MARK_STARTS,
    pattern: re(
      String.raw`^${BULLET}(?<mark>\*{1,3}|_{1,3})(?<label>[^*:]{1,90}?)(?:[ \t]*:[ \t]*\k<mark>|\k<mark>(?:[ \t]*\([^()]{1,60}\))?[ \t]*:)(?=\s|$)`,
    ),
    plausible: isNameLike,
  },
  // **Robin Ashby** on a line of its own
  {
    strength: 'bold',
    inline: false,
    sign: ['*', '_'],
    starts: '*_',
    ends: '*_',
    pattern: re(String.raw`^(?<mark>\*{2,3}|_{2,3})(?<label>[^*:]{1,90}?)\k<mark>$`),
    plausible: isNameLike,
  },
  // ### Robin Ashby: · ## Robin Ashby
  {
    strength: 'title',
    inline: false,
    sign: ['#'],
    starts: '#',
    pattern: re(
      String.raw`^#{1,6}[ \t]+(?:\*\*|__)?(?<label>[^:#*]{1,90}?)(?:\*\*|__)?:?(?:\*\*|__)?[ \t]*#*$`,
    ),
    plausible: isNameLike,
  },
  // - ABC: text
  {
    strength: 'plain',
    inline: true,
    sign: [':'],
    starts: BULLET_STARTS,
    pattern: re(String.raw`^(?:[-*+•‣◦]|\d{1,3}[.)])[ \t]+(?<label>[^:]{1,90}?)[ \t]*:(?=\s|$)`),
    plausible: isNameLike,
  },
  ...TEXT_STYLES,
];

export const markdownFormat: Format = {
  name: 'markdown',
  title: 'Markdown',
  extensions: ['md', 'markdown', 'mdown'],
  recognise,
  read,
};

/** Lines that only Markdown has: bold labels, headings with marks, tables. */
function recognise({ text }: DecodedFile): number {
  if (text === null) return 0;
  const head = text.slice(0, 65_536);
  const marks =
    head.match(/^[ \t]*(?:#{1,6} \S|[-*+] \*\*|\*\*[^*\n]{1,90}\*\*|\|[^\n|]*\|[^\n|]*\||__[^_\n]{1,90}__)/gm)
      ?.length ?? 0;
  return marks >= 2 ? 0.5 : marks === 1 ? 0.25 : 0.05;
}

function read(file: DecodedFile): ParsedTranscript {
  const text = file.text ?? '';
  const lines: Line[] = linesOf(text);
  const roster = rosterTables(lines);
  const present = presentLists(lines.slice(0, 60));
  const known = roster.entries.flatMap(({ labels }) => labels);
  const headings = withoutFields(chooseHeadings(text, lines, MARKDOWN_STYLES, known), present.spans);
  const first = headings[0]?.span.start ?? 0;
  const breaks = [...footers(lines), ...roster.notes, ...sectionLines(lines, headings)];
  const transcript = assemble(file, {
    headings,
    breaks: breaks.sort((a, b) => a.span.start - b.span.start),
    roster: [...roster.entries, ...present.entries],
    metadataSpans: present.spans.filter(({ end }) => end <= first),
  });
  transcript.notes = markdownNotes(text, transcript.turns, transcript.notes);
  return transcript;
}
