/** Lines of a caption file (WebVTT, SRT) → its cues with times and lines, and the blocks that are none. */
import type { Message } from '../report.ts';
import { type SpokenLine, spokenLines } from './cue-text.ts';
import { type TimeLine, timeLine } from './cue-times.ts';
import { LineTable } from './line-table.ts';

/*
 * Why not media-captions or @plussub/srt-vtt-parser: the first drops cues with faulty times without a word and knows no line
 * of a cue, the second throws on the first fault; `corpus/` owes a message with a place for each.
 */

export interface Cue {
  start: number | null;
  end: number | null;
  /** 1-based line of the time line. */
  line: number;
  /** What is said in it, without tags. */
  lines: SpokenLine[];
}

/** Lines that belong to no cue: headers, NOTE and STYLE blocks, text without a time line. */
export interface Block {
  line: number;
  lines: string[];
  /** How many cues stood before it. */
  after: number;
}

export interface CueFile {
  cues: Cue[];
  blocks: Block[];
  messages: Message[];
}

export interface CueRules {
  syntax: 'webvtt' | 'srt';
  /** Text after a blank line, before the next cue, is still the cue's (SRT) or a block of its own (WebVTT). */
  textAfterBlank: boolean;
}

/** One pass over the lines; never throws. */
export function readCues(path: string, text: string, rules: CueRules): CueFile {
  const lines = new LineTable(text);
  const found: CueFile = { cues: [], blocks: [], messages: [] };
  let [at, time] = nextTime(lines, 0);
  addBlocks(found, lines, 0, idLine(lines, at, -1) ?? at);
  while (time !== null) {
    const [next, following] = nextTime(lines, at + 1);
    const stop = (next < lines.length ? idLine(lines, next, at) : null) ?? next;
    const body = readBody(lines, at + 1, stop, rules);
    const truncated = next === lines.length && body.lines.length === 0 && !/\n\s*$/.test(text.slice(-200));
    report(
      path,
      found.messages,
      at + 1,
      truncated ? { ...time, fault: 'the file ends inside this cue' } : time,
    );
    const end = time.end !== null && time.start !== null && time.end < time.start ? null : time.end;
    if (body.lines.length > 0)
      found.cues.push({
        start: time.start,
        end,
        line: at + 1,
        lines: spokenLines(body.lines, rules.syntax),
      });
    addBlocks(found, lines, body.end, stop);
    [at, time] = [next, following];
  }
  return found;
}

/** The first time line from a line on; the number of lines where none follows. */
function nextTime(lines: LineTable, from: number): [number, TimeLine | null] {
  for (let at = from; at < lines.length; at++) {
    const time = timeLine(lines.at(at));
    if (time !== null) return [at, time];
  }
  return [lines.length, null];
}

const blank = (line: string): boolean => line.trim() === '';

/** The line with the cue's identifier, directly above its time line: after a blank line, or a bare number. */
function idLine(lines: LineTable, at: number, from: number): number | null {
  const above = at - 1;
  if (above <= from || blank(lines.at(above))) return null;
  if (/^\s*\d{1,9}\s*$/.test(lines.at(above))) return above;
  return blank(lines.at(above - 1)) && above - 1 > from ? above : null;
}

/** The cue's text, and the line where it ends. */
function readBody(
  lines: LineTable,
  from: number,
  to: number,
  rules: CueRules,
): { lines: string[]; end: number } {
  let stop = from;
  while (stop < to && lines.at(stop) !== '') stop++;
  if (rules.textAfterBlank) while (stop < to && !startsBlock(lines, stop, to)) stop++;
  const body = lines.slice(from, stop);
  while (body.length > 0 && body.at(-1)!.trim() === '') body.pop();
  while (body.length > 0 && body[0]!.trim() === '') body.shift();
  return { lines: body, end: stop };
}

/** A bare number after a blank line begins a cue, if one without times. */
function startsBlock(lines: LineTable, at: number, to: number): boolean {
  return (
    blank(lines.at(at - 1)) && /^\s*\d{1,6}\s*$/.test(lines.at(at)) && at + 1 < to && !blank(lines.at(at + 1))
  );
}

/** Stretches between blank lines. */
function addBlocks(found: CueFile, lines: LineTable, from: number, to: number): void {
  let block: Block | null = null;
  for (let i = from; i < to; i++) {
    if (blank(lines.at(i))) {
      block = null;
      continue;
    }
    if (!block) {
      block = { line: i + 1, lines: [], after: found.cues.length };
      found.blocks.push(block);
    }
    block.lines.push(lines.at(i));
  }
}

const MOST_MESSAGES = 100;

function report(path: string, messages: Message[], line: number, { fault }: TimeLine): void {
  if (fault === null || messages.length >= MOST_MESSAGES) return;
  messages.push({
    place: { path, line },
    severity: 'warning',
    rule: 'corpus/cue-time',
    reason: fault,
    hint: 'a time line reads 00:00:01.000 --> 00:00:04.000; what can be used of the cue is kept',
  });
}

/** What to say of text that belongs to no cue. */
export function strayText(path: string, line: number): Message {
  return {
    place: { path, line },
    severity: 'warning',
    rule: 'corpus/no-cue',
    reason: 'this text has no time line of its own and belongs to no cue',
    hint: 'it is kept as a note after the last turn',
  };
}
