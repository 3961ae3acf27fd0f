/** Placed pieces of text on a PDF page → its printed lines in reading order, columns one after the other. */

/** A piece of text as the PDF places it, in points from the lower left corner. */
export interface PdfItem {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A printed line. */
export interface PdfRow {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A gap wider than this many type sizes parts columns. */
const COLUMN_GAP = 1.6;

export function pdfRows(items: PdfItem[]): PdfRow[] {
  const written = items.filter(({ text }) => text.trim() !== '');
  const segments = baselines(written).flatMap(segmentsOf);
  return inReadingOrder(joined(segments, gutterOf(segments)));
}

/** Items of one baseline, raised marks included; from the top of the page to its foot. */
function baselines(items: PdfItem[]): PdfItem[][] {
  const sorted = [...items].sort((a, b) => b.y - a.y || a.x - b.x);
  const lines: { y: number; size: number; items: PdfItem[] }[] = [];
  for (const item of sorted) {
    const near = lines.slice(-3).find(({ y, size, items: [first] }) => {
      const larger = Math.max(size, item.size);
      const raised = item.size < size * 0.8 || (first !== undefined && size < item.size * 0.8);
      return Math.abs(y - item.y) <= larger * (raised ? 0.55 : 0.25);
    });
    if (!near) lines.push({ y: item.y, size: item.size, items: [item] });
    else {
      near.items.push(item);
      // The baseline is that of the larger type.
      if (item.size > near.size) Object.assign(near, { y: item.y, size: item.size });
    }
  }
  return lines.map((line) => line.items.sort((a, b) => a.x - b.x));
}

interface Segment extends PdfRow {
  /** Number of the baseline, from the top. */
  band: number;
}

/** A baseline cut where columns may part. */
function segmentsOf(items: PdfItem[], band: number): Segment[] {
  const size = Math.max(...items.map((item) => item.size));
  const base = items.find((item) => item.size === size)!.y;
  const segments: Segment[] = [];
  for (const item of items) {
    const last = segments.at(-1);
    const raised = item.size < size * 0.8 && item.y > base + size * 0.1 && /^\d{1,3}$/.test(item.text.trim());
    const text = raised
      ? [...item.text.trim()].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')
      : item.text;
    const gap = last ? item.x - last.right : 0;
    if (!last || gap > size * COLUMN_GAP)
      segments.push({ text, x: item.x, right: item.x + item.width, y: base, size, band });
    else {
      const blank = !raised && gap > item.size * 0.12 && !/\s$/.test(last.text) && !/^\s/.test(text);
      last.text += blank ? ` ${text}` : text;
      last.right = Math.max(last.right, item.x + item.width);
    }
  }
  return segments;
}

/** Middle of the gap between two columns; null where the page has one. */
function gutterOf(segments: Segment[]): number | null {
  if (segments.length < 12) return null;
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map((segment) => segment.right));
  let best: number | null = null;
  let fewest = segments.length * 0.12;
  for (let step = 30; step <= 70; step++) {
    const x = left + ((right - left) * step) / 100;
    let crossing = 0;
    let before = 0;
    let after = 0;
    for (const segment of segments) {
      if (segment.right <= x) before++;
      else if (segment.x >= x) after++;
      else crossing++;
    }
    if (crossing < fewest && before >= segments.length * 0.3 && after >= segments.length * 0.3)
      [best, fewest] = [x, crossing];
  }
  return best;
}

interface Placed extends PdfRow {
  column: 'left' | 'right' | 'both';
}

/** Segments of one baseline put together again, but for the two sides of a gutter. */
function joined(segments: Segment[], gutter: number | null): Placed[] {
  const rows: (Placed & { band: number })[] = [];
  for (const segment of segments) {
    const column =
      gutter === null ? 'both' : segment.right <= gutter ? 'left' : segment.x >= gutter ? 'right' : 'both';
    const last = rows.at(-1);
    if (last && last.band === segment.band && last.column === column) {
      last.text += `  ${segment.text}`;
      last.right = segment.right;
    } else rows.push({ ...segment, column });
  }
  return rows.map(({ band: _, ...row }) => ({ ...row, text: row.text.trim() }));
}

/** Left column before right, between lines that span both. */
function inReadingOrder(rows: Placed[]): PdfRow[] {
  const order: Placed[] = [];
  let right: Placed[] = [];
  for (const row of rows) {
    if (row.column === 'right') right.push(row);
    else {
      if (row.column === 'both') {
        order.push(...right);
        right = [];
      }
      order.push(row);
    }
  }
  return [...order, ...right].map(({ column: _, ...row }) => row);
}
