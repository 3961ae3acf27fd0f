/** Lines of captions → the speakers' labels they print, judged over the whole file. */
import { isDirection } from './directions.ts';
import { isNameLike, labelKind } from './labels.ts';

/** What a line of a caption begins with, before what is said. */
export interface Opening {
  /** `>>`, `>>>` or a dialogue dash: another voice than before. */
  change: boolean;
  label: string | null;
  rest: string;
}

const CHANGE = /^(?:>{1,3}|&gt;&gt;|[-‐–—](?=\s|["'“¡¿[(♪]?\p{Lu}))\s*/u;
const LABEL =
  /^(?:(?<plain>(?!\()[^:：[\]]{1,80}?)\s?(?::(?=\s|$)|：)|[[(](?<bracket>[^[\]():]{1,60})(?:[\])]\s?:|:\s?[\])])|\[(?<bare>[^[\]:]{1,60})\](?=\s*\S))\s*/u;

/** @param accepted labels that truly name speakers; null while they are being gathered */
export function opening(line: string, accepted: Set<string> | null): Opening {
  const mark = CHANGE.exec(line)?.[0] ?? '';
  const words = line.slice(mark.length);
  const head = words.slice(0, 120);
  const match = /[:：\]]/.test(head) ? LABEL.exec(head) : null;
  const label = (match?.groups?.plain ?? match?.groups?.bracket ?? match?.groups?.bare)?.trim();
  const fits =
    match !== null &&
    label !== undefined &&
    (accepted ? accepted.has(label) : isNameLike(label)) &&
    !(match.groups?.bare && isDirection(`[${label}]`));
  return {
    change: mark !== '',
    label: fits ? label : null,
    rest: fits ? words.slice(match[0].length).replace(/^[-–—]\s/u, '') : words,
  };
}

/** A line that nobody speaks: `[Music]`, `♪ la la ♪`. */
export function isSound(line: string): boolean {
  const first = line.charCodeAt(0);
  if (first >= 48 && first < 128 && first !== 91) return false;
  if (/^(?:[♪♫]|#\s)/u.test(line) || /^\*[^*]{1,60}\*$/.test(line)) return true;
  const bracketed = /^(?:\[[^[\]]{1,120}\]|\([^()]{1,120}\))[.\s]*$/.test(line);
  return bracketed && (isDirection(line) || /^\[\p{Ll}/u.test(line));
}

interface Candidate {
  count: number;
  /** Stood after a mark of change, in capitals, or where a sentence begins. */
  marked: boolean;
  opens: boolean;
}

/** Labels that come back, stand in capitals or after a mark of change; others only beside those. */
export function acceptedLabels(lines: string[]): Set<string> {
  const candidates = new Map<string, Candidate>();
  let before = '.';
  for (const line of lines) {
    const { change, label } = opening(line, null);
    if (label !== null) {
      const known = candidates.get(label) ?? { count: 0, marked: false, opens: false };
      known.count++;
      known.marked ||= change || (label === label.toUpperCase() && /\p{Lu}{2}/u.test(label));
      known.opens ||= /[.?!…"”')\]♪-]$/u.test(before);
      candidates.set(label, known);
    }
    before = line;
  }
  const common = commonWords(lines, candidates);
  const strong = new Set<string>();
  for (const [label, { count, marked, opens }] of candidates) {
    const sure = marked || labelKind(label) !== 'person' || count >= (common.has(label) ? 4 : 2);
    if (sure || (opens && /\s/.test(label))) strong.add(label);
  }
  for (const [label, { opens }] of candidates)
    if (strong.size >= 1 && opens && !common.has(label)) strong.add(label);
  return strong;
}

/** Single words that the captions also write in lower case ("Remember: …"). */
function commonWords(lines: string[], candidates: Map<string, Candidate>): Set<string> {
  const wanted = new Map(
    [...candidates.keys()].filter((label) => !/\s/.test(label)).map((label) => [label.toLowerCase(), label]),
  );
  const common = new Set<string>();
  if (wanted.size === 0) return common;
  for (const line of lines)
    for (const [word] of line.matchAll(/\p{L}+/gu)) {
      const label = wanted.get(word);
      if (label !== undefined && label !== word) common.add(label);
    }
  return common;
}
