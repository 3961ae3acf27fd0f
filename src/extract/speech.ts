/** Document → stretches of running speech of the same length as their spans, with notes blanked and page breaks inside sentences closed. */
import type { Document, Note, Span } from '../model.ts';

/** A stretch to be tokenised by itself: no sentence crosses its ends. `text[i]` stands at `start + i` in the document. */
export interface Stretch {
  start: number;
  text: string;
  /** Null in title lines. */
  utterance: string | null;
  /** Who speaks it; null in title lines and footnotes. */
  speaker: string | null;
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
const SPACES = /[\t\r\f\v\u0085\u2028\u2029]/g;
const FINAL = /[.?!:;…"”’)\]]/;
const LOWER = /\p{Ll}/u;

/** Last printing character before `at`, or the empty string. */
function before(text: string, at: number): string {
  let i = at - 1;
  while (i >= 0 && text.charCodeAt(i) <= 32) i--;
  return text.charAt(i);
}

/**
 * Line breaks become spaces, but for paragraph breaks. A blank line is no paragraph break where the words before it have
 * no final punctuation and the words after go on in lower case, or where a note (footnote, page number) stands between.
 */
function closeLines(text: string, noted: (from: number, to: number) => boolean): string {
  return text.replace(/\n\s*/g, (gap: string, at: number) => {
    const next = text.charAt(at + gap.length);
    const lines = gap.indexOf('\n', 1) > 0;
    const ended = FINAL.test(before(text, at));
    const paragraph = lines && (ended || !(LOWER.test(next) || noted(at, at + gap.length)));
    return (paragraph ? '\n' : ' ') + ' '.repeat(gap.length - 1);
  });
}

/** Notes that overlap the span, in order; `from` is where to begin in `notes`, sorted by start. */
function within(notes: readonly Note[], span: Span, from: number): Note[] {
  const found: Note[] = [];
  for (let i = from; i < notes.length && notes[i]!.span.start < span.end; i++)
    if (notes[i]!.span.end > span.start) found.push(notes[i]!);
  return found;
}

/** Text of a span with its notes as spaces, tabs and carriage returns too. */
function spoken(text: string, span: Span, notes: readonly Note[]): string {
  let out = '';
  let at = span.start;
  for (const note of notes) {
    const start = Math.max(at, note.span.start);
    const end = Math.min(span.end, note.span.end);
    if (end <= start) continue;
    out += text.slice(at, start) + blank(text.slice(start, end));
    at = end;
  }
  return (out + text.slice(at, span.end)).replace(SPACES, ' ');
}

/** The span cut at the hand-overs, each part with its speaker. */
function cutAtHandovers(utterance: Document['utterances'][number]): { span: Span; speaker: string | null }[] {
  const parts: { span: Span; speaker: string | null }[] = [];
  let at = utterance.span.start;
  const { end } = utterance.span;
  const handovers = [...(utterance.handovers ?? [])].sort((a, b) => a.span.start - b.span.start);
  for (const handover of handovers) {
    const start = Math.max(at, handover.span.start);
    const stop = Math.min(end, handover.span.end);
    if (stop <= start) continue;
    if (start > at) parts.push({ span: { start: at, end: start }, speaker: utterance.speaker });
    parts.push({ span: { start, end: stop }, speaker: handover.speaker });
    at = stop;
  }
  if (at < end) parts.push({ span: { start: at, end }, speaker: utterance.speaker });
  return parts;
}

/** What minutes tell in sentences ("Ms Frankel presented …") is read like speech that nobody speaks; a link or "present+" is not. */
const WORD = /\p{Ll}{3}/u;
const isProse = (words: string[]): boolean =>
  words.length > 2 && words.filter((w) => WORD.test(w)).length > 1;
/** What these keep beside the speech are remarks of tools and owners. */
const TOOLS = new Set(['webvtt', 'srt', 'irc', 'json']);
const tells = ({ text, format }: Document, { kind, span, utterance }: Note): boolean =>
  kind === 'log' &&
  !TOOLS.has(format) &&
  utterance === null &&
  isProse(
    text
      .slice(span.start, Math.min(span.end, span.start + 400))
      .trim()
      .split(/\s+/),
  );

/** A table of those present, which names people and their bodies. */
const isTable = (text: string, { kind, span }: Note): boolean =>
  kind === 'log' && text.charAt(span.start) === '|';

/** Speech of every utterance and what minutes tell between, in document order; before it the title lines (utterance null), after it the footnotes (speaker null). */
export function stretchesOf(document: Document): Stretch[] {
  const { text, utterances } = document;
  const notes = [...document.notes].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const stretches: Stretch[] = [];
  const first = utterances[0];
  const lead: Span = { start: 0, end: first ? (first.heading ?? first.span).start : text.length };
  stretches.push({
    start: 0,
    text: spoken(
      text,
      lead,
      within(notes, lead, 0).filter((note) => !isTable(text, note)),
    ),
    utterance: null,
    speaker: null,
  });
  let from = 0;
  const told = notes.filter((note) => note.span.start >= lead.end && tells(document, note));
  let next = 0;
  const tell = (until: number): void => {
    for (; next < told.length && told[next]!.span.start < until; next++)
      stretches.push(unspoken(text, told[next]!));
  };
  for (const utterance of utterances) {
    tell(utterance.span.start);
    while (from < notes.length && notes[from]!.span.end <= utterance.span.start) from++;
    const inside = within(notes, utterance.span, from);
    for (const { span, speaker } of cutAtHandovers(utterance)) {
      const noted = (a: number, b: number): boolean =>
        inside.some((note) => note.span.start < span.start + b && note.span.end > span.start + a);
      const open = spoken(text, span, inside);
      stretches.push({ start: span.start, text: closeLines(open, noted), utterance: utterance.id, speaker });
    }
  }
  tell(text.length);
  for (const note of notes) if (note.kind === 'footnote') stretches.push(unspoken(text, note));
  return stretches;
}

const unspoken = (text: string, { span, utterance }: Note): Stretch => ({
  start: span.start,
  text: closeLines(spoken(text, span, []), () => false),
  utterance,
  speaker: null,
});
