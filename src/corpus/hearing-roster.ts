/** Front matter and `STATEMENT OF` headings of a hearing print → the people they name, with office, place and affiliation. */
import type { Span, SpeakerDetail } from '../model.ts';
import type { Line } from './lines.ts';
import { isSuffix } from './roles.ts';
import type { RosterEntry } from './types.ts';

const MEMBER =
  /^(?:HON\.? )?(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}|[("“])[\p{L}.'’")”-]*){1,4})(?:, (?<suffix>Jr\.?|Sr\.?|II|III|IV|M\.?D\.?))?, (?<place>\p{Lu}\p{Ll}[\p{L}. ]{2,30}?)(?:, (?<role>\p{Lu}[\p{L} ]{3,40}))?$/u;
const OFFICE_LINE =
  /^(?:(?:Vice |Co-?)?Chair(?:man|woman|person)?|Ranking (?:Minority |Republican |Democratic )?Member|Chairman Emeritus|Ex Officio)$/i;

/** Two columns of members ("JANE ROE, Ohio      JOHN DOE, Utah"), an office on the line below or after the place. */
export function memberRoster(lines: Line[]): { entries: RosterEntry[]; spans: Span[] } {
  const entries: RosterEntry[] = [];
  const spans: Span[] = [];
  let above: { column: number; entry: RosterEntry }[] = [];
  for (const line of lines) {
    if (line.text.length > 200) continue;
    const here: typeof above = [];
    for (const { text, column } of columns(line.text)) {
      const start = line.start + column;
      if (OFFICE_LINE.test(text)) {
        const owner = nearest(above, column);
        owner?.details.push({ kind: 'role', text, span: { start, end: start + text.length } });
        if (owner) spans.push({ start, end: start + text.length });
        continue;
      }
      const match = MEMBER.exec(text);
      if (!match?.groups?.name || !mostlyCapitals(match.groups.name)) continue;
      const { name, suffix, place = '', role } = match.groups;
      const details: SpeakerDetail[] = [detail('place', text, place, start)];
      if (role) details.push(detail('role', text, role, start));
      const entry: RosterEntry = {
        name: suffix && isSuffix(suffix) ? `${name} ${suffix}` : name,
        labels: [],
        details,
      };
      entries.push(entry);
      here.push({ column, entry });
      spans.push({ start, end: start + text.length });
    }
    if (here.length > 0) above = here;
  }
  return { entries, spans };
}

function detail(kind: SpeakerDetail['kind'], text: string, words: string, start: number): SpeakerDetail {
  const at = start + text.lastIndexOf(words);
  return { kind, text: words, span: { start: at, end: at + words.length } };
}

function columns(text: string): { text: string; column: number }[] {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map((match) => ({
    text: match[0].replace(/,$/, ''),
    column: match.index,
  }));
}

function nearest(above: { column: number; entry: RosterEntry }[], column: number): RosterEntry | undefined {
  let best: RosterEntry | undefined;
  let distance = 24;
  for (const { column: at, entry } of above)
    if (Math.abs(at - column) < distance) [best, distance] = [entry, Math.abs(at - column)];
  return best;
}

function mostlyCapitals(name: string): boolean {
  const letters = name.match(/\p{L}/gu) ?? [];
  return letters.filter((c) => c === c.toUpperCase()).length >= letters.length * 0.6;
}

/** What a print calls whoever presides. */
const CHAIR_LABELS = [
  'The Chairman',
  'The Chairwoman',
  'The Chairperson',
  'The Chair',
  'The Presiding Officer',
];

const PRESIDING =
  /\b(?:Hon\.|Senator|Representative|Chair(?:man|woman)?|Mr\.|Mrs\.|Ms\.|Dr\.)\s+(?<name>\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3})(?:,\s*(?:Jr|Sr)\.)?,?\s*[[(]?(?<office>(?:acting |vice )?chair(?:man|woman|person)?[^\])]{0,80})?[\])]?,?\s*(?:presiding|in the chair)/iu;

/** "Hon. Jane Roe (chairwoman of the subcommittee) presiding": who "The Chairwoman." is. */
export function presiding(text: string): RosterEntry | null {
  const at = text.search(/\bpresiding\b|\bin the chair\b/i);
  if (at === -1) return null;
  const from = Math.max(0, at - 260);
  const match = PRESIDING.exec(text.slice(from, at + 20));
  if (!match?.groups?.name) return null;
  const start = from + match.index + match[0].indexOf(match.groups.name);
  const office = match.groups.office;
  const officeStart = office ? from + match.index + match[0].lastIndexOf(office) : start;
  return {
    name: match.groups.name.replace(/\s+/g, ' '),
    labels: CHAIR_LABELS,
    details: office
      ? [
          {
            kind: 'role',
            text: office.replace(/\s+/g, ' '),
            span: { start: officeStart, end: officeStart + office.length },
          },
        ]
      : [],
  };
}

/** The last member listed as chair: of the subcommittee, where it is listed below its committee. */
export function chairAmong(members: RosterEntry[]): RosterEntry | null {
  const chair = members.findLast(({ details }) =>
    details.some(({ kind, text }) => kind === 'role' && /^chair/i.test(text)),
  );
  return chair ? { ...chair, labels: CHAIR_LABELS } : null;
}
