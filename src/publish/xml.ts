/** Text → XML 1.0 text and attribute values; characters that XML cannot carry become U+FFFD. */
import { wellFormed } from './iris.ts';

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

export const xmlText = (text: string): string =>
  wellFormed(text)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"\r]/g, (c) => MARKUP[c]!);

/** An attribute with its value, or nothing where there is none. Line breaks and tabs survive as references. */
export const attribute = (name: string, value: string | number | null | undefined): string =>
  value === null || value === undefined || value === ''
    ? ''
    : ` ${name}="${xmlText(String(value)).replace(/[\n\t]/g, (c) => `&#${c.charCodeAt(0)};`)}"`;

/** Text as an `xml:id`: an NCName; what a name may not hold is written as its code. */
export const xmlId = (text: string): string =>
  wellFormed(text)
    .replace(/[^A-Za-z0-9_.-]/gu, (c) => `_${c.codePointAt(0)!.toString(16)}_`)
    .replace(/^(?![A-Za-z_])/, 'id.');
