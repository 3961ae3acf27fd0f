/** Lines of text taken from a document (HTML, DOCX, PDF) → pieces of speech, by the readers of plain-text transcripts. */

import { arrowPieces } from './arrow-lines.ts';
import { foldRuns } from './fold.ts';
import { captioningFormat } from './formats/captioning.ts';
import { hearingFormat } from './formats/hearing.ts';
import { interviewFormat } from './formats/interview.ts';
import { markdownFormat } from './formats/markdown.ts';
import { minutesFormat } from './formats/minutes.ts';
import { textFormat } from './formats/text.ts';
import { linesOf } from './lines.ts';
import { ordered } from './note-order.ts';
import { mark, placed, unmarked } from './placed-notes.ts';
import type { Aside, Described, Piece } from './plain-reading.ts';
import { CLOCK, parseClock } from './times.ts';
import { titleLines } from './title-lines.ts';
import type { DecodedFile, Format, ParsedNote, ParsedTranscript, ParsedTurn } from './types.ts';

export interface Prose {
  pieces: Piece[];
  asides: Aside[];
  described: Described[];
  metadata: ParsedTranscript['metadata'];
  messages: ParsedTranscript['messages'];
}

const READERS: Format[] = [
  textFormat,
  markdownFormat,
  captioningFormat,
  interviewFormat,
  minutesFormat,
  hearingFormat,
];

/** @param text of the document, one line a printed line, paragraphs apart by blank lines */
export async function proseOf(path: string, text: string): Promise<Prose> {
  const plain = unmarked(text);
  const arrows = arrowPieces(plain);
  if (arrows) {
    const prose: Prose = { pieces: [], asides: [], described: [], metadata: {}, messages: [] };
    between(arrows.before, 0, arrows.before.length, prose);
    prose.metadata = titleLines(linesOf(arrows.before)).metadata;
    return { ...prose, pieces: arrows.pieces };
  }
  const file: DecodedFile = { path, bytes: new Uint8Array(), text: plain, encoding: null };
  const scores = READERS.map((reader) => reader.recognise(file));
  const reader = READERS[scores.indexOf(Math.max(...scores))] ?? textFormat;
  const found = await reader.read(file);
  const prose: Prose = {
    pieces: [],
    asides: [],
    described: found.roster.map(({ name, labels, details }) => ({
      name,
      labels,
      details: details.map(({ kind, text: words }) => ({ kind, text: words })),
    })),
    metadata: found.metadata,
    messages: found.messages.map(({ place: _, ...message }) => ({ ...message, place: { path } })),
  };
  const notes = ordered(found.notes);
  let at = 0;
  let n = 0;
  for (const turn of found.turns) {
    between(plain, at, (turn.heading ?? turn.span).start, prose);
    while (n < notes.length && notes[n]!.span.start < turn.span.start) n++;
    const inside: ParsedNote[] = [];
    while (n < notes.length && notes[n]!.span.end <= turn.span.end) inside.push(notes[n++]!);
    speak(plain, turn, inside, prose);
    at = turn.span.end;
  }
  if (found.turns.length === 0)
    prose.pieces.push({
      label: '',
      text: foldRuns(withoutMarkdown(plain)),
      start: null,
      end: null,
    });
  else between(plain, at, plain.length, prose);
  return prose;
}

/** What stands outside of all turns: title lines, topics, footers. */
function between(text: string, start: number, end: number, { asides, pieces }: Prose): void {
  for (const part of text.slice(start, end).split(/\n\s*\n/))
    if (/[\p{L}\p{N}]/u.test(part))
      asides.push({ kind: 'log', text: withoutMarkdown(part), after: pieces.length });
}

/** Marks that the conversion to lines put there. */
const withoutMarkdown = (text: string): string =>
  text.includes('#') || text.includes('**') ? text.replace(/^#{1,6} |\*\*/gm, '') : text;

const LEADING_TIME = new RegExp(String.raw`^\s{0,9}[([](${CLOCK})[\])]\s`, 'u');

/** Kinds that the plain reading finds again by itself. */
const FOUND_AGAIN = new Set(['direction', 'timestamp', 'markup']);

function speak(text: string, turn: ParsedTurn, inside: ParsedNote[], { pieces, asides }: Prose): void {
  const parts: string[] = [];
  const marked: ParsedNote[] = [];
  const apart: Aside[] = [];
  let at = turn.span.start;
  for (const note of inside) {
    if (note.span.start < at || FOUND_AGAIN.has(note.kind)) continue;
    const words = text.slice(note.span.start, note.span.end);
    parts.push(text.slice(at, note.span.start));
    at = note.span.end;
    if (note.kind === 'marker') {
      marked.push(note);
      parts.push(mark(words));
    } else {
      parts.push(' ');
      if (words.trim())
        apart.push({
          kind: note.kind,
          text: note.kind === 'footnote' ? words.replace(/^\s*(?:[⁰¹²³⁴-⁹]+|\[\^[^\]]*\]:)\s*/u, '') : words,
          ...(note.marker ? { marker: note.marker } : {}),
          after: pieces.length + 1,
        });
    }
  }
  parts.push(text.slice(at, turn.span.end));
  const { label, end, speakerKey, channel } = turn;
  const words = withoutMarkdown(parts.join(''));
  // "Ann Lee: (00:03)" with the words below it.
  const found = LEADING_TIME.exec(words);
  const printed = found ? parseClock(found[1]!) : null;
  const clock = turn.start === null || turn.start === printed ? found : null;
  const start = turn.start ?? printed;
  pieces.push({
    label,
    start,
    end,
    ...(speakerKey === undefined ? {} : { speakerKey }),
    ...(channel ? { channel } : {}),
    ...placed(clock && start !== null ? words.slice(clock[0].length) : words, marked),
    ...(label === '' ? { apart: 'paragraph' } : {}),
  });
  asides.push(...apart);
}
