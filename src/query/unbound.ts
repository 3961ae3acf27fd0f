/** A query's text → the variables that it asks for and binds nowhere: no error in SPARQL, but most often a slip of the pen. */
import { isWord, type Token, tokens } from './lexer.ts';

/** Variables outside all braces (of SELECT, GROUP BY, HAVING, ORDER BY) that stand in the query once, and not after AS. */
export function unboundVariables(query: string): Token[] {
  const all = tokens(query);
  const times = new Map<string, number>();
  for (const { kind, text } of all)
    if (kind === 'variable') times.set(text.slice(1), (times.get(text.slice(1)) ?? 0) + 1);
  const found: Token[] = [];
  let depth = 0;
  for (const [i, token] of all.entries()) {
    // What follows the pattern's VALUES is bound there.
    if (depth === 0 && isWord(token, 'VALUES')) break;
    if (token.kind === 'punctuation' && token.text === '{') depth++;
    else if (token.kind === 'punctuation' && token.text === '}') depth--;
    else if (depth === 0 && token.kind === 'variable' && !isWord(all[i - 1], 'AS'))
      if (times.get(token.text.slice(1)) === 1) found.push(token);
  }
  return found;
}
