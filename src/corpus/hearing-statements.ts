/** `STATEMENT OF …` headings and what is printed between turns → notes, and the witnesses the headings name. */
import type { Span, SpeakerDetail } from '../model.ts';
import type { Line } from './lines.ts';
import { isRole, isSuffix } from './roles.ts';
import type { ParsedNote, RosterEntry } from './types.ts';

const OPENING =
  /^\s*(?:(?:OPENING|PREPARED|ORAL|FURTHER|ADDITIONAL|CLOSING|INTRODUCTORY|SUPPLEMENTAL|Opening|Prepared|Oral|Closing) )?(?:(?:JOINT|Joint) )?(?:STATEMENTS?|TESTIMONY|REMARKS|PRESENTATION|Statements?|Testimony)\s+(?:OF|of|BY|by)\s+(?=\S)/;
/** A heading has no more lines. */
const MOST = 14;

export interface Statement {
  span: Span;
  people: RosterEntry[];
  /** A written statement set into the record, not spoken. */
  written: boolean;
}

export function statements(text: string, lines: Line[]): Statement[] {
  const found: Statement[] = [];
  for (let i = 0; i < lines.length; i++) {
    const opening = lines[i]!.text.length < 200 ? OPENING.exec(lines[i]!.text) : null;
    if (!opening || (lines[i - 1]?.text.trim() ?? '') !== '' || /\.{4,}|\d\s*$/.test(lines[i]!.text))
      continue;
    let last = i;
    while (
      last - i < MOST &&
      lines[last + 1] &&
      lines[last + 1]!.text.trim() !== '' &&
      sameVoice(lines[i]!.text, lines[last + 1]!.text)
    )
      last++;
    const start = lines[i]!.start + opening[0].length;
    const span = {
      start: lines[i]!.start + (opening[0].length - opening[0].trimStart().length),
      end: lines[last]!.start + lines[last]!.text.trimEnd().length,
    };
    found.push({
      span,
      people: peopleIn(text, { start, end: span.end }),
      written: /prepared|additional|supplemental/i.test(opening[0]),
    });
    i = last;
  }
  return found;
}

/** A heading in capitals goes on in capitals; one in small letters stays indented and does not begin a turn. */
function sameVoice(first: string, next: string): boolean {
  const capitals = (line: string): boolean =>
    line.replace(/[^\p{Lu}]/gu, '').length > line.replace(/[^\p{Ll}]/gu, '').length;
  return capitals(first) ? capitals(next) : /^\s{6,}/.test(next);
}

/** What belongs to the words before the comma: legal forms, states in two letters. */
const BOUND = /^(?:INC|LLC|LTD|CORP|CO|PLC|L\.?L?\.?P|N\.?A|D\.? ?C|[A-Z]{2})\.?$/i;
const STATE = /,\s*(?:D\.? ?C\.?|[A-Z]{2})$/;

/** "JANE ROE, PRESIDENT, ACME; AND JOHN DOE, DIRECTOR, LAB". */
function peopleIn(text: string, { start, end }: Span): RosterEntry[] {
  const people: RosterEntry[] = [];
  let at = start;
  // Who comes along with a witness is somebody else.
  for (const piece of text.slice(start, end).split(/(;|,?\s+accompanied\s+by\s+)/i)) {
    const person = personIn(text, at, at + piece.length);
    if (person) people.push(person);
    at += piece.length;
  }
  return people;
}

/** Stretches between commas; "ACME, INC." and "TURKU, OH" stay whole. */
function clauses(text: string, start: number, end: number): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && text[i] !== ',') continue;
    const piece = trimmed(text, from, i);
    const last = pieces.at(-1);
    if (last && pieces.length > 1 && BOUND.test(text.slice(piece.start, piece.end))) last.end = piece.end;
    else pieces.push(piece);
    from = i + 1;
  }
  return pieces;
}

/** "JANE ROE, PRESIDENT, ACME"; null where the words before the first comma are no name. */
export function personIn(text: string, start: number, end: number): RosterEntry | null {
  const pieces = clauses(text, start, end);
  const [first, ...rest] = pieces;
  if (!first || first.end <= first.start) return null;
  const name = squeeze(text.slice(first.start, first.end))
    .replace(/^and\s+/i, '')
    .replace(/^(?:the\s+)?hon(?:orable|\.)?\s+/i, '')
    .replace(/^(?:senator|representative|rep\.|dr\.|mr\.|ms\.|mrs\.)\s+/i, '');
  const words = name.split(' ');
  if (words.length < 2 || words.length > 6 || !/^\p{Lu}/u.test(name)) return null;
  const details = rest
    .filter(({ start, end }) => end > start && !isSuffix(text.slice(start, end)))
    .flatMap((span) => detailOf(text, span));
  return { name, labels: [], details };
}

function detailOf(text: string, span: Span): SpeakerDetail[] {
  const words = squeeze(text.slice(span.start, span.end));
  const from =
    /^(?:A |AN |THE )?(?<role>(?:U\.?S\.? |UNITED STATES )?(?:SENATOR|REPRESENTATIVE|DELEGATE|RESIDENT COMMISSIONER|CONGRESS(?:MAN|WOMAN)))(?: IN CONGRESS)? FROM (?:THE )?(?:STATE|COMMONWEALTH|TERRITORY|DISTRICT)?(?: OF )?(?<place>.+)$/i.exec(
      words,
    );
  if (!from?.groups)
    return [
      { kind: STATE.test(words) ? 'place' : isRole(words) ? 'role' : 'affiliation', text: words, span },
    ];
  const raw = text.slice(span.start, span.end);
  const details: SpeakerDetail[] = [];
  for (const kind of ['role', 'place'] as const) {
    const at = raw.lastIndexOf(from.groups[kind]!.split(' ')[0]!);
    const exact = kind === 'place' ? raw.slice(at) : from.groups.role!;
    if (at !== -1 && squeeze(raw.slice(at)).startsWith(from.groups[kind]!))
      details.push({
        kind,
        text: squeeze(exact),
        span: { start: span.start + at, end: span.start + at + exact.length },
      });
  }
  return details;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

const INSERT =
  /\[[^[\]]{0,300}?\b(?:follows?|submitted|appears?|inserted|retained|reprinted|response[sd]?|information referred)\b[^[\]]{0,200}?:\s*\]/giu;
const ADJOURNED = /\[Whereupon,[^[\]]{0,200}\]/giu;

/** Written statements set into the record and appendices: from the bracket that announces them to the next heading. */
export function inserts(text: string, next: (offset: number) => number): ParsedNote[] {
  const notes: ParsedNote[] = [];
  for (const pattern of [INSERT, ADJOURNED])
    for (const match of text.matchAll(pattern)) {
      const from = match.index + match[0].length;
      const span = trimmed(text, from, next(from));
      if (span.end - span.start > 0) notes.push({ kind: 'log', span });
    }
  return notes;
}
