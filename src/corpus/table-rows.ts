/** Text of a table (CSV, TSV) → its rows of cells, quoted ones unquoted, with the lines where they begin. */

interface TableRow {
  cells: string[];
  /** 1-based line of the file. */
  line: number;
}

export const DELIMITERS = ['\t', ',', ';'] as const;

/** One pass; a quote that is never closed runs to the end of the file. */
export function* tableRows(text: string, delimiter: string): Generator<TableRow> {
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const row: TableRow = { cells: [], line };
    for (let more = true; more; ) {
      const cell = text[at] === '"' ? quoted(text, at) : bare(text, at, delimiter);
      row.cells.push(cell.text);
      line += cell.breaks;
      more = text.startsWith(delimiter, cell.end);
      at = more ? cell.end + 1 : afterBreak(text, cell.end);
    }
    line++;
    yield row;
  }
}

interface Cell {
  text: string;
  end: number;
  /** Line breaks inside it. */
  breaks: number;
}

function bare(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++;
  return { text: text.slice(start, end).trim(), end, breaks: 0 };
}

/** Two quotes inside stand for one. */
function quoted(text: string, start: number): Cell {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    const stop = close === -1 ? text.length : close;
    parts.push(text.slice(from, stop));
    if (close === -1 || text[close + 1] !== '"') {
      const words = parts.join('"');
      return {
        text: words.trim(),
        end: Math.min(stop + 1, text.length),
        breaks: words.split('\n').length - 1,
      };
    }
    from = close + 2;
  }
}

/** What stands between a closing quote and the line's end is no cell. */
function afterBreak(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  return next === -1 ? text.length : next + 1;
}
