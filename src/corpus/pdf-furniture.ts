/** Lines of PDF pages → without running heads, page numbers and line numbers, which come back as notes. */
import type { PdfRow } from './pdf-rows.ts';

export interface BarePages {
  pages: PdfRow[][];
  /** Heads, feet and page numbers, in order of the pages. */
  furniture: { text: string; page: number }[];
}

/** So many lines at the head and foot of a page may be furniture. */
const EDGE = 3;
const PAGE_NUMBER =
  /^[\s–—|•.-]*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:of|\/|\|)\s*\d{1,4})?[\s–—|•.-]*$/i;

export function barePages(all: PdfRow[][]): BarePages {
  const pages = all.map(withoutLineNumbers);
  const counts = new Map<string, Set<number>>();
  for (const [number, rows] of pages.entries())
    for (const row of edges(rows)) {
      const key = keyOf(row);
      const seen = counts.get(key) ?? new Set();
      seen.add(number);
      counts.set(key, seen);
    }
  const enough = Math.max(2, Math.min(pages.length * 0.3, 5));
  const furniture: BarePages['furniture'] = [];
  const bare = pages.map((rows, page) => {
    const outer = new Set(edges(rows).filter((row) => (counts.get(keyOf(row))?.size ?? 0) >= enough));
    for (const row of [rows[0], rows.at(-1)]) if (row && PAGE_NUMBER.test(row.text)) outer.add(row);
    for (const row of rows) if (outer.has(row)) furniture.push({ text: row.text, page });
    return rows.filter((row) => !outer.has(row));
  });
  return { pages: bare, furniture };
}

/** Lines that may be furniture: short ones nearest to the edges. */
function edges(rows: PdfRow[]): PdfRow[] {
  const byHeight = [...rows].sort((a, b) => b.y - a.y);
  return [...new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])].filter(
    ({ text }) => text.length < 120,
  );
}

/** Equal but for figures, at about the same height. */
const keyOf = ({ text, y }: PdfRow): string =>
  `${Math.round(y / 12)} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()}`;

/** Depositions number the lines of each page. */
function withoutLineNumbers(rows: PdfRow[]): PdfRow[] {
  const numbers = rows.map(({ text }) => /^(\d{1,2})(?:\s{1,10}|$)/.exec(text)?.[1]);
  let last = 0;
  let run = 0;
  for (const number of numbers) {
    if (number === undefined || Number(number) !== last + 1) continue;
    last++;
    run++;
  }
  if (run < 8 || run < rows.length * 0.6) return rows;
  return rows.flatMap((row, i) => {
    const text = numbers[i] === undefined ? row.text : row.text.replace(/^\d{1,2}\s*/, '');
    return text === '' ? [] : [{ ...row, text }];
  });
}
