/** Headings in order → turns: each body runs from the first to the last non-blank character before the next heading. */
import { trimSpan } from './lines.ts';
import type { Heading } from './styles.ts';
import type { ParsedTurn } from './types.ts';

/** @param stops offsets at which a body ends although no heading follows (log lines, topics, footers), ascending */
export function turnsOf(text: string, headings: Heading[], stops: number[] = []): ParsedTurn[] {
  let stop = 0;
  return headings.map((heading, i) => {
    let limit = headings[i + 1]?.span.start ?? text.length;
    while (stop < stops.length && stops[stop]! < heading.span.end) stop++;
    if (stop < stops.length) limit = Math.min(limit, stops[stop]!);
    return {
      label: heading.label,
      heading: heading.span,
      span: trimSpan(text, heading.span.end, limit),
      start: heading.time,
      end: null,
      ...(heading.channel ? { channel: heading.channel } : {}),
    };
  });
}
