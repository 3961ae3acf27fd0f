/** Dates in a line, resolved against the document's date → the `time` of what is said there: "2018", "2022-09", "2022-09-05", "2014/2016". */
import * as chrono from 'chrono-node';
import type { Claim, Document, Span } from '../../model.ts';
import type { Line } from './items.ts';

const MAYBE =
  /\b(?:(?:19|20)\d\d|ago|yesterday|tomorrow|(?:last|next|this|past|coming) (?:week|month|year|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|decade)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d)/i;
const YEARS =
  /\b(?:(from|between) )?((?:19|20)\d\d)(?: ?(?:to|and|until|or|through|-|–) ?((?:19|20)?\d\d))?\b(?!\s?(?:percent|%|dollars|euros|people|members|pages))/gi;
const YEAR_BEFORE =
  /(?:\b(?:in|since|from|until|till|by|during|around|about|early|late|mid|of|between|back in|to|the year|,)\s*|[(-])$/i;
const NAMES_OF_PEOPLE = /^(?:june|may|april|march|august|sun|mon|sat|sept?|jan|dec)$/i;

/** Captions without full stops are not sentences; a date somewhere in them dates nothing. */
const LONGEST = 3000;

interface Dated extends Span {
  time: string;
}

/** Adds `time` to the claims of a line where its words date them; those with a time of their own keep it, "past" gives way to a date. */
export function dateClaims(document: Document, line: Line, claims: readonly Claim[]): Claim[] {
  const text = document.text.slice(line.start, line.end);
  if (claims.length === 0 || text.length > LONGEST || !MAYBE.test(text)) return [...claims];
  const dates = datesIn(document, line, text);
  if (dates.length === 0) return [...claims];
  return claims.map((claim) => {
    const known = claim.qualifiers.time;
    if (known !== undefined && known !== 'past') return claim;
    const date = nearest(document.text, dates, claim.evidence.span);
    return date ? { ...claim, qualifiers: { ...claim.qualifiers, time: date.time } } : claim;
  });
}

/** "was minister until 2017 and is a member of X": the date is that of the clause before. */
const NEXT_CLAUSE = /\b(?:and|but|who)\s+(?:also |now |currently )?(?:is|was|are|has|had|[a-z]+(?:s|ed))\b/;

/** Inside the evidence, else shortly after it, else shortly before, in the same clause. */
function nearest(text: string, dates: readonly Dated[], { start, end }: Span): Dated | undefined {
  const near = (from: number, to: number, apart: RegExp) =>
    to - from < 40 && !apart.test(text.slice(from, to));
  return (
    dates.find((d) => d.start >= start && d.end <= end && !NEXT_CLAUSE.test(text.slice(d.end, end))) ??
    dates.find((d) => d.start >= end && near(end, d.start, /[,;:]| and /)) ??
    dates.find((d) => d.end <= start && near(d.end, start, /.[,;:]| and /))
  );
}

function datesIn(document: Document, line: Line, text: string): Dated[] {
  const taken = line.items.flatMap((item) => item.names);
  const free = (span: Span) => !taken.some((n) => n.start < span.end && span.start < n.end);
  const found: Dated[] = [];
  const reference =
    document.date && /^\d{4}-\d\d-\d\d/.test(document.date)
      ? new Date(`${document.date.slice(0, 10)}T12:00:00Z`)
      : null;
  const instant = reference ?? new Date('2000-01-01T12:00:00Z');
  for (const result of chrono.en.casual.parse(text, { instant, timezone: 'UTC' })) {
    const span = { start: line.start + result.index, end: line.start + result.index + result.text.length };
    if (!free(span) || !isDate(result.text)) continue;
    // Without a date of the document "last week" stays as it is said.
    const relative = !/\b(?:19|20)\d\d\b/.test(result.text);
    const time = reference || !relative ? written(result) : result.text;
    found.push({ ...span, time });
  }
  for (const match of text.matchAll(YEARS)) {
    const span = { start: line.start + match.index, end: line.start + match.index + match[0].length };
    const before = text.slice(Math.max(0, match.index - 10), match.index);
    if (!free(span) || found.some((d) => d.start < span.end && span.start < d.end)) continue;
    if (!match[1] && !YEAR_BEFORE.test(before)) continue;
    const last = match[3] ? (match[3].length === 2 ? match[2]!.slice(0, 2) + match[3] : match[3]) : '';
    found.push({ ...span, time: last ? `${match[2]}/${last}` : match[2]! });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** chrono also reads time codes, "now" and people called June as dates. */
function isDate(text: string): boolean {
  if (
    NAMES_OF_PEOPLE.test(text) ||
    /^\d{1,2}[:.]\d\d/.test(text) ||
    /^(?:now|today|tonight|this (?:morning|afternoon|evening))$/i.test(text)
  )
    return false;
  return /\d|ago|last|next|yesterday|tomorrow|week|month|year|past/i.test(text);
}

/** As precise as the words are: "five years ago" is a year, "last month" a month. */
function written({ text, start, end }: chrono.ParsedResult): string {
  const unit = /\b(year|decade|spring|summer|autumn|fall|winter)s?\b/i.test(text)
    ? 'year'
    : /\bmonths?\b/i.test(text)
      ? 'month'
      : null;
  const one = (c: chrono.ParsedComponents): string => {
    const [year, month, day] = [c.get('year'), c.get('month'), c.get('day')].map((n) =>
      String(n ?? 0).padStart(2, '0'),
    );
    if (unit === 'year') return year!;
    const dayKnown =
      c.isCertain('day') || c.isCertain('weekday') || /\b(?:day|week)s?\b|yesterday|tomorrow/i.test(text);
    return unit === 'month' || !dayKnown ? `${year}-${month}` : `${year}-${month}-${day}`;
  };
  return end && !/\b(?:ago|last|next)\b/i.test(text) ? `${one(start)}/${one(end)}` : one(start);
}
