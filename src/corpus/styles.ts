/** One line → the speaker headings it may begin with, by a table of the ways in which transcripts print them. */
import type { Span } from '../model.ts';
import { type Moment, momentOf } from './day-times.ts';
import { isDirection } from './directions.ts';
import { isNameLike, isOffice, isTimedLabel, isTitled } from './labels.ts';
import { isBlank, type Line } from './lines.ts';
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
  /** The time is one of the day, not of the recording. */
  moment?: Moment;
  span: Span;
  strength: Strength;
  /** Speech begins on the heading's own line. */
  inline: boolean;
  channel?: 'chat';
}

export interface Style {
  strength: Strength;
  inline: boolean;
  channel?: 'chat';
  /** One of these signs must stand in the line's head before the pattern is tried; likewise the first and the last character. */
  sign: string[];
  starts?: string;
  ends?: string;
  /** Groups `label` and `time`; the whole match is the heading. */
  pattern: RegExp;
  plausible: (label: string) => boolean;
  /** The pattern asks for a time. */
  timed?: true;
}

/** No heading is longer; what stands beyond it on a line is not looked at. */
const HEAD = 200;
const RANGE = String.raw`(?:\s*(?:-->|[-–]|to)\s*${CLOCK})?`;
/** "5/3/2024, " before a time: then that is a clock reading of the day, not of the recording. */
const DAY = String.raw`(?<day>\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:,?[ \t]+|T))?`;
/** A time with or without brackets, with its group. */
export const TIME = String.raw`(?:\\?[[(<])?(?<time>${CLOCK})${RANGE}(?:\s?(?<half>[AaPp]\.?[Mm]\.?))?(?:\\?[\])>])?`;
/** A time with which a line begins, the day before it. */
const LEADING_TIME = TIME.replace('(?<time>', `${DAY}(?<time>`);
const BRACKETED_TIME = String.raw`\\?[[(<](?<time>${CLOCK})${RANGE}\\?[\])>]`;
const TIME_ENDS = '0123456789)]>:mM.';
const TIME_STARTS = '0123456789[(<\\';
export const re = (source: string): RegExp => new RegExp(source, 'u');

