/** A query's text → what kind it is and what it asks for beyond reading, without running it. */
import { isWord, type Token, tokens } from './lexer.ts';

export type QueryForm = 'SELECT' | 'ASK' | 'CONSTRUCT' | 'DESCRIBE';

export interface QueryShape {
  /** Null where the text is no query: an update, or no SPARQL. */
  form: QueryForm | null;
  /** Why an endpoint that only reads, and only its own data, will not run it. */
  refusal: string | null;
  /** Prefixes used and not declared, each once. */
  undeclared: string[];
  tokens: Token[];
}

const FORMS = new Set<string>(['SELECT', 'ASK', 'CONSTRUCT', 'DESCRIBE']);
const UPDATES = new Set<string>([
  'INSERT',
  'DELETE',
  'LOAD',
  'CLEAR',
  'DROP',
  'CREATE',
  'ADD',
  'MOVE',
  'COPY',
  'WITH',
]);

/** More nesting than any query needs; the engine's own parser breaks down beyond some hundreds. */
const MAX_DEPTH = 100;

/** Looks at the tokens only, so it also answers for text that does not parse. */
export function shapeOf(query: string): QueryShape {
  const all = tokens(query);
  const opening = firstOperation(all);
  const form = opening && FORMS.has(opening) ? (opening as QueryForm) : null;
  return { form, refusal: refusalOf(all, opening), undeclared: undeclaredPrefixes(all), tokens: all };
}

/** The word that says what the text does: the first keyword after BASE, PREFIX and VERSION. */
function firstOperation(all: Token[]): string | null {
  const prologue = new Set(['BASE', 'PREFIX', 'VERSION']);
  const token = all.find((t) => t.kind === 'word' && !prologue.has(t.text.toUpperCase()));
  return token?.text.toUpperCase() ?? null;
}

function refusalOf(all: Token[], opening: string | null): string | null {
  if (opening && UPDATES.has(opening)) return `${opening} changes data, and this data is only read`;
  if (all.some((token) => isWord(token, 'SERVICE')))
    return 'SERVICE asks other servers, which is not done from here';
  if (depthOf(all) > MAX_DEPTH) return `it nests more than ${MAX_DEPTH} brackets`;
  return null;
}

function depthOf(all: Token[]): number {
  let depth = 0;
  let deepest = 0;
  for (const { kind, text } of all) {
    if (kind !== 'punctuation') continue;
    if ('{(['.includes(text)) deepest = Math.max(deepest, ++depth);
    else if ('})]'.includes(text)) depth--;
  }
  return deepest;
}

function undeclaredPrefixes(all: Token[]): string[] {
  const declared = new Set<string>();
  const used = new Set<string>();
  for (const [i, token] of all.entries()) {
    if (token.kind !== 'name') continue;
    const prefix = token.text.slice(0, token.text.indexOf(':'));
    if (isWord(all[i - 1], 'PREFIX')) declared.add(prefix);
    else used.add(prefix);
  }
  return [...used].filter((prefix) => !declared.has(prefix));
}
