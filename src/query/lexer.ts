/** SPARQL text → tokens, by the terminals of the SPARQL 1.1 grammar (section 19.8); linear, and total: what is no terminal comes out as one-character punctuation. */

export type TokenKind =
  | 'iri'
  | 'string'
  | 'tag'
  | 'variable'
  | 'blank'
  | 'name'
  | 'word'
  | 'number'
  | 'punctuation';

export interface Token {
  /** `name` is a prefixed name (`skos:prefLabel`, `:x`), `word` a keyword or function name. */
  kind: TokenKind;
  text: string;
  start: number;
  end: number;
}

const LOCAL = String.raw`(?:[\p{L}\p{N}_:\-·.]|%[0-9A-Fa-f]{2}|\\[_~.\-!$&'()*+,;=/?#@%])*`;
const RUN = String.raw`\p{L}[\p{L}\p{N}_.\-·]*`;

/**
 * Tried in this order at each place; the last always matches. None gives up after a long look, for that would make the whole
 * quadratic: so a string without its closing quotes reaches to the end, and words joined by dots are taken at once.
 */
const TERMINALS: [TokenKind | 'space' | 'words', RegExp][] = [
  ['space', /(?:\s|#[^\n\r]*)+/y],
  ['iri', /<[^<>"{}|^`\\\u0000-\u0020]*>/y],
  ['string', /"""(?:[^"\\]|\\.|"(?!""))*(?:""")?|'''(?:[^'\\]|\\.|'(?!''))*(?:''')?/sy],
  ['string', /"(?:[^"\\\n\r]|\\.)*"?|'(?:[^'\\\n\r]|\\.)*'?/y],
  ['tag', /@[A-Za-z]+(?:-[A-Za-z0-9]+)*/y],
  ['variable', /[?$][\p{L}\p{N}_·]+/uy],
  ['blank', /_:[\p{L}\p{N}_.\-·]+/uy],
  ['name', new RegExp(`:${LOCAL}`, 'uy')],
  ['words', new RegExp(`${RUN}(?::${LOCAL})?`, 'uy')],
  ['number', /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y],
  ['punctuation', /./suy],
];

/** Tokens in order; white space and comments are left out. */
export function tokens(query: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < query.length; ) {
    for (const [kind, terminal] of TERMINALS) {
      terminal.lastIndex = at;
      const text = terminal.exec(query)?.[0];
      if (!text) continue;
      if (kind === 'words' && !text.includes(':')) split(text, at, found);
      else if (kind !== 'space') found.push(token(kind === 'words' ? 'name' : kind, text, at));
      at = kind === 'space' ? at + text.length : found.at(-1)!.end;
      break;
    }
  }
  return found;
}

function token(kind: TokenKind, text: string, start: number): Token {
  // A name never ends in a full stop: that one ends the triple.
  const kept = kind === 'name' || kind === 'blank' ? text.replace(/\.+$/, '') : text;
  return { kind, text: kept, start, end: start + kept.length };
}

/** `true.FILTER`: words and what stands between them. */
function split(run: string, start: number, found: Token[]): void {
  for (const { 0: text, index } of run.matchAll(/[\p{L}\p{N}_]+|./gsu))
    found.push(token(text.length > 1 || /\p{L}/u.test(text) ? 'word' : 'punctuation', text, start + index));
}

/** True where the token is this keyword, in any case. */
export const isWord = (token: Token | undefined, word: string): boolean =>
  token?.kind === 'word' && token.text.toUpperCase() === word;
