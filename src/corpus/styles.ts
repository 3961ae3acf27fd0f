/** One line → the speaker heading it may begin with, by a table of the ways in which transcripts print them. */
import type { Span } from '../model.ts';
import { isNameLike, isTimedLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { CLOCK, parseClock } from './times.ts';

/** A heading as printed. */
export interface Heading {
  label: string;
  /** Time as printed, for messages; null where there is none. */
  clock: string | null;
  /** Seconds; null where there is no time or it is none ("00:61"). */
  time: number | null;
  span: Span;
  style: string;
  /** `mark`: a time or a mark makes the heading; `plain`: nothing but a colon; `bare`: nothing but the name. */
  strength: 'mark' | 'plain' | 'bare';
}

interface Style {
  name: string;
  strength: Heading['strength'];
  /** Cheap test on the first character (after indentation). */
  first: RegExp;
  /** Groups `label` and `time`; the whole match is the heading. */
  pattern: RegExp;
  plausible: (label: string) => boolean;
}

/** No heading is longer; what stands beyond it on a line is not looked at. */
const HEAD = 200;
const TIME = String.raw`[[(<]?(?<time>${CLOCK})(?:\s*(?:-|–|-->|to)\s*${CLOCK})?[\])>]?`;
const ANY = /./;
const re = (source: string): RegExp => new RegExp(source, 'u');

export const STYLES: Style[] = [
  // Robin Ashby 06:03 · Robin Ashby (00:06:03): · Speaker 1  55:21
  {
    name: 'label-time-line',
    strength: 'mark',
    first: ANY,
    pattern: re(
      String.raw`^(?<label>.{1,100}?)[ \t]*(?:[ \t][-–—|@]|,)?[ \t]*${TIME.replace('[[(<]?', '(?:[ \\t]|[[(<])')}:?$`,
    ),
    plausible: isTimedLabel,
  },
  // Robin Ashby (00:06:03): text · Robin Ashby [06:03] text
  {
    name: 'label-time-inline',
    strength: 'mark',
    first: ANY,
    pattern: re(
      String.raw`^(?<label>[^:]{1,90}?)[ \t]*[[(](?<time>${CLOCK})(?:\s*[-–]\s*${CLOCK})?[\])]:?(?=\s)`,
    ),
    plausible: isNameLike,
  },
  // [00:06:03] Robin Ashby: text · 00:06:03 Robin Ashby: text
  {
    name: 'time-label-inline',
    strength: 'mark',
    first: /[\d[(<]/,
    pattern: re(String.raw`^${TIME}[ \t]*[-–—|]?[ \t]*(?<label>[^:]{1,90}?)[ \t]*:(?=\s|$)`),
    plausible: isNameLike,
  },
  // 00:06:03 Robin Ashby
  {
    name: 'time-label-line',
    strength: 'mark',
    first: /[\d[(<]/,
    pattern: re(String.raw`^${TIME}[ \t]*[-–—|]?[ \t]*(?<label>[^:\d].{0,90})$`),
    plausible: isNameLike,
  },
  // Robin Ashby: text · MR. ASHBY: text
  {
    name: 'label-colon',
    strength: 'plain',
    first: ANY,
    pattern: re(String.raw`^(?<label>[^:：]{1,90}?)[ \t]*(?::(?=\s|$)|：)`),
    plausible: isNameLike,
  },
];

/** Every heading the line may begin with, strongest first; at most one of each strength. */
export function headingsOf(line: Line): Heading[] {
  const indent = line.text.length - line.text.trimStart().length;
  const head = line.text.slice(indent, indent + HEAD).trimEnd();
  if (head === '' || (!head.includes(':') && !head.includes('：'))) return [];
  const found: Heading[] = [];
  const whole = line.text.length - indent <= HEAD;
  for (const style of STYLES) {
    if (!whole && style.name.endsWith('-line')) continue;
    if (!style.first.test(head[0]!)) continue;
    if (found.some((heading) => heading.strength === style.strength)) continue;
    const match = style.pattern.exec(head);
    const label = match?.groups?.label?.trim();
    if (!match || !label || !style.plausible(label)) continue;
    const clock = match.groups?.time ?? null;
    const start = line.start + indent;
    found.push({
      label,
      clock,
      time: clock === null ? null : parseClock(clock),
      span: { start, end: start + match[0].length },
      style: style.name,
      strength: style.strength,
    });
  }
  return found;
}
