/** How many of other people's words leave in an export. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Span } from '../model.ts';
import { wellFormed } from './iris.ts';
import type { Quotes } from './options.ts';

/** Code units of context on either side of a matched word (the Web Annotation model leaves the number open). */
const CONTEXT = 32;

export interface Words {
  /** Whole sentences and turns: only where quotes are `full`. */
  sentence(text: string): string | null;
  /** The words of a mention: unless quotes are `none`. */
  match(text: string): string | null;
  /** Where the words are withheld, their SHA-256 (UTF-8, hexadecimal), by which a holder of the text can check them. */
  hashOfSentence(text: string): string | null;
  hashOfMatch(text: string): string | null;
  /** The text just before and after a span; only where quotes are `full`. */
  context(text: string, span: Span): { prefix: string; suffix: string } | null;
}

export const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(wellFormed(text))));

export function wordsOf(quotes: Quotes): Words {
  const full = quotes === 'full';
  const none = quotes === 'none';
  return {
    sentence: (text) => (full ? text : null),
    match: (text) => (none ? null : text),
    hashOfSentence: (text) => (full ? null : hash(text)),
    hashOfMatch: (text) => (none ? hash(text) : null),
    context: (text, span) => (full ? around(text, span) : null),
  };
}

const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Never cuts a surrogate pair in two. */
function around(text: string, { start, end }: Span): { prefix: string; suffix: string } {
  let from = Math.max(0, start - CONTEXT);
  if (isLow(text.charCodeAt(from))) from++;
  let to = Math.min(text.length, end + CONTEXT);
  if (isLow(text.charCodeAt(to))) to--;
  return { prefix: text.slice(from, Math.max(from, start)), suffix: text.slice(end, Math.max(end, to)) };
}
