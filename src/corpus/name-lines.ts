/** Lines that hold nothing but a name, or a name above or below a time. */
import type { CastNames } from './cast-names.ts';
import { isNameLike, labelKind } from './labels.ts';
import { type Line, trimSpan } from './lines.ts';
import type { Heading } from './styles.ts';
import { CLOCK, parseClock } from './times.ts';

const BARE_TIME = new RegExp(String.raw`^\s*[[(]?(?<time>${CLOCK})(?:\s*(?:-->|[-–])\s*${CLOCK})?[\])]?\s*$`);

export const isBareTime = (line: string): boolean => line.length < 40 && BARE_TIME.test(line);

/** Who speaks beside people with names, on a line of its own. */
const UNNAMED =
  /^(?:operator|moderator|unidentified (?:\p{L}+ ){0,2}\p{L}+|unknown speaker|(?:mr|madam) (?:deputy |acting )?(?:speaker|president|chairman)|the (?:deputy |acting |temporary )?(?:speaker|president|chair(?:man|woman|person)?|presiding officer))$/iu;

const blankLine = (line: Line | undefined): boolean => line === undefined || line.text === '';

/** A line of its own that holds a name; of the cast where one is given, else any that reads like a name. */
export function lineHeading(lines: Line[], i: number, cast: CastNames | null): Heading | null {
  const line = lines[i]!;
  if (line.text === '' || line.text.length > 100 || !blankLine(lines[i - 1])) return null;
  const label = line.text.trim();
  const unnamed =
    cast !== null &&
    (UNNAMED.test(label) || (/^\([^()]{4,40}\)$/.test(label) && labelKind(label.slice(1, -1)) === 'unknown'));
  if (
    label === '' ||
    (cast
      ? !cast.has(label) && !unnamed
      : !isBareName(label) || blankLine(lines[i + 1]) === blankLine(lines[i + 2]))
  )
    return null;
  const { start, end } = trimSpan(line.text, 0, line.text.length);
  return {
    label,
    clock: null,
    time: null,
    span: { start: line.start + start, end: line.start + end },
    strength: 'bare',
    inline: false,
  };
}

/** At most four words, no full stop: "Ann Lee", "Moderator", "Dr Bo Chen". */
function isBareName(label: string): boolean {
  return (
    label.length <= 50 && !/[.,:;!?]$/.test(label) && label.split(/\s+/).length <= 4 && isNameLike(label)
  );
}

/** A time on line `i` with the name on the line above it ("Ann Lee", "00:12"), as call recorders print it. */
export function stackedHeading(lines: Line[], i: number): Heading | null {
  const above = lines[i - 1];
  const line = lines[i]!;
  if (!above || above.text.length > 100 || !isBareName(above.text.trim()) || !blankLine(lines[i - 2]))
    return null;
  const clock = BARE_TIME.exec(line.text)?.groups?.time;
  if (!clock) return null;
  const start = above.start + (above.text.length - above.text.trimStart().length);
  const end = line.start + line.text.trimEnd().length;
  return {
    label: above.text.trim(),
    clock,
    time: parseClock(clock),
    span: { start, end },
    strength: 'mark',
    inline: false,
  };
}

/** A heading without a time, with a time on the line above it, or with a blank line between: the time is its own. */
export function withTimeAbove(heading: Heading, lines: Line[], i: number): Heading {
  const above = lines[blankLine(lines[i - 1]) ? i - 2 : i - 1];
  if (heading.clock !== null || !above || !isBareTime(above.text)) return heading;
  const clock = BARE_TIME.exec(above.text)?.groups?.time ?? null;
  const start = above.start + (above.text.length - above.text.trimStart().length);
  return {
    ...heading,
    clock,
    time: clock === null ? null : parseClock(clock),
    span: { start, end: heading.span.end },
  };
}
