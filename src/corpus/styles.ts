/** One line → the speaker headings it may begin with, by a table of the ways in which transcripts print them. */
import type { Span } from '../model.ts';
import { isNameLike, isTimedLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { CLOCK, parseClock } from './times.ts';

/**
 * What makes a heading: `mark` a time or a sign of its own, `bold` emphasis, `plain` nothing but a colon,
 * `title` a heading line, `bare` nothing but the name. The weaker it is, the more the rest of the file must bear it out.
 */
export type Strength = 'mark' | 'bold' | 'plain' | 'title' | 'bare';

/** A heading as printed. */
export interface Heading {
  label: string;
  /** Time as printed, for messages; null where there is none. */
  clock: string | null;
  /** Seconds; null where there is no time or it is none ("00:61"). */
  time: number | null;
  span: Span;
  strength: Strength;
  /** Speech begins on the heading's own line. */
  inline: boolean;
}

export interface Style {
  strength: Strength;
  inline: boolean;
  /** Must find one of these signs in the line's head before the pattern is tried. */
  sign: string[];
  /** Groups `label` and `time`; the whole match is the heading. */
  pattern: RegExp;
  plausible: (label: string) => boolean;
}

/** No heading is longer; what stands beyond it on a line is not looked at. */
const HEAD = 200;
const RANGE = String.raw`(?:\s*(?:-->|[-–]|to)\s*${CLOCK})?`;
/** A time with or without brackets, with its group. */
export const TIME = String.raw`(?:\\?[[(<])?(?<time>${CLOCK})${RANGE}(?:\s?[AaPp]\.?[Mm]\.?)?(?:\\?[\])>])?`;
const BRACKETED_TIME = String.raw`\\?[[(<](?<time>${CLOCK})${RANGE}\\?[\])>]`;
export const re = (source: string): RegExp => new RegExp(source, 'u');

export const TEXT_STYLES: Style[] = [
  // Robin Ashby 06:03 · Robin Ashby (00:06:03): · Speaker 1  55:21
  {
    strength: 'mark',
    inline: false,
    sign: [':'],
    pattern: re(
      String.raw`^(?<label>.{1,100}?)(?:[ \t]*(?:[ \t][-–—|@]|,)[ \t]*|[ \t]+|(?=[[(]))${TIME}[ \t]*:?$`,
    ),
    plausible: isTimedLabel,
  },
  // Robin Ashby (00:06:03): text · Robin Ashby [06:03] text
  {
    strength: 'mark',
    inline: true,
    sign: [']', ')', '>'],
    pattern: re(String.raw`^(?<label>[^:]{1,90}?)[ \t]*${BRACKETED_TIME}[ \t]*:?(?=\s)`),
    plausible: isNameLike,
  },
  // Robin Ashby 00:06:03: text
  {
    strength: 'mark',
    inline: true,
    sign: [': '],
    pattern: re(String.raw`^(?<label>[^:]{1,90}?)[ \t]+(?<time>${CLOCK}):(?=\s)`),
    plausible: isNameLike,
  },
  // [00:06:03] Robin Ashby: text · 00:06:03 Robin Ashby: text
  {
    strength: 'mark',
    inline: true,
    sign: [':'],
    pattern: re(String.raw`^${TIME}[ \t]*[-–—|]?[ \t]*(?<label>[^:\d][^:]{0,90}?)[ \t]*:(?=\s|$)`),
    plausible: isNameLike,
  },
  // 00:06:03 Robin Ashby
  {
    strength: 'mark',
    inline: false,
    sign: [':'],
    pattern: re(String.raw`^${TIME}[ \t]*[-–—|]?[ \t]*(?<label>[^:\d].{0,90})$`),
    plausible: isNameLike,
  },
  // Robin Ashby: text · MR. ASHBY: text
  {
    strength: 'plain',
    inline: true,
    sign: [':', '：'],
    pattern: re(String.raw`^(?<label>[^:：]{1,90}?)[ \t]*(?::(?=\s|$)|：)`),
    plausible: isNameLike,
  },
];

/** Every heading the line may begin with, in order of the table; at most one of each strength. */
export function headingsOf(line: Line, styles: Style[]): Heading[] {
  const indent = line.text.length - line.text.trimStart().length;
  const head = line.text.slice(indent, indent + HEAD).trimEnd();
  if (head === '') return [];
  const whole = line.text.length - indent <= HEAD;
  const found: Heading[] = [];
  for (const style of styles) {
    if (!whole && !style.inline) continue;
    if (found.some(({ strength }) => strength === style.strength)) continue;
    if (!style.sign.some((sign) => head.includes(sign))) continue;
    const match = style.pattern.exec(head);
    const label = match?.groups?.label?.trim();
    if (!match || !label || !style.plausible(label)) continue;
    const clock = match.groups?.time ?? null;
    const start = line.start + indent;
    found.push({
      label,
      clock,
      time: clock === null ? null : parseClock(clock),
      span: { start, end: start + match[0].trimEnd().length },
      strength: style.strength,
      inline: style.inline,
    });
  }
  return found;
}
