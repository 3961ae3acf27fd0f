/** Tokens as wink-nlp cuts them → tokens that names can be addressed by: fragments joined, hyphenated names cut. */
import type { Token } from './types.ts';

const ENDS_WORD = /[\p{L}\p{M}\p{Nd}]$/u;
const STARTS_WORD = /^[\p{L}\p{M}\p{Nd}]/u;
const CAPITAL = /^\p{Lu}/u;
const PLAIN = /^[A-Za-z]+$/;
const LETTER_POINT = /^[A-Z]\.$/;
const I_AM = /^(I)(['’]m)$/;
const NAME_PAIR = /^(\p{Lu}[\p{L}\p{Nd}]*)([-–/])(\p{Lu}.*)$/u;
const CONTRACTED = /^(?:n['’]t|not|na|ta)$/i;

/** Whether two tokens without a space between are pieces of one word: "Nguy|ễ|n", "3|GPP", "802.11|ax", "X.|509". */
function onePiece(a: Token, b: Token): boolean {
  if (a.end !== b.start) return false;
  if (LETTER_POINT.test(a.text)) return /^\d/.test(b.text);
  if (!ENDS_WORD.test(a.text) || !STARTS_WORD.test(b.text)) return false;
  return !(PLAIN.test(a.text) && CONTRACTED.test(b.text));
}

function joined(a: Token, b: Token): Token {
  const text = a.text + b.text;
  const pos = CAPITAL.test(text) || b.pos === 'PROPN' ? 'PROPN' : b.pos === 'X' ? a.pos : b.pos;
  return { text, start: a.start, end: b.end, pos };
}

/** "EU-Korea" as three tokens where wink keeps it as one and both sides are capitalised; "I'm" as two. */
function cut(token: Token, out: Token[]): void {
  if (I_AM.test(token.text)) {
    out.push({ ...token, text: 'I', end: token.start + 1, pos: 'PRON' });
    out.push({ ...token, text: token.text.slice(1), start: token.start + 1, pos: 'AUX' });
    return;
  }
  const pair = token.text.length > 3 ? NAME_PAIR.exec(token.text) : null;
  if (!pair) {
    out.push(token);
    return;
  }
  const [, left, mark, right] = pair as unknown as [string, string, string, string];
  const middle = token.start + left.length;
  out.push({ text: left, start: token.start, end: middle, pos: token.pos });
  out.push({ text: mark, start: middle, end: middle + 1, pos: 'PUNCT' });
  cut({ text: right, start: middle + 1, end: token.end, pos: token.pos }, out);
}

/** A sentence's closing point off a joined word: "V|ă|n." is a word and a point. */
function closePoint(token: Token, out: Token[]): void {
  const { text, start, end, pos } = token;
  if (text.length < 3 || !text.endsWith('.') || text.indexOf('.') < text.length - 1) {
    out.push(token);
    return;
  }
  out.push({ text: text.slice(0, -1), start, end: end - 1, pos });
  out.push({ text: '.', start: end - 1, end, pos: 'PUNCT' });
}

/** Joins and cuts the tokens of one stretch, in order. `addresses` are the ends of URLs and e-mail addresses by start. */
export function mendWords(raw: readonly Token[], addresses: ReadonlyMap<number, number>): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < raw.length; i++) {
    let token = raw[i]!;
    const stop = addresses.get(token.start);
    if (stop !== undefined) {
      while (i + 1 < raw.length && raw[i + 1]!.start < stop)
        token = { ...joined(token, raw[++i]!), pos: 'X' };
      const length = stop - token.start;
      out.push({
        text: token.text.slice(0, length),
        start: token.start,
        end: Math.min(token.end, stop),
        pos: 'X',
      });
      if (token.end > stop)
        out.push({ text: token.text.slice(length), start: stop, end: token.end, pos: 'PUNCT' });
      continue;
    }
    const start = i;
    while (i + 1 < raw.length && raw[i + 1]!.start === token.end && onePiece(token, raw[i + 1]!))
      token = joined(token, raw[++i]!);
    if (i > start) closePoint(token, out);
    else if (token.end - token.start > 2) cut(token, out);
    else out.push(token);
  }
  return out;
}

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"“”’)\]]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

/** Ends of URLs and e-mail addresses by their starts; closing punctuation stays out. */
export function addressesOf(text: string): Map<number, number> {
  const found = new Map<number, number>();
  if (!text.includes('://') && !text.includes('www.') && !text.includes('@')) return found;
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(/[.,;:?!]+$/, '');
    found.set(match.index, match.index + address.length);
  }
  return found;
}
