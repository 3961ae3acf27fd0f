/** Footnotes printed in the running text → notes for the footnote, its marker and the page break around it. */
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
/** A paragraph that begins with a marker: `¹ text`, `[^1]: text`. */
const FOOTNOTE =
  /^[ \t]*(?:([⁰¹²³⁴-⁹]{1,3})[ \t]*(?=\S)|\[\^([^\]\s]{1,20})\]:[ \t]*)[^\n]*(?:\n(?![ \t]*\n)(?![ \t]*(?:[⁰¹²³⁴-⁹]|\[\^))[^\n]+)*/gmu;

const plain = (marker: string): string => [...marker].map((c) => DIGITS[c] ?? c).join('');

/** Notes in order; a superscript counts as a marker only where a footnote answers it. */
export function footnotes(text: string, turns: ParsedTurn[]): ParsedNote[] {
  const notes: ParsedNote[] = [];
  if (!/[⁰¹²³⁴-⁹]|\[\^/u.test(text)) return breaks(text, turns);
  const markers = new Set<string>();
  const inside: { start: number; end: number }[] = [];
  for (const match of text.matchAll(FOOTNOTE)) {
    const marker = plain(match[1] ?? match[2] ?? '');
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    const heading = turns.some(
      (turn) => turn.heading && turn.heading.start < end && start < turn.heading.end,
    );
    if (heading) continue;
    markers.add(marker);
    inside.push({ start, end });
    notes.push({ kind: 'footnote', marker, span: { start, end } });
  }
  let at = 0;
  for (const match of text.matchAll(/[⁰¹²³⁴-⁹]{1,3}|\[\^[^\]\s]{1,20}\]/gu)) {
    const marker = plain(match[0].startsWith('[') ? match[0].slice(2, -1) : match[0]);
    while (at < inside.length && inside[at]!.end <= match.index) at++;
    if ((at < inside.length && inside[at]!.start <= match.index) || !markers.has(marker)) continue;
    notes.push({ kind: 'marker', marker, span: { start: match.index, end: match.index + match[0].length } });
  }
  return [...notes, ...breaks(text, turns, inside)].sort((a, b) => a.span.start - b.span.start);
}

/** Blank lines inside a turn where a sentence runs on (no full stop before, a small letter after), with the footnotes printed there. */
function breaks(
  text: string,
  turns: ParsedTurn[],
  footnoteSpans: { start: number; end: number }[] = [],
): ParsedNote[] {
  const notes: ParsedNote[] = [];
  let at = 0;
  for (const { span } of turns) {
    for (let i = text.indexOf('\n', span.start); i !== -1 && i < span.end; i = text.indexOf('\n', i + 1)) {
      const from = blankBefore(text, i, span.start);
      const gaps: { start: number; end: number }[] = [];
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
