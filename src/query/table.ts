/** Rows of terms → a text table that fits the terminal. */
import { printable } from '../report.ts';
import { tokens } from './lexer.ts';
import { shortened } from './prefixes.ts';
import type { ResultTable } from './results.ts';
import type { Term } from './terms.ts';

const LEAST = 6;

/**
 * Columns are as wide as their longest cell; where the whole is wider than `width`, the widest give way and their cells are
 * cut with an ellipsis. IRIs are shortened by the prefixes. Control characters show as escapes.
 */
export function textTable(
  { variables, rows }: ResultTable,
  width: number,
  prefixes: Record<string, string>,
): string {
  if (variables.length === 0) return `${rows.length === 1 ? '1 row' : `${rows.length} rows`}\n`;
  const cells = rows.map((row) => variables.map((name) => cell(row[name], prefixes)));
  const widths = fitted(
    variables.map((name, i) => Math.max(columns(name), ...lengths(cells, i))),
    width - 2 * (variables.length - 1),
  );
  const numeric = variables.map((name) => rows.length > 0 && rows.every((row) => isNumber(row[name])));
  const line = (texts: string[]) =>
    texts
      .map((text, i) => padded(text, widths[i] ?? 0, numeric[i] ?? false))
      .join('  ')
      .trimEnd();
  const rule = widths.map((w) => '─'.repeat(w)).join('  ');
  return `${[line(variables), rule, ...cells.map(line)].join('\n')}\n${rows.length} ${rows.length === 1 ? 'row' : 'rows'}\n`;
}

/** One by one rather than spread into Math.max: there may be more rows than a call takes arguments. */
function lengths(cells: string[][], column: number): [number] {
  let longest = 0;
  for (const row of cells) longest = Math.max(longest, columns(row[column] ?? ''));
  return [longest];
}

function cell(term: Term | undefined, prefixes: Record<string, string>): string {
  if (!term) return '';
  if (term.termType === 'Quad') {
    const parts = [term.subject, term.predicate, term.object].map((part) => cell(part, prefixes));
    return `<<( ${parts.join(' ')} )>>`;
  }
  const text = term.termType === 'NamedNode' ? (shortened(term.value, prefixes) ?? term.value) : term.value;
  return printable(text.replace(/\s+/g, ' '));
}

const isNumber = (term: Term | undefined): boolean =>
  term?.termType === 'Literal' && /#(integer|decimal|double|float)$/.test(term.datatype.value);

/** Takes from the widest column until all fit, but leaves each at least `LEAST`. */
function fitted(widths: number[], room: number): number[] {
  const result = [...widths];
  for (let excess = result.reduce((a, b) => a + b, 0) - room; excess > 0; ) {
    const widest = Math.max(...result);
    if (widest <= LEAST) break;
    const next = Math.max(LEAST, ...result.filter((w) => w < widest));
    const among = result.flatMap((w, i) => (w === widest ? [i] : []));
    const step = Math.max(1, Math.min(widest - next, Math.ceil(excess / among.length)));
    for (const i of among) {
      if (excess <= 0) break;
      result[i] = widest - step;
      excess -= step;
    }
  }
  return result;
}

function padded(text: string, width: number, right: boolean): string {
  const shown = columns(text) <= width ? text : `${clipped(text, width - 1)}…`;
  const space = ' '.repeat(Math.max(0, width - columns(shown)));
  return right ? space + shown : shown + space;
}

function clipped(text: string, width: number): string {
  let used = 0;
  let result = '';
  for (const character of text) {
    used += columnsOf(character);
    if (used > width) break;
    result += character;
  }
  return result;
}

/** Terminal columns of a text. */
function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += columnsOf(character);
  return sum;
}

/** East Asian wide characters and pictographs take two columns, combining marks none (Unicode TR11, in its main ranges). */
function columnsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (/\p{M}/u.test(character)) return 0;
  const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
  return wide.test(character) ? 2 : 1;
}

/** The engine lists the columns of `SELECT *` by the alphabet: here they stand as the query first names them. */
export function inQueryOrder(table: ResultTable, query: string): ResultTable {
  const named = tokens(query).filter(({ kind }) => kind === 'variable');
  const place = (name: string) => named.findIndex(({ text }) => text.slice(1) === name);
  return { ...table, variables: [...table.variables].sort((a, b) => place(a) - place(b)) };
}
