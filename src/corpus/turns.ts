/** Headings in order → turns: each body runs from the first to the last non-blank character before the next heading. */
import type { Span } from '../model.ts';
import { trimSpan } from './lines.ts';
import type { Heading } from './styles.ts';
import { CLOCK, parseClock } from './times.ts';
import type { ParsedTurn } from './types.ts';

/** @param stops offsets at which a body ends although no heading follows (log lines, topics, footers), ascending */
export function turnsOf(text: string, headings: Heading[], stops: number[] = []): ParsedTurn[] {
  let stop = 0;
  return headings.map((heading, i) => {
    let limit = headings[i + 1]?.span.start ?? text.length;
    while (stop < stops.length && stops[stop]! < heading.span.end) stop++;
    if (stop < stops.length) limit = Math.min(limit, stops[stop]!);
    const span = trimSpan(text, heading.span.end, limit);
    return {
      label: heading.label,
      heading: heading.span,
      span,
      start: heading.time ?? leadingTime(text, span),
      end: null,
      ...(heading.channel ? { channel: heading.channel } : {}),
      ...(heading.label === '' && heading.strength === 'mark' ? { apart: true } : {}),
    };
  });
}

const LEADING_TIME = new RegExp(String.raw`^[[(](${CLOCK})[\])](?=\s)`, 'u');

/** "Ann Lee: [00:03] Hello": the time with which the words begin. */
function leadingTime(text: string, { start, end }: Span): number | null {
  const first = text[start];
  if (first !== '[' && first !== '(') return null;
  const clock = LEADING_TIME.exec(text.slice(start, Math.min(end, start + 20)))?.[1];
  return clock === undefined ? null : parseClock(clock);
}
