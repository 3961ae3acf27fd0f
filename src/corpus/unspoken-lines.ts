/** Lines among the speech of a plain text that nobody spoke: disclaimers, page marks, what a chat tells of itself → notes. */
import type { Line } from './lines.ts';
import { pageMarks } from './page-marks.ts';
import type { Heading } from './styles.ts';
import { CLOCK } from './times.ts';
import type { ParsedNote } from './types.ts';

const DATED = new RegExp(String.raw`^\s{0,9}\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?[ \t]+${CLOCK}`, 'u');
/** "Note: The following is the output of transcribing an audio file …" */
const ABOUT_TRANSCRIPT =
  /^\s*(?:(?:please )?note|disclaimer|editor['’]s note)\b.{0,160}\b(?:transcri(?:pt|ption|bed|bing)|captions?|audio file)\b/iu;

/** Notes that the speech goes on behind. */
export function passingNotes(lines: Line[]): ParsedNote[] {
  const pages = pageMarks(lines.filter(({ text }) => !/^\s*(?:\d+|[-_=*·. ]{6,})\s*$/.test(text)));
  const told = lines.filter(({ text }) => text.length < 2000 && ABOUT_TRANSCRIPT.test(text.slice(0, 250)));
  return [...pages, ...told.map(noteOf)];
}

/** "04/03/2026, 10:08 - Ann Lee joined", where each line of speech has its date too; the turn above ends there. */
export function chatEvents(lines: Line[], headings: Heading[]): ParsedNote[] {
  const dated = headings.filter(({ moment }) => moment && moment.day !== '');
  if (dated.length < 2) return [];
  const starts = new Set(dated.map(({ span }) => span.start));
  return lines
    .filter(({ text }) => DATED.test(text.slice(0, 60)))
    .map(noteOf)
    .filter(({ span }) => !starts.has(span.start));
}

const noteOf = ({ text, start }: Line): ParsedNote => ({
  kind: 'log',
  span: { start: start + (text.length - text.trimStart().length), end: start + text.trimEnd().length },
});

const SECTION = /^[^\p{L}\p{N}]{0,6}(?:full |meeting )?transcript[^\p{L}\p{N}]{0,6}$/iu;

/** Headings behind the line "Transcript": what a summary above it prints with a colon is no speech. */
export function inTranscript(lines: Line[], headings: Heading[]): Heading[] {
  const section = lines.find(({ text }) => text.length < 40 && SECTION.test(text));
  if (!section) return headings;
  const behind = headings.filter(({ span }) => span.start > section.start);
  return behind.length >= 3 && behind.length * 2 > headings.length ? behind : headings;
}
