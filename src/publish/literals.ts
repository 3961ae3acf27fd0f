/** JavaScript values → RDF literals that every parser can read back equal. */
import { wellFormed } from './iris.ts';
import { xsd } from './namespaces.ts';
import { type Literal, literal, type NamedNode } from './terms.ts';

const INTEGER = xsd.nonNegativeInteger;
const DECIMAL = xsd.decimal;
const WHOLE = xsd.integer;

/** Text without a language. */
export const plain = (text: string): Literal => literal(wellFormed(text));

/** Text in a language (BCP 47 tag, lower case). */
export const inLanguage = (text: string, language: string): Literal =>
  language ? literal(wellFormed(text), language) : plain(text);

export const integer = (value: number): Literal => literal(String(Math.trunc(value)), WHOLE);
export const count = (value: number): Literal => literal(String(Math.max(0, Math.trunc(value))), INTEGER);

/** A decimal in its shortest canonical form: `0.95`, `758.0`; null where the number is not finite. */
export function decimal(value: number): Literal | null {
  if (!Number.isFinite(value)) return null;
  const text = Number(value.toFixed(6)).toString();
  return literal(/[.]/.test(text) ? text : `${text}.0`, DECIMAL);
}

/** Seconds: an integer where whole, else a decimal. */
export const seconds = (value: number | null): Literal | null =>
  value === null || !Number.isFinite(value)
    ? null
    : Number.isInteger(value)
      ? integer(value)
      : decimal(value);

const DATES: [pattern: RegExp, datatype: NamedNode][] = [
  [/^\d{4}-\d\d-\d\d$/, xsd.date],
  [/^\d{4}-\d\d$/, xsd.gYearMonth],
  [/^\d{4}$/, xsd.gYear],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/, xsd.dateTime],
];

/** An ISO 8601 date with the datatype of its precision; other text plain. */
export function date(text: string): Literal {
  const known = possible(text) ? DATES.find(([pattern]) => pattern.test(text)) : undefined;
  return known ? literal(text, known[1]) : plain(text);
}

/** Days that the calendar has: 2023-02-30 is text, not a date. */
function possible(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export const isDate = (text: string): boolean => date(text).datatype.value !== xsd.string.value;
