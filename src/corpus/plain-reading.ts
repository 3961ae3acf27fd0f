/** Pieces of speech and what the file says beside them → the plain reading of interchange.md with its turns and notes. */

import type { NoteKind, SpeakerDetail } from '../model.ts';
import type { Message } from '../report.ts';
import { fold } from './fold.ts';
import { labelParts } from './label-parts.ts';
import { labelKind } from './labels.ts';
import { textNotes } from './text-notes.ts';
import type { ParsedNote, ParsedTranscript, ParsedTurn, RosterEntry } from './types.ts';

/** A stretch of one person's speech: a cue, a segment, a paragraph. Times in seconds. */
export interface Piece {
  /** Name as printed; empty where nobody is named. */
  label: string;
  speakerKey?: string;
  text: string;
  start: number | null;
  end: number | null;
  /** 1-based line of the file, for messages. */
  line?: number;
  /** Begins a turn even where the piece before is of the same speaker: at a mark of another voice, or a paragraph of nobody's. */
  apart?: 'voice' | 'paragraph';
  channel?: 'chat';
  /** Notes inside `text`, with offsets into it. */
  notes?: ParsedNote[];
}

/** What stands between or beside the speech: section heads, stage directions, footnotes. */
export interface Aside {
  kind: NoteKind;
  text: string;
  marker?: string;
  /** How many pieces stood before it. */
  after: number;
}

/** A person whom the file describes; `details` in the order in which they are printed. */
export interface Described {
  name: string;
  labels: string[];
  details: { kind: SpeakerDetail['kind']; text: string }[];
}

export type PlainReading = Pick<ParsedTranscript, 'text' | 'turns' | 'notes' | 'roster' | 'messages'>;

/**
 * Text: the turns in order, a blank line between two, the pieces of a turn joined by one space.
 * After the last turn follows what is no speech, so that the turns stay undisturbed and every word has a place to be quoted from:
 * asides, described people, labels that say more than a name.
 */
export function plainReading(
  path: string,
  pieces: Piece[],
  asides: Aside[] = [],
  described: Described[] = [],
): PlainReading {
  const said = new SaidSoFar(path);
  for (const piece of pieces) said.say(piece);
  return said.whole(asides, described);
}

/** The plain reading while it grows: whoever can hand over the pieces one by one need not keep them all. */
export class SaidSoFar {
  readonly #path: string;
  readonly #text = new Growing();
  readonly #turns: ParsedTurn[] = [];
  readonly #given: ParsedNote[] = [];
  readonly #messages: Message[] = [];
  /** Numbers of pieces said when each turn began, so that asides find theirs. */
  readonly #firstPieces: number[] = [];
  #previous: Piece | null = null;
  /** How many pieces were said. */
  pieces = 0;

  constructor(path: string) {
    this.#path = path;
  }

