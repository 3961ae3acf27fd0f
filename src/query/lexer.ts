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

const PREFIX = String.raw`(?:\p{L}(?:[\p{L}\p{N}_.\-·]*[\p{L}\p{N}_\-·])?)?`;
const LOCAL = String.raw`(?:[\p{L}\p{N}_:\-·.]|%[0-9A-Fa-f]{2}|\\[_~.\-!$&'()*+,;=/?#@%])`;

/** Tried in this order at each place; the last always matches. */
const TERMINALS: [TokenKind | 'space', RegExp][] = [
  ['space', /(?:\s+|#[^\n\r]*)+/y],
  ['iri', /<[^<>"{}|^`\\\u0000-\u0020]*>/y],
  ['string', /"""(?:"{0,2}(?:[^"\\]|\\.))*"""|'''(?:'{0,2}(?:[^'\\]|\\.))*'''/sy],
  ['string', /"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*'/y],
  ['tag', /@[A-Za-z]+(?:-[A-Za-z0-9]+)*/y],
  ['variable', /[?$][\p{L}\p{N}_·]+/uy],
  ['blank', /_:[\p{L}\p{N}_.\-·]+/uy],
  ['name', new RegExp(`${PREFIX}:${LOCAL}*`, 'uy')],
  ['word', /[A-Za-z][A-Za-z0-9_]*/y],
  ['number', /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y],
  ['punctuation', /./suy],
];

/** Tokens in order; white space and comments are left out. A string without its closing quotes comes out in pieces. */
export function tokens(query: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < query.length; ) {
    for (const [kind, terminal] of TERMINALS) {
      terminal.lastIndex = at;
      const text = terminal.exec(query)?.[0];
      if (!text) continue;
      // A name never ends in a full stop: that one ends the triple.
      const kept = kind === 'name' || kind === 'blank' ? text.replace(/\.+$/, '') : text;
      if (kind !== 'space') found.push({ kind, text: kept, start: at, end: at + kept.length });
      at += kept.length;
      break;
    }
  }
  return found;
}

/** True where the token is this keyword, in any case. */
export const isWord = (token: Token | undefined, word: string): boolean =>
  token?.kind === 'word' && token.text.toUpperCase() === word;
