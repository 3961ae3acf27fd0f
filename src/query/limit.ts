/** A query and a number of rows → the query that gives no more than those. */
import { isWord, type Token, tokens } from './lexer.ts';

/**
 * Lowers the query's own outermost LIMIT, or adds one where there is none. The text before it keeps its place, so error
 * positions stay true. ASK needs none and comes back as it is.
 */
export function limitRows(query: string, rows: number): string {
  const outer = outermost(tokens(query));
  if (outer.some((token) => isWord(token, 'ASK'))) return query;
  const at = outer.findLastIndex((token) => isWord(token, 'LIMIT'));
  const number = outer[at + 1];
  if (at >= 0 && number?.kind === 'number')
    return Number(number.text) <= rows
      ? query
      : query.slice(0, number.start) + rows + query.slice(number.end);
  // VALUES after the pattern comes last in the grammar, after LIMIT.
  const values = outer.findLast((token) => isWord(token, 'VALUES'));
  const place = values?.start ?? query.length;
  return `${query.slice(0, place)}\nLIMIT ${rows}\n${query.slice(place)}`;
}

/** Tokens outside all brackets. */
function outermost(all: Token[]): Token[] {
  let depth = 0;
  return all.filter(({ kind, text }) => {
    const bracket = kind === 'punctuation';
    if (bracket && '})]'.includes(text)) depth--;
    const outside = depth === 0;
    if (bracket && '{(['.includes(text)) depth++;
    return outside;
  });
}