export const TEXT_STYLES: Style[] = [
  // Robin Ashby 06:03 · Robin Ashby (00:06:03): · Speaker 1  55:21
  {
    strength: 'mark',
    timed: true,
    inline: false,
    sign: [':'],
    ends: TIME_ENDS,
    pattern: re(
      String.raw`^(?<label>.{1,100}?)(?:[ \t]*(?:[ \t][-–—|@]|,)[ \t]*|[ \t]+|(?=[[(]))${TIME}[ \t]*:?$`,
    ),
    plausible: isTimedLabel,
  },
  // Robin Ashby (00:06:03): text · Robin Ashby [06:03] text
  {
    strength: 'mark',
    timed: true,
    inline: true,
    sign: [']', ')', '>'],
    pattern: re(String.raw`^(?<label>[^:]{1,90}?)[ \t]*${BRACKETED_TIME}[ \t]*:?(?=\s)`),
    plausible: isNameLike,
  },
  // Robin Ashby 00:06:03: text
  {
    strength: 'mark',
    timed: true,
    inline: true,
    sign: [': '],
    pattern: re(String.raw`^(?<label>[^:]{1,90}?)[ \t]+(?<time>${CLOCK}):(?=\s)`),
    plausible: isNameLike,
  },
  // 09:01:02 From Robin Ashby to Everyone: text, as call recorders save the chat
  {
    strength: 'mark',
    timed: true,
    inline: true,
    sign: ['From ', 'from '],
    starts: TIME_STARTS,
    channel: 'chat',
    pattern: re(
      String.raw`^${LEADING_TIME}[ \t]+[Ff]rom[ \t]+(?<label>[^:]{1,90}?)(?:[ \t]+[Tt]o[ \t]+[^:]{1,80}?)?[ \t]*:(?=\s|$)`,
    ),
    plausible: isNameLike,
  },
  // [00:06:03] Robin Ashby: text · 00:06:03 Robin Ashby: text
  {
    strength: 'mark',
    timed: true,
    inline: true,
    sign: [':'],
    starts: TIME_STARTS,
    pattern: re(String.raw`^${LEADING_TIME}[ \t]*[-–—|]?[ \t]*(?<label>[^:\d][^:]{0,90}?)[ \t]*:(?=\s|$)`),
    plausible: isNameLike,
  },
  // 00:06:03 Robin Ashby
  {
    strength: 'mark',
    timed: true,
    inline: false,
    sign: [':'],
    starts: TIME_STARTS,
    pattern: re(String.raw`^${LEADING_TIME}[ \t]*[-–—|]?[ \t]*(?<label>[^:\d].{0,90})$`),
    plausible: isNameLike,
  },
  // [00:06:03 --> 00:06:09] [SPEAKER_01] text, as recognisers print it
  {
    strength: 'mark',
    timed: true,
    inline: true,
    sign: ['] ['],
    starts: '[',
    pattern: re(String.raw`^${BRACKETED_TIME}[ \t]+\[(?<label>[^[\]:]{1,60})\]:?(?=[ \t]+\S)`),
    plausible: isBracketedLabel,
  },
  // [Robin Ashby] text
  {
    strength: 'plain',
    inline: true,
    sign: [']'],
    starts: '[',
    pattern: re(String.raw`^\[(?<label>[^[\]:]{1,60})\](?=[ \t]+\S)`),
    plausible: isBracketedLabel,
  },
  // Robin Ashby, a tab, text
  {
    strength: 'plain',
    inline: true,
    sign: ['\t'],
    pattern: re(String.raw`^(?<label>[^\t:]{1,60})\t+(?=\S)`),
    plausible: isNameLike,
  },
  // Q12 Robin Ashby: text, as select committees number their questions
  {
    strength: 'plain',
    inline: true,
    sign: [':'],
    starts: 'Q',
    pattern: re(String.raw`^Q\d{1,4}[.:]?[ \t]+(?<label>[^:]{1,90}?)[ \t]*:(?=\s|$)`),
    plausible: isNameLike,
  },
  // Robin Ashby, rapporteur. – text, as the European Parliament prints it
  {
    strength: 'plain',
    inline: true,
    sign: ['. –', '. —'],
    pattern: re(String.raw`^(?<label>[^:–—]{1,90}?)[ \t]?\.[ \t]+[–—](?=[ \t])`),
    plausible: isOffice,
  },
  // Robin Ashby -- Acme -- Analyst, as calls of companies print it
  {
    strength: 'title',
    inline: false,
    sign: [' -- ', ' — ', ' – '],
    pattern: re(String.raw`^(?<label>\p{Lu}[^:–—]{1,50}? (?:--|[–—]) \p{Lu}[^:.?!]{1,80})$`),
    plausible: isTitled,
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

/** "[SPEAKER_01]" and "[Ann Lee]", not "[APPLAUSE]". */
function isBracketedLabel(label: string): boolean {
  return isNameLike(label) && (/\p{L}{4}[ _]?\d{1,3}$/u.test(label) || !isDirection(`[${label}]`));
}

/** "Ms LEE (Fenbury—Minister for Rope) (14:02)": chambers print when a member rose. */
const SEATED = /^(?:(?:mr|mrs|ms|miss|dr|senator)\.?|the hon\.?(?:ourable)?) [^()]{1,60} \([^()]{2,60}\)$/i;

const NONE: Heading[] = [];

/** Every clock reading has these; most lines have none, and are not searched for one. */
const CLOCK_SIGN = /\d:\d/;

/** Judgements on labels, which come back all through a file. */
type Judged = Map<Style['plausible'], Map<string, boolean>>;

/** For one file: each of its lines → the headings it may begin with. */
export function headingReader(styles: Style[]): (line: Line) => Heading[] {
  const judged: Judged = new Map(styles.map(({ plausible }) => [plausible, new Map()]));
  return (line) => headingsOf(line, styles, judged);
}

/** Every heading the line may begin with, in order of the table; at most one of each strength. */
function headingsOf(line: Line, styles: Style[], judged: Judged): Heading[] {
  const { text } = line;
  if (text === '') return NONE;
  let indent = 0;
  while (isBlank(text.charCodeAt(indent))) indent++;
  const whole = text.length - indent <= HEAD;
  const head = (whole ? text.slice(indent) : text.slice(indent, indent + HEAD)).trimEnd();
  const first = head[0]!;
  const last = head.at(-1)!;
  let found = NONE;
  const clock = CLOCK_SIGN.test(head);
  for (const style of styles) {
    if ((!whole && !style.inline) || (style.timed && !clock)) continue;
    if ((style.starts && !style.starts.includes(first)) || (style.ends && !style.ends.includes(last)))
      continue;
    if (!hasOne(head, style.sign) || hasStrength(found, style.strength)) continue;
    const heading = headingBy(style, head, line.start + indent, judged.get(style.plausible)!);
    if (heading) found = found === NONE ? [heading] : [...found, heading];
  }
  return found;
}

/** Loops, not closures: these are asked for each line and style. */
function hasOne(head: string, signs: string[]): boolean {
  for (const sign of signs) if (head.includes(sign)) return true;
  return false;
}

function hasStrength(found: Heading[], wanted: Strength): boolean {
  for (const { strength } of found) if (strength === wanted) return true;
  return false;
}

function headingBy(
  { pattern, plausible, strength, inline, channel }: Style,
  head: string,
  start: number,
  judged: Map<string, boolean>,
): Heading | null {
  const match = pattern.exec(head);
  // "[Ann Lee] 10:02:11"
  const label = match?.groups?.label?.trim().replace(/^\[([^[\]]+)\]$/, '$1');
  if (!match || !label) return null;
  let fits = judged.get(label);
  if (fits === undefined) {
    fits = plausible(label);
    judged.set(label, fits);
  }
  if (!fits) return null;
  const { day = '', half = '', time: clock = null } = match.groups ?? {};
  const ofDay =
    clock !== null && (day !== '' || half !== '' || (SEATED.test(label) && /^\d\d:\d\d$/.test(clock)));
  const moment = ofDay ? momentOf(day.trim(), clock, half) : null;
  return {
    label,
    clock,
    time: clock === null || ofDay ? (moment?.seconds ?? null) : parseClock(clock),
    ...(moment ? { moment } : {}),
    span: { start, end: start + match[0].trimEnd().length },
    strength,
    inline,
    ...(channel ? { channel } : {}),
  };
}
