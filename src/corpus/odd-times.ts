/** Messages about times that are none, run backwards or are implausible; the text is kept as it is. */
import { type Message, placeOf } from '../report.ts';
import type { ParsedTurn } from './types.ts';

/** A printed time that no clock shows ("00:61"). */
export function oddTime(path: string, text: string, clock: string, offset: number): Message {
  return {
    place: placeOf(path, text, offset),
    severity: 'warning',
    rule: 'corpus/odd-time',
    reason: `"${clock}" is no time: minutes and seconds go to 59`,
    hint: 'the turn is kept without a time',
  };
}

const DAY_HOURS = 99;
/** More messages of one kind tell nothing new. */
export const MOST = 20;

/** One warning for each turn that starts before the one before it, ends before it starts, or lies beyond 99 hours. Order is never changed. */
export function checkTimes(path: string, text: string, turns: ParsedTurn[]): Message[] {
  const messages: Message[] = [];
  let latest = -1;
  for (const { start, end, heading, span, line } of turns) {
    if (start === null) continue;
    const reason =
      start < 0
        ? 'the time is negative'
        : start > DAY_HOURS * 3600
          ? `the time is over ${DAY_HOURS} hours`
          : end !== null && end < start
            ? 'the turn ends before it starts'
            : start < latest
              ? `the turn starts at ${start} s, before the turn above it (${latest} s)`
              : null;
    if (reason && messages.length < MOST)
      messages.push({
        place: line ? { path, line } : placeOf(path, text, heading?.start ?? span.start),
        severity: 'warning',
        rule: 'corpus/odd-time',
        reason,
        hint: 'the order of the file is kept',
      });
    latest = start;
  }
  return messages;
}
