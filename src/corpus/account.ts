/** The loss account: where each character of a file went. */
import type { Document, Note, Span, Utterance } from '../model.ts';
import { isBlank, trimSpan } from './lines.ts';

export interface LossAccount {
  /** Non-blank characters of the text that spans index, by what they became. */
  turn: number;
  heading: number;
  note: number;
  metadata: number;
  /** Blanks between those; nothing is lost with them. */
  blank: number;
  /** Non-blank characters in none of them, and characters of the source that never reached the text. */
  leftOut: { characters: number; reason: string; line?: number; quote?: string }[];
  /** Share of the source's non-blank characters that landed in a turn, heading, note or metadata, 0 to 1. */
  coverage: number;
}

/** Characters that may stand between a heading and its speech: colon and blanks. */
const SEPARATOR = 3;

interface Stretch {
  start: number;
  end: number;
  kind: 'turn' | 'heading' | 'note' | 'metadata';
}

/** Every character is counted once: notes before headings before turns before metadata. */
export function lossAccount(
  document: Document,
  metadata: Span[],
  dropped: { characters: number; reason: string }[],
): LossAccount {
  const { text, utterances } = document;
  const account: LossAccount = {
    turn: 0,
    heading: 0,
    note: 0,
    metadata: 0,
    blank: 0,
    leftOut: [],
    coverage: 1,
  };
  const lineAt = lineCounter(text);
  const first = utterances[0]?.heading?.start ?? utterances[0]?.span.start ?? 0;
  const last = utterances.at(-1)?.span.end ?? 0;
  let at = 0;
  const leave = (end: number) => {
    if (end <= at) return;
    const blank = blanks(text, at, end);
    account.blank += blank;
    const characters = end - at - blank;
    if (characters > 0) {
      const { start } = trimSpan(text, at, end);
      const reason =
        start < first ? 'before the first turn' : start >= last ? 'after the last turn' : 'between turns';
      account.leftOut.push({
        characters,
        reason,
        line: lineAt(start),
        quote: text.slice(start, Math.min(end, start + 60)).trimEnd(),
      });
    }
    at = end;
  };
  for (const { start, end, kind } of stretches(utterances, document.notes, metadata)) {
    if (end <= at) continue;
    leave(start);
    const from = Math.max(at, start);
    const blank = blanks(text, from, end);
    account[kind] += end - from - blank;
    account.blank += blank;
    at = end;
  }
  leave(text.length);
  for (const { characters, reason } of dropped)
    if (characters > 0) account.leftOut.push({ characters, reason });
  const lost = account.leftOut.reduce((sum, { characters }) => sum + characters, 0);
  const kept = account.turn + account.heading + account.note + account.metadata;
  account.coverage = kept + lost === 0 ? 1 : kept / (kept + lost);
  return account;
}

/** Line numbers of ascending offsets, counted in one pass. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    for (; next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) line++;
    return line;
  };
}

function stretches(utterances: Utterance[], notes: Note[], metadata: Span[]): Stretch[] {
  const outer: Stretch[] = metadata.map((span): Stretch => ({ ...span, kind: 'metadata' }));
  for (const { heading, span } of utterances) {
    // The colon between a label and its words is the heading's.
    if (heading)
      outer.push({
        start: heading.start,
        end: span.start - heading.end <= SEPARATOR ? Math.max(heading.end, span.start) : heading.end,
        kind: 'heading',
      });
    outer.push({ ...span, kind: 'turn' });
  }
  outer.sort((a, b) => a.start - b.start || a.end - b.end);
  const inner = notes
    .map(({ span }): Stretch => ({ ...span, kind: 'note' }))
    .sort((a, b) => a.start - b.start);
  return overlay(outer, inner);
}

/** `over` cut out of `under`; both sorted. */
function overlay(under: Stretch[], over: Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let i = 0;
  for (const { start, end, kind } of under) {
    let at = start;
    while (i < over.length && over[i]!.start < end) {
      const note = over[i]!;
      if (note.start > at) result.push({ start: at, end: note.start, kind });
      result.push(note);
      at = Math.max(at, note.end);
      i++;
    }
    if (at < end) result.push({ start: at, end, kind });
  }
  for (; i < over.length; i++) result.push(over[i]!);
  return result.sort((a, b) => a.start - b.start || a.end - b.end);
}

function blanks(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (isBlank(text.charCodeAt(i))) count++;
  return count;
}
