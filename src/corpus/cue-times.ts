/** One line of a caption file → the times it gives, strictly or with the mistakes that hands and tools make. */
import { parseClock } from './times.ts';

export interface TimeLine {
  /** Seconds; null where the clock shows none. */
  start: number | null;
  end: number | null;
  /** What is wrong with the line; null where nothing is. */
  fault: string | null;
}

const ARROW = String.raw`(?<arrow>-{1,3}\s?>|[–—]\s?>|=>|→)`;
const TIME_LINE = new RegExp(
  String.raw`^\s*(?<start>-?\s?\d{1,4}[\d:.,]{2,20})\s*${ARROW}\s*(?<end>-?\s?[\d:.,]{1,20})(?:\s|$)`,
  'u',
);
/** No time line with its settings is longer. */
const LONGEST = 300;

/** @returns null where the line is no time line at all */
export function timeLine(line: string): TimeLine | null {
  if (line.length > LONGEST || !(line.includes('>') || line.includes('→'))) return null;
  const usual = usualLine(line);
  if (usual) return usual;
  const groups = TIME_LINE.exec(line)?.groups;
  if (!groups) {
    if (!/^\s*-?\d[\d:.,]*\s*-->/.test(line)) return null;
    const start = seconds(/^\s*(-?\d[\d:.,]*)/.exec(line)![1]!);
    return { start, end: null, fault: 'the time line breaks off or has no end time' };
  }
  const start = seconds(groups.start!);
  const end = seconds(groups.end!);
  return { start, end, fault: faultOf(groups, start, end) };
}

/** `00:00:01.000 --> 00:00:04.000` to the letter, as nearly all lines are; null for any other, which the patterns judge. */
function usualLine(line: string): TimeLine | null {
  if (!line.startsWith(' --> ', 12) || (line.length > 29 && line[29] !== ' ')) return null;
  const start = usualClock(line, 0);
  const end = usualClock(line, 17);
  return start >= 0 && end >= start ? { start, end, fault: null } : null;
}

/** Value of the digits in a stretch; no number where something else stands there. */
function figure(line: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = line.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Seconds of the twelve characters `00:00:01.000` at an offset; -1 where they are no such time. */
function usualClock(line: string, at: number): number {
  const point = line[at + 8];
  if (line[at + 2] !== ':' || line[at + 5] !== ':' || (point !== '.' && point !== ',')) return -1;
  const [minutes, seconds] = [figure(line, at + 3, at + 5), figure(line, at + 6, at + 8)];
  const thousandths =
    (figure(line, at, at + 2) * 3600 + minutes * 60 + seconds) * 1000 + figure(line, at + 9, at + 12);
  return minutes < 60 && seconds < 60 && thousandths >= 0 ? thousandths / 1000 : -1;
}

function faultOf(groups: Record<string, string>, start: number | null, end: number | null): string | null {
  if (start === null) return `"${groups.start}" is no time`;
  if (end === null) return `"${groups.end}" is no time`;
  if (end < start) return `the cue ends at ${groups.end}, before it starts at ${groups.start}`;
  if (groups.arrow !== '-->') return `the arrow is "${groups.arrow}" and should be "-->"`;
  return null;
}

/** Seconds of `00:01:02,5`, `01:02.500` or `62.5`; null where it is no time. */
function seconds(text: string): number | null {
  const sign = text.startsWith('-') ? -1 : 1;
  const clock = text.replace(/^-?\s?/, '').replace(/:(?=\d{3}$)/, '.');
  const whole = /^\d{1,6}(?:[.,]\d{1,6})?$/.test(clock)
    ? Number(clock.replace(',', '.'))
    : /^\d{1,4}(?::\d{1,2}){1,2}(?:[.,]\d{1,9})?$/.test(clock)
      ? parseClock(clock.replace(/([.,]\d{3})\d+$/, '$1'))
      : null;
  return whole === null ? null : whole === 0 ? 0 : sign * whole;
}
