/** Tables with a column of words and one of speakers or times (CSV, TSV; Whisper's `.tsv`) → turns. */
import { type Piece, plainReading } from '../plain-reading.ts';
import { DELIMITERS, tableRows } from '../table-rows.ts';
import { parseClock } from '../times.ts';
import type { DecodedFile, Format, ParsedTranscript } from '../types.ts';

export const tableFormat: Format = {
  name: 'table',
  title: 'table (CSV or TSV)',
  extensions: ['csv', 'tsv'],
  recognise: ({ text }) => (text !== null && layoutOf(text) ? 0.8 : 0),
  read,
};

type Column = 'speaker' | 'text' | 'start' | 'end';

const HEADS: [RegExp, Column][] = [
  [/^(?:speaker|speaker ?(?:name|label)|name|who|participant|user|author)$/i, 'speaker'],
  [/^(?:text|transcript(?:ion)?|content|speech|words|utterance|message|dialogue|sentence|comment)$/i, 'text'],
  [/^(?:start|start ?time|begin|from|in|time|time ?stamp|time ?code)(?: ?\(.{1,12}\))?$/i, 'start'],
  [/^(?:end|end ?time|stop|to|out)(?: ?\(.{1,12}\))?$/i, 'end'],
];

interface Layout {
  delimiter: string;
  columns: Partial<Record<Column, number>>;
}

/** By the words of the first line; null where they name no column of words, or neither speakers nor times. */
function layoutOf(text: string): Layout | null {
  const head = text.slice(0, 1000).split(/\r?\n/, 1)[0]!;
  for (const delimiter of DELIMITERS) {
    const columns: Layout['columns'] = {};
    for (const [i, cell] of head.split(delimiter).entries()) {
      const name = cell.replace(/["_]/g, ' ').trim();
      const column = HEADS.find(([pattern]) => pattern.test(name))?.[1];
      if (column) columns[column] ??= i;
    }
    if (columns.text !== undefined && (columns.speaker ?? columns.start) !== undefined)
      return { delimiter, columns };
  }
  return null;
}

function read(file: DecodedFile): ParsedTranscript {
  const text = file.text ?? '';
  const layout = layoutOf(text) ?? { delimiter: ',', columns: { text: 0 } };
  const { speaker, start, end, text: words = 0 } = layout.columns;
  const pieces: Piece[] = [];
  let other = 0;
  for (const { cells, line } of tableRows(text, layout.delimiter)) {
    const taken = line === 1 ? [] : [speaker, start, end, words];
    for (const [i, cell] of cells.entries()) if (!taken.includes(i)) other += cell.replace(/\s/g, '').length;
    if (line === 1) continue;
    const cell = (at: number | undefined): string => (at === undefined ? '' : (cells[at] ?? ''));
    pieces.push({
      label: cell(speaker).slice(0, 200),
      text: cell(words),
      start: timeIn(cell(start)),
      end: timeIn(cell(end)),
      line,
    });
  }
  if (inThousandths(pieces)) for (const piece of pieces) toSeconds(piece);
  return {
    ...plainReading(file.path, pieces),
    metadata: {},
    dropped: other > 0 ? [{ characters: other, reason: 'heads and other columns of the table' }] : [],
  };
}

function timeIn(cell: string): number | null {
  if (/^\d{1,10}(?:\.\d{1,6})?s?$/.test(cell)) return Number.parseFloat(cell);
  return /^\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?$/.test(cell) ? parseClock(cell) : null;
}

/** Whole numbers a hundred and more apart, as Whisper writes them. */
function inThousandths(pieces: Piece[]): boolean {
  let latest = 0;
  for (const { start, end } of pieces) {
    if (!Number.isInteger(start ?? 0) || !Number.isInteger(end ?? 0)) return false;
    latest = Math.max(latest, start ?? 0, end ?? 0);
  }
  return latest > pieces.length * 100 && latest > 1000;
}

function toSeconds(piece: Piece): void {
  if (piece.start !== null) piece.start /= 1000;
  if (piece.end !== null) piece.end /= 1000;
}
