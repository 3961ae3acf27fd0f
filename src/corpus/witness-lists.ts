/** "WITNESSES", and below it "Jane Roe, Chief Nurse, Acme ....... 4" → the people that a hearing print lists, with post and employer. */
import { personIn } from './hearing-statements.ts';
import type { Line } from './lines.ts';
import type { RosterEntry } from './types.ts';

const HEADING = /^\s*(?:LIST OF )?WITNESSES\s*:?\s*$/i;
/** Dots lead to the page, or wide space does. */
const PAGE = /\s*(?:\.{3,}\s*\d*|\s{3,}\d+)\s*$/;
const ENDS = /^\s*(?:[-_=*]{3,}|appendix|statements?\b.*|.{0,40}\bmet, pursuant\b.*)\s*$/i;
/** Papers are listed among those who brought them. */
const PAPER =
  /^(?:prepared|written|letters?|additional|responses?|supplemental|articles?|submitted|questions?|post-hearing|page)\b/i;
/** Lines of the list, lines of an entry. */
const MOST = 120;
const LONGEST = 6;

export function witnessList(text: string, front: readonly Line[]): RosterEntry[] {
  const heading = front.findIndex((line) => line.text.length < 60 && HEADING.test(line.text));
  if (heading < 0) return [];
  const people: RosterEntry[] = [];
  let first = -1;
  for (let i = heading + 1; i < front.length && i - heading < MOST; i++) {
    const line = front[i]!;
    const blank = line.text.trim() === '';
    if (first < 0 && blank) continue;
    if (first < 0 && line.text.length < 200 && ENDS.test(line.text)) break;
    if (first < 0) first = i;
    const page = !blank && line.text.length < 200 ? PAGE.exec(line.text) : null;
    if (!blank && !page && i - first < LONGEST) continue;
    const last = blank ? front[i - 1]! : line;
    const end = page ? line.start + page.index : last.start + last.text.trimEnd().length;
    const start = front[first]!.start;
    first = -1;
    const words = text.slice(start, end).trimStart();
    const person = PAPER.test(words) ? null : personIn(text, start + openingOf(text.slice(start, end)), end);
    if (person && person.details.length > 0) people.push(person);
  }
  return people;
}

/** "Statement of Jane Roe": the name begins after it. */
const openingOf = (words: string): number => /^\s*(?:statement of\s+)?/i.exec(words)![0].length;
