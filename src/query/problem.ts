/** What kept a query from being answered: its kind, its place in the query, and how to show both. */
import { placeOf, printable } from '../report.ts';
import { culprit, expectsPunctuation } from './culprit.ts';
import { tokens } from './lexer.ts';
import { nearPrefix, openBracket, openQuote, ungrouped } from './slips.ts';

export type ProblemKind =
  | 'syntax' // not SPARQL, or not as the graph's prefixes stand
  | 'refused' // SPARQL, but more than reading this data
  | 'time'
  | 'memory'
  | 'rows'
  | 'busy' // nobody free to answer
  | 'cancelled'
  | 'data' // a data file that cannot be read
  | 'remote'; // another endpoint's failure

export interface ProblemPlace {
  /** 1-based; columns in UTF-16 code units. */
  line: number;
  column: number;
}

/** The one error that `query/` throws, and what crosses from a worker. */
export class QueryProblem extends Error {
  readonly kind: ProblemKind;
  readonly place: ProblemPlace | undefined;
  readonly hint: string | undefined;
  constructor(kind: ProblemKind, reason: string, more: { place?: ProblemPlace; hint?: string } = {}) {
    super(reason);
    this.name = 'QueryProblem';
    this.kind = kind;
    this.place = more.place;
    this.hint = more.hint;
  }
}

/** The query's line with a caret under the place; empty where no place is known. */
export function excerpt(query: string, place: ProblemPlace | undefined): string {
  if (!place) return '';
  const line = query.split(/\r\n|\r|\n/)[place.line - 1] ?? '';
  const before = [...line.slice(0, place.column - 1)].map((c) => (c === '\t' ? '\t' : ' ')).join('');
  return `${printable(line)}\n${before}^`;
}

/**
 * `error at 2:31: expected …`, as the engine says it (columns in code points) → a problem placed in the user's own query.
 * @param addedLines how many lines were put before the user's own
 * @param complaint what the engine says of another text; null where it takes it
 * @param prefixes those that need no declaration
 */
export function readSyntaxError(
  said: string,
  query: string,
  addedLines: number,
  complaint: (text: string) => string | null,
  prefixes: string[] = [],
): QueryProblem {
  const quote = openQuote(query);
  if (quote)
    return new QueryProblem('syntax', `the ${quote.text[0]} here is never closed`, {
      place: placeIn(query, quote.start),
    });
  const at = /error at (\d+):(\d+): (?:expected )?([\s\S]*)$/.exec(said);
  if (!at) return new QueryProblem('syntax', said.replace(/^Error:?\s*/, ''));
  const [, atLine, atColumn, expected = ''] = at;
  const line = Math.max(1, Number(atLine) - addedLines);
  const text = query.split(/\r\n|\r|\n/)[line - 1] ?? '';
  const column = [...text].slice(0, Number(atColumn) - 1).join('').length + 1;
  const hint = unclosed(query);
  const known = SENTENCES.some(([pattern]) => pattern.test(expected));
  const wrong = known || expectsPunctuation(expected) ? undefined : culprit(query, complaint);
  if (wrong)
    return new QueryProblem('syntax', `${wrong.text.slice(0, 60)} cannot stand here`, {
      place: placeIn(query, wrong.start),
      hint,
    });
  const alone = /variable that is unbound/.test(expected) && ungrouped(query);
  if (alone)
    return new QueryProblem('syntax', `${alone.text} is neither grouped by nor aggregated`, {
      place: placeIn(query, alone.start),
      hint: `add it to GROUP BY, or take one of its values: (SAMPLE(${alone.text}) AS …)`,
    });
  const reason = reasonOf(expected, query, { line, column });
  const near = /Prefix not found/.test(expected)
    ? nearPrefix(foundAt(query, { line, column }), prefixes)
    : undefined;
  return new QueryProblem('syntax', reason, {
    place: startOfName(text, line, column),
    hint: near ? `did you mean ${near}:?` : hint,
  });
}

function placeIn(query: string, offset: number): ProblemPlace {
  const { line = 1, column = 1 } = placeOf('query', query, offset);
  return { line, column };
}

/** The engine sees that a name's prefix is unknown only behind the name: the caret belongs before it. */
function startOfName(line: string, number: number, column: number): ProblemPlace {
  const name = tokens(line).find(({ kind, end }) => kind === 'name' && end === column - 1);
  return { line: number, column: name ? name.start + 1 : column };
}

/** A hint that names the innermost bracket left open. */
function unclosed(query: string): string | undefined {
  const bracket = openBracket(query);
  if (!bracket) return undefined;
  const { line, column } = placeIn(query, bracket.start);
  return `the ${bracket.text} of line ${line}, column ${column} is never closed`;
}

const SENTENCES: [RegExp, (found: string) => string][] = [
  [/Prefix not found/, (found) => `the prefix of ${found} is not declared`],
  [/variable that is unbound/, () => 'SELECT names a variable that is neither grouped by nor aggregated'],
  [/(?:The |A )[a-z][^,[\]]*[a-z]{2,}[^,[\]]*/, () => ''],
];

function reasonOf(expected: string, query: string, place: ProblemPlace): string {
  const found = foundAt(query, place);
  for (const [pattern, say] of SENTENCES) {
    const match = pattern.exec(expected);
    if (match) return say(found) || match[0].trim();
  }
  const words = expected
    .replace(/\[[^\]]*\]/g, '')
    .replace(/^one of /, '')
    .split(/,\s+/)
    .map((word) => word.trim().replace(/^"(.*)"$/, '$1'))
    .filter((word) => /^[^\w\\]{1,3}$|^[A-Z]+$/.test(word));
  // The engine's list of what it expected is whole only where punctuation is part of it.
  const list =
    words.some((word) => /^\W/.test(word)) && words.length <= 12 ? `; expected ${words.join(' ')}` : '';
  return found
    ? `${found} cannot stand here${list}`
    : list
      ? `the query ends too early${list}`
      : 'the query cannot be read to its end';
}

/** The token at a place, or the one that the place is inside or just behind; empty at the end. */
function foundAt(query: string, place: ProblemPlace): string {
  const lines = query.split(/(?<=\r\n|\r(?!\n)|\n)/);
  const offset = lines.slice(0, place.line - 1).join('').length + place.column - 1;
  const token = tokens(query).find(({ end, kind }) => end > offset || (kind === 'name' && end === offset));
  return token?.text.slice(0, 60) ?? '';
}
