/** Tables that list who is present (`| Name | ABC | Org |`) → roster entries, and notes for their lines. */
import type { SpeakerDetail } from '../model.ts';
import type { Line } from './lines.ts';
import type { ParsedNote, RosterEntry } from './types.ts';

type Column = 'name' | 'short' | SpeakerDetail['kind'];

const COLUMNS: [RegExp, Column][] = [
  [/^(?:full )?(?:name|delegate|attendee|participant|speaker|member|person)s?$/i, 'name'],
  [
    /^(?:abbreviation|abbr\.?|short|initials?|nick(?:name)?|handle|key|code|id|irc|alias|acronym)(?: name)?$/i,
    'short',
  ],
  [/^(?:organi[sz]ation|org\.?|affiliation|company|employer|institution|body|agency)$/i, 'affiliation'],
  [/^(?:role|title|position|function|capacity)$/i, 'role'],
  [/^(?:country|place|state|location|city)$/i, 'place'],
  [/^(?:party|group)$/i, 'party'],
];

interface Cell {
  text: string;
  start: number;
}

/** A table counts as a roster where its header names a name column and one of the others. */
export function rosterTables(lines: Line[]): { entries: RosterEntry[]; notes: ParsedNote[] } {
  const entries: RosterEntry[] = [];
  const notes: ParsedNote[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!isRow(lines[i]!)) continue;
    const columns = cells(lines[i]!).map(
      ({ text }) => COLUMNS.find(([pattern]) => pattern.test(text.replace(/[*_]/g, '')))?.[1] ?? null,
    );
    let end = i;
    while (lines[end + 1] && isRow(lines[end + 1]!)) end++;
    if (columns.includes('name') && columns.filter(Boolean).length >= 2) {
      for (const line of lines.slice(i + 1, end + 1)) {
        const entry = entryOf(cells(line), columns);
        if (entry) entries.push(entry);
      }
      notes.push({ kind: 'log', span: { start: lines[i]!.start, end: lines[end]!.end } });
    }
    i = end;
  }
  return { entries, notes };
}

const isRow = ({ text }: Line): boolean => text.length < 2000 && /^\s*\|.*\|\s*$/.test(text);

function cells({ text, start }: Line): Cell[] {
  const from = text.indexOf('|') + 1;
  const to = text.lastIndexOf('|');
  let at = start + from;
  return text
    .slice(from, to)
    .split('|')
    .map((raw) => {
      const cell = { text: raw.trim(), start: at + (raw.length - raw.trimStart().length) };
      at += raw.length + 1;
      return cell;
    });
}

function entryOf(row: Cell[], columns: (Column | null)[]): RosterEntry | null {
  const name = row[columns.indexOf('name')]?.text.replace(/[*_]/g, '').trim() ?? '';
  if (!/\p{L}/u.test(name)) return null;
  const entry: RosterEntry = { name, labels: [], details: [] };
  for (const [i, { text, start }] of row.entries()) {
    const column = columns[i];
    if (!column || column === 'name' || !/\p{L}/u.test(text)) continue;
    if (column === 'short') entry.labels.push(text.replace(/[*_`]/g, ''));
    else {
      // "Harbour Trust (chair)" is the Trust.
      const whole = column === 'affiliation' ? text.replace(/\s*\([^()]*\)$/, '') || text : text;
      entry.details.push({ kind: column, text: whole, span: { start, end: start + whole.length } });
    }
  }
  return entry;
}
