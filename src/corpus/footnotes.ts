/** Footnotes printed in the running text → notes for the footnote, its marker and the page break around it. */
import type { Span } from '../model.ts';
import { isBlank } from './lines.ts';
import type { ParsedNote, ParsedTurn } from './types.ts';

const DIGITS: Record<string, string> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
};
/** A paragraph that begins with a marker: `¹ text`, `[^1]: text`, `[1] text`, and `\1\ text` of government prints. */
const FOOTNOTE =
  /^[ \t]*(?:(?<raised>[⁰¹²³⁴-⁹]{1,3})[ \t]*(?=\S)|\[\^(?<named>[^\]\s]{1,20})\]:[ \t]*|\[(?<square>\d{1,3})\]:?[ \t]+(?=\S)|\\(?<slashed>\d{1,3})\\[ \t]+(?=\S))[^\n]*(?:\n(?![ \t]*\n)(?![ \t]*(?:[⁰¹²³⁴-⁹]|\[\^|\[\d{1,3}\]|\\\d{1,3}\\|-{5}))[^\n]+)*/gmu;
const MARKER = /[⁰¹²³⁴-⁹]{1,3}|\[\^[^\]\s]{1,20}\]|\[\d{1,3}\]|\\\d{1,3}\\/gu;

const plain = (marker: string): string =>
  [...marker.replace(/[[\]^\\]/g, '')].map((c) => DIGITS[c] ?? c).join('');

/** Notes in order; a marker counts only where a footnote answers it, and `[1]` and `\1\` the other way round too. */
export function footnotes(text: string, turns: ParsedTurn[]): ParsedNote[] {
  const found = footnoteParagraphs(text, turns);
  if (found.length === 0) return breaks(text, turns);
  const answered = new Set(found.map(({ marker }) => marker));
  const markers: ParsedNote[] = [];
  let at = 0;
  for (const match of text.matchAll(MARKER)) {
    const marker = plain(match[0]);
    while (at < found.length && found[at]!.span.end <= match.index) at++;
    if ((found[at]?.span.start ?? text.length) <= match.index || !answered.has(marker)) continue;
    markers.push({
      kind: 'marker',
      marker,
      span: { start: match.index, end: match.index + match[0].length },
    });
  }
  const cited = new Set(markers.map(({ marker }) => marker));
  const notes = found.filter(({ sure, marker }) => sure || cited.has(marker));
  const spans = notes.map(({ span }) => span);
  return [
    ...notes.map(({ marker, span }): ParsedNote => ({ kind: 'footnote', marker, span })),
    ...markers,
    ...breaks(text, turns, spans),
  ].sort((a, b) => a.span.start - b.span.start);
}

interface Footnote {
  marker: string;
  span: Span;
  /** Its print alone says that it is a footnote, marker or not. */
  sure: boolean;
}

function footnoteParagraphs(text: string, turns: ParsedTurn[]): Footnote[] {
  const found: Footnote[] = [];
  let turn = 0;
  for (const match of text.matchAll(FOOTNOTE)) {
    const { raised, named, square, slashed } = match.groups ?? {};
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    while (turn < turns.length && (turns[turn]!.heading?.end ?? 0) <= start) turn++;
    if ((turns[turn]?.heading?.start ?? end) < end) continue;
    const sure = raised !== undefined || named !== undefined;
    found.push({ marker: plain(raised ?? named ?? square ?? slashed ?? ''), span: { start, end }, sure });
  }
  return found;
}

/** Blank lines inside a turn where a sentence runs on (no full stop before, a small letter after), with the footnotes printed there. */
function breaks(text: string, turns: ParsedTurn[], footnoteSpans: Span[] = []): ParsedNote[] {
  const notes: ParsedNote[] = [];
  let at = 0;
  for (const { span } of turns) {
    for (let i = text.indexOf('\n', span.start); i !== -1 && i < span.end; i = text.indexOf('\n', i + 1)) {
      const from = blankBefore(text, i, span.start);
      const gaps: Span[] = [];
      let to = blankAfter(text, i, span.end);
      gaps.push({ start: from, end: to });
      while (at < footnoteSpans.length && footnoteSpans[at]!.end <= i) at++;
      let k = at;
      while (k < footnoteSpans.length && footnoteSpans[k]!.start === to) {
        const resumed = blankAfter(text, footnoteSpans[k]!.end, span.end);
        gaps.push({ start: footnoteSpans[k]!.end, end: resumed });
        to = resumed;
        k++;
      }
      const blankLine = k > at || /\n[^\n]*\n/.test(text.slice(from, to));
      if (blankLine && runsOn(text, from, to, span.end))
        for (const gap of gaps) notes.push({ kind: 'page', span: gap });
      i = Math.max(i, to - 1);
    }
  }
  return notes;
}

function blankBefore(text: string, at: number, limit: number): number {
  let i = at;
  while (i > limit && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}

function blankAfter(text: string, at: number, limit: number): number {
  let i = at;
  while (i < limit && isBlank(text.charCodeAt(i))) i++;
  return i;
}

function runsOn(text: string, from: number, to: number, limit: number): boolean {
  return to < limit && from > 0 && /[\p{L}\p{N},–-]/u.test(text[from - 1]!) && /\p{Ll}/u.test(text[to]!);
}
