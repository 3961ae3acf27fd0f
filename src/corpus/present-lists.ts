/** "Present: Ann Lee (Acme), Bo Chen", "Chair: Ann Lee", "Scribe" sections → the people a meeting's record names. */
import type { Span, SpeakerDetail } from '../model.ts';
import { labelParts } from './label-parts.ts';
import { isNameLike, labelKind } from './labels.ts';
import type { Line } from './lines.ts';
import type { Heading } from './styles.ts';
import type { RosterEntry } from './types.ts';

export interface PresentLists {
  entries: RosterEntry[];
  spans: Span[];
  /** Labels under which these people may speak: full names, given and family names. */
  labels: string[];
}

const FIELD =
  /^[\s>#*_•-]*(?<field>(?:co-?)?chair(?:s|ed by|man|woman|person)?|president|moderat(?:or|ors|ed by)|hosts?|hosted by|scribes?|scribenick|minute[- ]?takers?|note[- ]?takers?|jabber scribe|present(?: \([^)]{1,30}\))?|attendees|attendance|attending|participants|in attendance|bluesheets?|speakers|panel(?:l)?ists?|guests?|on the call|members present|members(?=:\s*\S.*(?:\.{4}|\t| {2,}))|witness(?:es)?|regrets|apologies)[\s*_]*(?:[:：][\s*_]*(?<rest>.*)|)$/iu;
/** More people than this come to no meeting whose record is read. */
const MOST = 500;

/** @param lines those before the first turn, or all of a short record */
export function presentLists(lines: Line[]): PresentLists {
  const found: PresentLists = { entries: [], spans: [], labels: [] };
  for (let i = 0; i < lines.length && found.entries.length < MOST; i++) {
    const line = lines[i]!;
    const match = line.text.length < 4000 ? FIELD.exec(line.text) : null;
    if (!match?.groups?.field) continue;
    const rest = match.groups.rest ?? '';
    // "Members: Sylvania ..... Ms. Lee": a table of countries with who sits for each.
    if (/^members$/i.test(match.groups.field)) {
      found.spans.push({ start: line.start, end: line.end });
      continue;
    }
    const office = officeDetail(line, match.groups.field);
    if (rest.trim() !== '') take(found, line, line.text.length - rest.length, office);
    // The list stands below: indented, bulleted or plain lines up to a blank one.
    else {
      let k = i + 1;
      if (lines[k]?.text.trim() === '') k++;
      for (
        ;
        k < lines.length &&
        lines[k]!.text.trim() !== '' &&
        lines[k]!.text.length < 1000 &&
        !FIELD.test(lines[k]!.text);
        k++
      )
        if (!take(found, lines[k]!, 0, office)) break;
      i = k - 1;
    }
  }
  return found;
}

/** "Chair" and "Moderator" before a name are its role. */
function officeDetail({ text, start }: Line, field: string): SpeakerDetail | null {
  const office = /^(?:co-?)?chair(?:man|woman|person)?|^moderator|^president/i.exec(field)?.[0];
  if (!office) return null;
  const at = start + text.indexOf(office);
  return { kind: 'role', text: office, span: { start: at, end: at + office.length } };
}

/** Names of one line, parted by commas or semicolons outside brackets; false where the line is no list of names. */
function take(
  found: PresentLists,
  { text, start }: Line,
  from: number,
  office: SpeakerDetail | null,
): boolean {
  // A row of dots leads from the name to the country.
  const rest = text.slice(from).replace(/\.{4,}/g, (dots) => ' '.repeat(dots.length));
  let any = false;
  for (const match of rest.matchAll(/(?:(?! and )[^,;()[\]]|\([^()]{0,80}\)|\[[^[\]]{0,80}\])+/g)) {
    const raw = match[0]
      .replace(/^(?:[\s•*+-]|and )+(?:(?:[IVX]{1,4}|\d{1,2})[:.)]\s+)?/, '')
      .replace(/^[IVX]{1,4}:\s+/, '');
    const name = raw.replace(/[\s.*_]+$/, '');
    const at = start + from + match.index + (match[0].length - raw.length);
    if (!isNameLike(name.replace(/_/g, ' ')) && !/^\p{Ll}[\p{L}\d_-]{1,20}$/u.test(name)) continue;
    if (labelKind(name) !== 'person') continue;
    const parts = labelParts(name);
    if (!parts.name) continue;
    const details: SpeakerDetail[] = parts.details.map(({ kind, text: words, at: offset }) => ({
      kind,
      text: words,
      span: { start: at + offset, end: at + offset + words.length },
    }));
    if (office) details.push(office);
    const words = parts.name.split(' ');
    // "Acme (Ann)", as minutes put the body before the one who speaks for it.
    const bodies = details.filter(({ kind }) => kind === 'affiliation').map(({ text: body }) => body);
    const labels = [
      name,
      ...parts.aliases,
      ...bodies.flatMap((body) => [`${body} (${words[0]})`, `${body} (${parts.name})`]),
    ];
    if (details.some(({ kind, text: words }) => kind === 'role' && /^(?:co-?)?chair/i.test(words)))
      labels.push('Chair', 'The Chair');
    if (office?.text.toLowerCase() === 'president') labels.push('President', 'The President');
    found.entries.push({ name, labels, details });
    found.labels.push(name, parts.name, ...parts.aliases, words[0]!, words.at(-1)!);
    any = true;
  }
  if (any) found.spans.push({ start, end: start + text.length });
  return any;
}

/** "Moderator: Ann Lee" at the top names who moderates; it is no turn of the moderator. */
export function withoutFields(headings: Heading[], fields: Span[]): Heading[] {
  const last = fields.at(-1)?.end ?? 0;
  const counts = new Map<string, number>();
  for (const { label } of headings) counts.set(label, (counts.get(label) ?? 0) + 1);
  return headings.filter(
    ({ label, span }) =>
      span.start >= last ||
      counts.get(label)! > 1 ||
      !fields.some(({ start, end }) => start <= span.start && span.start < end),
  );
}
