/** Bytes of a file → `DecodedFile`, or the message that says why it cannot be read as text. */
import type { Source } from '../model.ts';
import type { Message } from '../report.ts';
import type { DecodedFile } from './types.ts';

/** Larger files are refused: their text would not fit the memory of a page. */
const MAX_BYTES = 200 * 1024 * 1024;
/** Bytes that are looked at to guess an encoding or tell binary from text. */
const SAMPLE = 64 * 1024;

const START = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  pdf: [0x25, 0x50, 0x44, 0x46],
};

/** Signatures of binary files that are often given the wrong name. */
const BINARY_SIGNATURES: [string, number[]][] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an old Word document (.doc)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an MP3 recording', [0x49, 0x44, 0x33]],
  ['an Ogg recording', [0x4f, 0x67, 0x67, 0x53]],
];

/** What decoding yields: a file, or null with an error among the messages. */
export interface Decoding {
  file: DecodedFile | null;
  messages: Message[];
}

/**
 * Decodes by byte-order mark, by the pattern of zero bytes (UTF-16 without a mark), as UTF-8, or else as Windows-1252.
 * ZIP (DOCX) and PDF pass through with `text: null`. Never throws.
 */
export function decode({ path, bytes }: Source): Decoding {
  const refuse = (rule: string, reason: string, hint: string): Decoding => ({
    file: null,
    messages: [{ place: { path }, severity: 'error', rule: `corpus/${rule}`, reason, hint }],
  });
  if (bytes.length === 0)
    return refuse('empty', 'the file is empty', 'check that the download or export was complete');
  if (bytes.length > MAX_BYTES)
    return refuse(
      'too-large',
      `the file has ${bytes.length} bytes, more than ${MAX_BYTES}`,
      'split it, one session a file',
    );
  if (startsWith(bytes, START.zip) || startsWith(bytes, START.pdf))
    return { file: { path, bytes, text: null, encoding: null }, messages: [] };
  const what = BINARY_SIGNATURES.find(([, signature]) => startsWith(bytes, signature))?.[0];
  if (what)
    return refuse(
      'binary',
      `the file is ${what}, not text`,
      'give the transcript, not the recording or a picture of it',
    );
  const decoded = decodedText(bytes);
  if (decoded === null)
    return refuse(
      'binary',
      'the file is not text: it holds control bytes',
      'give a text, Word, PDF, subtitle or JSON file',
    );
  const { text, encoding } = decoded;
  if (text.trim() === '')
    return refuse('empty', 'the file holds only blanks', 'check that the download or export was complete');
  const lines = shortLines(text);
  if (lines > 0)
    return refuse(
      'short-lines',
      `the file has ${lines} lines of ${Math.round(text.length / lines)} characters on average; no transcript has`,
      'give the transcript, not a table of words or figures',
    );
  return { file: { path, bytes, text, encoding }, messages: notices(path, text, encoding) };
}

/** More lines than a year of talk has, and shorter than a cue: each would be an object of its own, fifty times its size. */
const MANY_LINES = 500_000;
const SHORT_LINE = 12;

/** Number of lines where the file is made of very many very short ones; else 0. */
function shortLines(text: string): number {
  // JSON may print each figure of a list on a line of its own.
  if (text.length < MANY_LINES * 2 || /^\s*[[{]/.test(text.slice(0, 100))) return 0;
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return lines > MANY_LINES && text.length < lines * SHORT_LINE ? lines : 0;
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** What Windows-1252 has in place of the control codes 0x80 to 0x9F of Latin-1; Node 20 decodes it as if it were Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A decoding that drops a leading byte-order mark and puts U+FFFD for what is malformed, lone surrogates included. */
function decodeAs(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (c) => WINDOWS[c.charCodeAt(0) - 0x80]!);
}

/** Well-formed UTF-8, as nearly all files are, is decoded once. */
function decodedText(bytes: Uint8Array): { text: string; encoding: string } | null {
  const marked = encodingByMark(bytes) ?? wideEncoding(bytes);
  if (marked) return { text: decodeAs(bytes, marked), encoding: marked };
  if (looksBinary(bytes)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const encoding = mostlyUtf8(bytes) ? 'utf-8' : 'windows-1252';
    return { text: decodeAs(bytes, encoding), encoding };
  }
}

function encodingByMark(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 'utf-8' : null;
}

/** UTF-16 without a mark: in text of European scripts nearly every other byte is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  if (end < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = end / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

/** Zero bytes, or more than one control character in fifty, are not text. */
function looksBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i]!;
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return controls > end / 50;
}

/** A UTF-8 file with a few broken bytes (cut in the middle of a character, pasted rubbish) is still UTF-8, not Windows-1252. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let seen = 0;
    while (seen < more && ((bytes[i + seen + 1] ?? 0) & 0xc0) === 0x80) seen++;
    if (more > 0 && seen === more) whole++;
    else broken++;
    i += seen;
  }
  return whole > broken * 4;
}

function notices(path: string, text: string, encoding: string): Message[] {
  const messages: Message[] = [];
  const say = (rule: string, reason: string, hint: string) =>
    messages.push({ place: { path }, severity: 'warning', rule: `corpus/${rule}`, reason, hint });
  if (encoding === 'windows-1252')
    say(
      'encoding',
      'the file is not UTF-8; it was read as Windows-1252',
      'save it as UTF-8 if letters with accents look wrong',
    );
  if (text.includes('\ufffd'))
    say('encoding', 'some bytes are no characters; each is shown as U+FFFD', 'save the file again as UTF-8');
  return messages;
}
