/** Lines of minutes that nobody spoke (topics, resolutions, narration) and marks of continuation → notes. */
import type { Line } from './lines.ts';
import type { Heading } from './styles.ts';
import type { ParsedNote } from './types.ts';

/** Fields that stand among the speech. */
const FIELD =
  /^(?:\[?(?:end|start)(?: of)?\b|(?:sub)?topic\b|resol(?:ution|ved)\b|proposed?(?: resolution)?\b|proposal\b|action(?: item)?s?\b|ai\b|issue-?\d*\b|decisions?\b|discussions?\b|agreements?\b|way forward\b|source\b|title\b|document for\b|consensus\b|conclusions?\b|summary\b|scribe(?:nick)?\b|agenda\b|slides?\b|poll\b|hum\b|vote\b|\[?slide)\s*(?:#?\d+\s*)?[:)\]]/i;
const CONTINUED = /^(?:…|\.\.\.)[ \t]*/u;
const BULLET = /^(?:[-*+•‣◦]|\d{1,3}[.)])[ \t]+/;

export interface MinuteNotes {
  /** End the turn before them. */
  breaks: ParsedNote[];
  /** Stay inside it. */
  prefixes: ParsedNote[];
}

/** A paragraph or bullet without a label is narration, unless it hangs deeper than the labelled line above or begins with an ellipsis. */
export function minuteNotes(lines: Line[], headings: Heading[], given: ParsedNote[]): MinuteNotes {
  const notes: MinuteNotes = { breaks: [...given], prefixes: [] };
  let at = 0;
  let next = 0;
  const from = headings[0]?.span.start ?? Number.POSITIVE_INFINITY;
  let blank = true;
  let indent = 0;
  let open: ParsedNote | null = null;
  for (const line of lines) {
    const depth = line.text.length - line.text.trimStart().length;
    const words = line.text.slice(depth);
    const start = line.start + depth;
    const end = line.start + line.text.trimEnd().length;
    while (at < given.length && given[at]!.span.end < line.start) at++;
    const inside = at < given.length && given[at]!.span.start <= start;
    if (words.trim() === '' || start < from || inside) {
      blank = true;
      open = null;
      continue;
    }
    while (next < headings.length && headings[next]!.span.start < start) next++;
    const heading = headings[next]?.span.start === start;
    const continued = CONTINUED.exec(words);
    if (heading) {
      indent = depth;
      open = null;
    } else if (continued) {
      open = null;
      notes.prefixes.push({ kind: 'prefix', span: { start, end: start + continued[0].trimEnd().length } });
    } else if (
      FIELD.test(words) ||
      (/^#{1,6}\s/.test(words) && !heading) ||
      (BULLET.test(words) && depth <= indent) ||
      (blank && depth <= indent + 1)
    ) {
      open = { kind: 'log', span: { start, end } };
      notes.breaks.push(open);
    } else if (open) open.span.end = end;
    blank = false;
  }
  notes.breaks.sort((a, b) => a.span.start - b.span.start);
  return notes;
}
