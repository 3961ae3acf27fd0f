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
/** `Ann Lee:`, `[Ann Lee]:`, `[Ann Lee]`, each with its group. */
const LABEL =
  /^(?:((?!\()[^:：[\]]{1,80}?)\s?(?::(?=\s|$)|：)|[[(]([^[\]():]{1,60})(?:[\])]\s?:|:\s?[\])])|\[([^[\]:]{1,60})\](?=\s*\S))\s*/u;

/** @param accepted labels that truly name speakers; null while they are being gathered */
export function opening(line: string, accepted: Set<string> | null): Opening {
  const mark = '>&-‐–—'.includes(line.charAt(0)) ? (CHANGE.exec(line)?.[0] ?? '') : '';
  const words = mark === '' ? line : line.slice(mark.length);
  const found = printedLabel(words.length > 120 ? words.slice(0, 120) : words);
  const fits = found !== null && (accepted ? accepted.has(found.label) : isNameLike(found.label));
  if (!fits || (found.bare && isDirection(`[${found.label}]`)))
    return { change: mark !== '', label: null, rest: words };
  return {
    change: mark !== '',
    label: found.label,
    rest: words.slice(found.length).replace(/^[-–—]\s/u, ''),
  };
}

function printedLabel(head: string): { label: string; bare: boolean; length: number } | null {
  if (!head.includes(':') && !head.includes(']') && !head.includes('：')) return null;
  const match = LABEL.exec(head);
  if (!match) return null;
  const label = (match[1] ?? match[2] ?? match[3] ?? '').trim();
  return { label, bare: match[3] !== undefined, length: match[0].length };
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