  say(piece: Piece): void {
    this.pieces++;
    const words = piece.text.trim();
    if (words === '') return;
    const last = this.#turns.at(-1);
    const text = this.#text;
    if (last && this.#previous && sameVoice(this.#previous, piece)) {
      text.add(' ');
      this.#place(piece, words);
      text.add(words);
      last.span.end = text.length;
      if (piece.end !== null) last.end = piece.end;
      const before = this.#previous.start;
      if (before !== null && piece.start !== null && piece.start < before)
        backwards(this.#path, piece, before, this.#messages);
      last.start ??= piece.start;
    } else {
      if (last) text.add('\n\n');
      this.#place(piece, words);
      const start = text.length;
      text.add(words);
      this.#turns.push(turnFrom(piece, start, text.length));
      this.#firstPieces.push(this.pieces);
    }
    this.#previous = piece;
  }

  whole(asides: Aside[], described: Described[] = []): PlainReading {
    const [text, turns] = [this.#text, this.#turns];
    const outside: ParsedNote[] = [];
    const add = (kind: NoteKind, words: string): ParsedNote => {
      if (text.length > 0) text.add('\n\n');
      const note: ParsedNote = { kind, span: { start: text.length, end: text.length + words.length } };
      text.add(words);
      outside.push(note);
      return note;
    };
    for (const aside of asides) {
      const words = fold(aside.text);
      if (words === '') continue;
      const note = add(aside.kind, words);
      if (aside.marker !== undefined) note.marker = aside.marker;
      // A section head belongs to nobody; a direction or footnote to the turn it stands in or follows.
      const turn = this.#turnOf(aside.after);
      if (aside.kind !== 'log' && turn >= 0) note.turn = turn;
    }
    const roster = [...described, ...labelsThatSayMore(turns)].map((person) => printed(person, add));
    const whole = text.toString();
    const end = turns.at(-1)?.span.end ?? 0;
    return {
      text: whole,
      turns,
      notes: [...textNotes(whole.slice(0, end), turns, this.#given), ...outside],
      roster,
      messages: this.#messages,
    };
  }

  /** Notes inside the piece, where its words without blanks around them now stand. */
  #place({ text, notes = NO_NOTES }: Piece, words: string): void {
    const lead = notes.length > 0 ? text.length - text.trimStart().length : 0;
    for (const note of notes) {
      const start = this.#text.length + note.span.start - lead;
      const end = this.#text.length + Math.min(note.span.end - lead, words.length);
      this.#given.push({ ...note, span: { start, end } });
    }
  }

  /** The turn that was open after so many pieces; -1 where none was. */
  #turnOf(pieces: number): number {
    let [low, high] = [0, this.#firstPieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#firstPieces[middle]! <= pieces) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

const NO_NOTES: ParsedNote[] = [];

/** A string that grows; its parts are joined once. */
class Growing {
  private readonly parts: string[] = [];
  length = 0;

  add(part: string): void {
    this.parts.push(part);
    this.length += part.length;
  }

  toString(): string {
    return this.parts.join('');
  }
}

const keyOf = ({ label, speakerKey }: Piece): string => speakerKey ?? label;

function sameVoice(before: Piece, piece: Piece): boolean {
  return !piece.apart && keyOf(before) === keyOf(piece) && before.channel === piece.channel;
}

function turnFrom(piece: Piece, start: number, end: number): ParsedTurn {
  const { label, speakerKey, channel, line, apart } = piece;
  return {
    label,
    heading: null,
    span: { start, end },
    start: piece.start,
    end: piece.end,
    ...(speakerKey === undefined ? {} : { speakerKey }),
    ...(channel ? { channel } : {}),
    ...(apart === 'voice' ? { apart: true } : {}),
    ...(line === undefined ? {} : { line }),
  };
}

const MOST_MESSAGES = 100;

function backwards(path: string, piece: Piece, before: number, messages: Message[]): void {
  if (messages.length >= MOST_MESSAGES) return;
  messages.push({
    place: piece.line === undefined ? { path } : { path, line: piece.line },
    severity: 'warning',
    rule: 'corpus/odd-time',
    reason: `it starts at ${piece.start} s, before the words above it (${before} s)`,
    hint: 'the order of the file is kept',
  });
}

/** Labels such as "Ann Lee | Acme" or "Sen. Ann Lee (R-ID)", once each. */
function labelsThatSayMore(turns: ParsedTurn[]): Described[] {
  return [...new Set(turns.map(({ label }) => label))].flatMap((label) => {
    if (label === '' || label.length > 200 || labelKind(label) !== 'person') return [];
    const { name, details: all } = labelParts(label);
    const details = all.filter(({ text }) => /^[\p{L}\p{N}]/u.test(text) && label.includes(text));
    if (details.length === 0 || name === '') return [];
    return [{ name, labels: [label], details: details.map(({ kind, text }) => ({ kind, text })) }];
  });
}

/** One line for a described person; the details' spans lie in it. */
function printed(
  { name, labels, details }: Described,
  add: (kind: NoteKind, words: string) => ParsedNote,
): RosterEntry {
  if (details.length === 0) return { name, labels, details: [] };
  const label = labels.length === 1 ? labels[0]! : '';
  const line =
    details.every(({ text }) => label.includes(text)) && !/[\n\r]/.test(label)
      ? label
      : [name, ...details.map(({ text }) => text)].join(', ');
  const { start } = add('log', line).span;
  let from = 0;
  return {
    name,
    labels,
    details: details.map(({ kind, text }) => {
      const at = line.indexOf(text, from) === -1 ? line.indexOf(text) : line.indexOf(text, from);
      from = at + text.length;
      return { kind, text, span: { start: start + at, end: start + at + text.length } };
    }),
  };
}
