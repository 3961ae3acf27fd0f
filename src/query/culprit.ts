/** A query that does not parse, and a parser that says only how far it looked → the token that cannot stand where it stands. */
import { type Token, tokens } from './lexer.ts';

/** Longer queries are not searched: each step parses the text up to a token. */
const LONGEST = 20_000;

/**
 * Oxigraph places an error at the farthest character that it looked at, which after a wrong bracket is the end of the text.
 * But a text cut off where it was still right makes it expect some punctuation, and one cut off later does not: the first
 * token that makes the difference is the wrong one.
 * @param complaint what the parser says of a text; null where it takes it
 */
export function culprit(query: string, complaint: (text: string) => string | null): Token | undefined {
  if (query.length > LONGEST) return undefined;
  const all = tokens(query);
  const right = (count: number): boolean => {
    const said = complaint(query.slice(0, all[count - 1]?.end ?? 0));
    return said === null || expectsPunctuation(said);
  };
  let low = 0;
  let high = all.length;
  if (high === 0 || right(high)) return undefined;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (right(middle)) low = middle;
    else high = middle;
  }
  return all[low];
}

/** `expected one of "$", "(", …` as against `expected OPTIONAL` or `expected [_]`. */
export const expectsPunctuation = (complaint: string): boolean => /"[^"\w]{1,3}"/.test(complaint);
