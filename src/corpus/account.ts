/** The loss account: where each character of a file went. */
import type { Document, Note, Span, Utterance } from '../model.ts';
import { placeOf } from '../report.ts';
import { isBlank } from './lines.ts';

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
  const { text } = document;
  const account: LossAccount = {
    turn: 0,
    heading: 0,
    note: 0,
    metadata: 0,
    blank: 0,
    leftOut: [],
    coverage: 1,
  };
  let at = 0;
  for (const { start, end, kind } of stretches(document.utterances, document.notes, metadata)) {
    if (end <= at) continue;
    leave(document, at, start, account);
    const from = Math.max(at, start);
    const blank = blanks(text, from, end);
    account[kind] += end - from - blank;
    account.blank += blank;
    at = end;
  }
  leave(document, at, text.length, account);
  for (const { characters, reason } of dropped)
    if (characters > 0) account.leftOut.push({ characters, reason });
  const lost = account.leftOut.reduce((sum, { characters }) => sum + characters, 0);
  const kept = account.turn + account.heading + account.note + account.metadata;
  account.coverage = kept + lost === 0 ? 1 : kept / (kept + lost);
  return account;
}

function stretches(utterances: Utterance[], notes: Note[], metadata: Span[]): Stretch[] {
  const outer: Stretch[] = metadata.map((span): Stretch => ({ ...span, kind: 'metadata' }));
  for (const { heading, span } of utterances) {
    if (heading) outer.push({ ...heading, kind: 'heading' });
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

function leave({ path, text }: Document, start: number, end: number, account: LossAccount): void {
  if (end <= start) return;
  const blank = blanks(text, start, end);
  account.blank += blank;
  const characters = end - start - blank;
  if (characters === 0) return;
  let first = start;
  while (first < end && isBlank(text.charCodeAt(first))) first++;
  const { line } = placeOf(path, text, first);
  account.leftOut.push({
    characters,
    reason: 'between turns',
    line,
    quote: text.slice(first, Math.min(end, first + 60)).trimEnd(),
  });
}
