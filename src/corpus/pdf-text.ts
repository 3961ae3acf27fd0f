/** Bare lines of PDF pages → running text: footnotes at the end, words mended over line breaks, paragraphs apart. */
import type { PdfRow } from './pdf-rows.ts';

/** Footnotes are set smaller than the text by at least this factor. */
const SMALLER = 0.92;
const FOOTNOTE = /^(?:([⁰¹²³⁴-⁹]{1,3})|(\d{1,3})[.)]?(?=\s))\s*/u;

export function pdfText(pages: PdfRow[][]): string {
  const body = bodySize(pages);
  const notes: string[] = [];
  const lines: { row: PdfRow; first: boolean }[] = [];
  for (const page of pages) {
    const from = footnotesFrom(page, body);
    for (const [i, row] of page.slice(0, from).entries())
      lines.push({
        row,
        first: i === 0 ? endsThought(lines.at(-1)?.row) : startsParagraph(page[i - 1]!, row),
      });
    for (const row of page.slice(from)) {
      const marker = FOOTNOTE.exec(row.text);
      if (marker || notes.length === 0)
        notes.push(marker ? `${raised(marker)} ${row.text.slice(marker[0].length)}` : row.text);
      else notes[notes.length - 1] = joinWords(notes.at(-1)!, row.text);
    }
  }
  const parts: string[] = [];
  const compounds = compoundsIn(lines.map(({ row }) => row.text));
  for (const { row, first } of lines) {
    const before = parts.at(-1);
    if (before === undefined) parts.push(row.text);
    else if (!first && isBroken(before, row.text)) {
      const [word = '', ...rest] = row.text.split(' ');
      const stem = /(\p{L}+)-$/u.exec(before)![1]!;
      const keeps = compounds.has(`${stem}-${word.replace(/[^\p{L}]+$/u, '')}`.toLowerCase());
      parts[parts.length - 1] = (keeps ? before : before.slice(0, -1)) + word;
      if (rest.length > 0) parts.push('\n', rest.join(' '));
    } else parts.push(first ? '\n\n' : '\n', row.text);
  }
  for (const note of notes) parts.push('\n\n', note);
  return parts.join('');
}

/** The size in which most characters are set. */
function bodySize(pages: PdfRow[][]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of pages.flat()) {
    const key = Math.round(size * 2) / 2;
    counts.set(key, (counts.get(key) ?? 0) + text.length);
  }
  let best = 0;
  for (const [size, count] of counts) if (count > (counts.get(best) ?? 0)) best = size;
  return best;
}

/** Index of the first line of the footnotes: small type down to the foot of the page, from a line with a marker. */
function footnotesFrom(page: PdfRow[], body: number): number {
  let at = page.length;
  while (at > 0 && page[at - 1]!.size <= body * SMALLER) at--;
  while (at < page.length && !FOOTNOTE.test(page[at]!.text)) at++;
  return at;
}

function raised(match: RegExpExecArray): string {
  if (match[1]) return match[1];
  return [...match[2]!].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}

function startsParagraph(above: PdfRow, row: PdfRow): boolean {
  const leading = above.y - row.y;
  // A line above that is lower on the page was the foot of a column.
  if (leading < 0) return endsThought(above);
  if (leading > Math.max(above.size, row.size) * 1.75) return true;
  return row.x > above.x + row.size * 0.9 && above.right - above.x > 0 && endsThought(above);
}

const endsThought = (row: PdfRow | undefined): boolean =>
  row === undefined || /[.!?:"”’)\]]$/u.test(row.text);

const isBroken = (before: string, next: string): boolean => /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(next);

const joinWords = (before: string, next: string): string =>
  isBroken(before, next) ? before.slice(0, -1) + next : `${before} ${next}`;

/** Words that the text writes with a hyphen inside a line. */
function compoundsIn(lines: string[]): Set<string> {
  const compounds = new Set<string>();
  for (const line of lines)
    for (const [word] of line.matchAll(/\p{L}{1,40}-\p{L}{1,40}/gu)) compounds.add(word.toLowerCase());
  return compounds;
}
