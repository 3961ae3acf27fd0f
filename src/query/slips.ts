/** Slips that a query's own text shows, whatever the parser says of it: something left open, a prefix nearly known, a variable left out of GROUP BY. */
import { type Token, tokens } from './lexer.ts';
import { likeNames } from './names.ts';
import { literal } from './terms.ts';

/** A text in quotes that has no end. */
export const openQuote = (query: string): Token | undefined =>
  tokens(query).find(({ kind, text }) => kind === 'string' && !CLOSED.test(text));

const CLOSED =
  /^(?:"""(?:[^"\\]|\\.|"(?!""))*"""|'''(?:[^'\\]|\\.|'(?!''))*'''|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')$/s;

const PAIRS: Record<string, string> = { '}': '{', ')': '(', ']': '[' };

/** The innermost bracket left open; undefined where none is, or where a wrong one closes it. */
export function openBracket(query: string): Token | undefined {
  const open: Token[] = [];
  for (const token of tokens(query)) {
    if (token.kind !== 'punctuation') continue;
    if ('{(['.includes(token.text)) open.push(token);
    else if (PAIRS[token.text] && open.pop()?.text !== PAIRS[token.text]) return undefined;
  }
  return open.at(-1);
}

/** The known prefix that looks most like the one of a name. */
export const nearPrefix = (name: string, known: readonly string[]): string | undefined =>
  likeNames(
    name.slice(0, Math.max(0, name.indexOf(':'))),
    known.map((prefix) => literal(prefix)),
    1,
  )[0];

/** The first plain variable of a grouped query's SELECT that its GROUP BY leaves out. */
export function ungrouped(query: string): Token | undefined {
  const selected: Token[] = [];
  const grouped = new Set<string>();
  let depth = 0;
  let part = '';
  for (const token of tokens(query)) {
    const { kind, text } = token;
    if (kind === 'punctuation' && '{('.includes(text)) depth++;
    else if (kind === 'punctuation' && '})'.includes(text)) depth--;
    else if (kind === 'word' && depth === 0) part = text.toUpperCase() === 'BY' ? part : text.toUpperCase();
    else if (kind === 'variable' && part === 'SELECT' && depth === 0) selected.push(token);
    else if (kind === 'variable' && part === 'GROUP') grouped.add(text.slice(1));
  }
  return selected.find(({ text }) => !grouped.has(text.slice(1)));
}
