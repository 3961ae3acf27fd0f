/** Entries of a log, one a line → turns that gather consecutive lines of one speaker, with prefixes and other lines as notes. */
import { type Line, trimSpan } from './lines.ts';
import type { ParsedNote, ParsedTranscript, ParsedTurn, RosterEntry } from './types.ts';

export type LogEntry =
  | { kind: 'note'; line: Line }
  | { kind: 'continued'; line: Line; bodyStart: number; at: number | null }
  | {
      kind: 'turn';
      line: Line;
      label: string;
      labelStart: number;
      bodyStart: number;
      at: number | null;
      channel?: 'chat';
    };

interface Frame {
  /** Time of the log's first line, from which turns count; null where lines have no times. */
  zero: number | null;
  roster: RosterEntry[];
  metadata: ParsedTranscript['metadata'];
}

/** Speech lines of one label are one turn as long as nobody else speaks between; each chat line is a turn of its own. */
export function logTurns(
  text: string,
  entries: LogEntry[],
  { zero, roster, metadata }: Frame,
): ParsedTranscript {
  const turns: ParsedTurn[] = [];
  const notes: ParsedNote[] = [];
  /** Notes since the last speech: inside the turn if it goes on, after it otherwise. */
  let waiting: Line[] = [];
  let day = 0;
  let latest = 0;
  const settle = (inside: boolean) => {
    for (const { start, end } of waiting)
      notes.push({ kind: 'log', span: { start: inside ? breakBefore(text, start) : start, end } });
    waiting = [];
  };
  for (const entry of entries) {
    if (entry.kind === 'note') {
      waiting.push(entry.line);
      continue;
    }
    const open = turns.at(-1);
    const bodyStart = firstWord(text, entry.bodyStart, entry.line.end);
    const goesOn =
      open && !open.channel && (entry.kind === 'continued' || (open.label === entry.label && !entry.channel));
    if (goesOn) {
      settle(true);
      notes.push({ kind: 'prefix', span: { start: breakBefore(text, entry.line.start), end: bodyStart } });
      open.span = trimSpan(text, open.span.start, entry.line.end);
      continue;
    }
    settle(false);
    if (entry.kind === 'continued') {
      notes.push({ kind: 'log', span: { start: entry.line.start, end: entry.line.end } });
      continue;
    }
    if (entry.at !== null && entry.at < latest - 43_200) day += 86_400;
    if (entry.at !== null) latest = entry.at;
    turns.push({
      label: entry.label,
      heading: { start: entry.labelStart, end: entry.labelStart + entry.label.length },
      span: trimSpan(text, bodyStart, entry.line.end),
      start: entry.at === null || zero === null ? null : Math.round((entry.at + day - zero) * 1000) / 1000,
      end: null,
      ...(entry.channel ? { channel: entry.channel } : {}),
    });
    const before = entry.line.start;
    if (entry.labelStart > before)
      notes.push({ kind: 'prefix', span: { start: before, end: entry.labelStart } });
  }
  settle(false);
  return {
    text,
    turns,
    notes: notes.sort((a, b) => a.span.start - b.span.start),
    roster,
    metadata,
    messages: [],
    dropped: [],
  };
}

/** A line's own line break belongs to it where it is cut out of a turn, so that what is left reads on. */
function breakBefore(text: string, start: number): number {
  if (text[start - 1] !== '\n') return start;
  return text[start - 2] === '\r' ? start - 2 : start - 1;
}

function firstWord(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}
