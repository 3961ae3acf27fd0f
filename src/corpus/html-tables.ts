/** Rows of an HTML table with a column of speakers and one of words → pieces of speech. */
import type { HtmlBlock, Run } from './html-blocks.ts';
import { bareLabel, type HtmlTurns, spoken, textOf, timeIn } from './html-runs.ts';
import { isNameLike } from './labels.ts';

const HEADS: [RegExp, 'speaker' | 'text' | 'time'][] = [
  [/^(?:speaker|name|who|participant|speaker name)s?$/i, 'speaker'],
  [
    /^(?:text|transcript(?:ion)?|content|speech|words|remarks|utterance|said|what was said|dialogue|statement)$/i,
    'text',
  ],
  [/^(?:time|timestamp|time ?code|start(?: time)?)$/i, 'time'],
];

interface Columns {
  speaker: number;
  text: number;
  time: number;
}

/** Null where no columns of names and words are found. */
export function tableTurns(blocks: HtmlBlock[]): HtmlTurns | null {
  const rows = blocks.filter(({ kind }) => kind === 'row');
  const columns = rows.length >= 2 ? columnsOf(rows.map(({ cells }) => cells)) : null;
  if (!columns) return null;
  const found: HtmlTurns = { pieces: [], asides: [] };
  for (const block of blocks) {
    const { cells, runs } = block;
    const isHead = block.kind === 'row' && headed(cells) !== null;
    if (block.kind !== 'row' || isHead || cells.length <= columns.text) {
      const text = cells.length > 0 ? cells.map(textOf).join(' | ') : textOf(runs);
      if (text.trim()) found.asides.push({ kind: 'log', text, after: found.pieces.length });
      continue;
    }
    const cell = (at: number): Run[] => cells[at] ?? [];
    found.pieces.push({
      label: bareLabel(textOf(cell(columns.speaker))),
      start: columns.time === -1 ? null : timeIn(textOf(cell(columns.time))),
      end: null,
      line: block.line,
      ...spoken(cell(columns.text)),
    });
  }
  return found;
}

/** Columns by the words of a header row. */
function headed(cells: Run[][]): Columns | null {
  const columns: Columns = { speaker: -1, text: -1, time: -1 };
  for (const [i, cell] of cells.entries()) {
    const word = textOf(cell).trim();
    const kind = HEADS.find(([pattern]) => pattern.test(word))?.[1];
    if (kind && columns[kind] === -1) columns[kind] = i;
  }
  return columns.speaker !== -1 && columns.text !== -1 ? columns : null;
}

/** Without a header: the longest column holds the words, one of names the speakers, one of clock readings the times. */
function columnsOf(rows: Run[][][]): Columns | null {
  for (const cells of rows.slice(0, 5)) {
    const columns = headed(cells);
    if (columns) return columns;
  }
  const width = Math.max(...rows.slice(0, 1000).map((cells) => cells.length));
  if (width < 2 || width > 8) return null;
  const share = (at: number, test: (text: string) => boolean): number =>
    rows.filter((cells) => test(textOf(cells[at] ?? []).trim())).length / rows.length;
  const length = (at: number): number =>
    rows.reduce((sum, cells) => sum + textOf(cells[at] ?? []).length, 0) / rows.length;
  const all = [...Array(width).keys()];
  const text = all.reduce((best, at) => (length(at) > length(best) ? at : best), 0);
  const speaker = all.find(
    (at) => at !== text && length(at) < 60 && share(at, (words) => isNameLike(bareLabel(words))) > 0.7,
  );
  const time = all.find(
    (at) => at !== text && at !== speaker && share(at, (words) => timeIn(words) !== null) > 0.7,
  );
  const names = new Set(speaker === undefined ? [] : rows.map((cells) => textOf(cells[speaker] ?? [])));
  // A list of members has each name once and no sentences.
  if (speaker === undefined || length(text) < 15 || (names.size === rows.length && length(text) < 60))
    return null;
  return { speaker, text, time: time ?? -1 };
}
