/** Candidate headings of all lines → those that truly are headings, judged over the whole file. */
import type { Span } from '../model.ts';
import { labelKind } from './labels.ts';
import { type Line, trimSpan } from './lines.ts';
import { type Heading, headingsOf } from './styles.ts';

/** Headings in order of the text. */
export function chooseHeadings(text: string, lines: Line[]): Heading[] {
  const candidates = lines.map(headingsOf);
  const strong = candidates.flatMap((found) => found.filter((heading) => heading.strength === 'mark'));
  const plain = candidates.flatMap((found) => found.filter((heading) => heading.strength === 'plain'));
  const known = new Set(strong.map((heading) => heading.label));
  const inline = strong.filter((heading) => heading.style.endsWith('inline'));
  const accepted = strong.length > 0 ? known : new Set<string>();
  if (strong.length === 0 || inline.length > strong.length / 2)
    for (const label of plainLabels(text, lines, plain)) accepted.add(label);
  const chosen: Heading[] = [];
  for (const [i, found] of candidates.entries()) {
    const mark = found.find((heading) => heading.strength === 'mark');
    const other = found.find((heading) => heading.strength === 'plain' && accepted.has(heading.label));
    if (mark) chosen.push(mark);
    else if (other) chosen.push(other);
    else if (chosen.length > 0 && known.size > 0) {
      const bare = bareHeading(lines, i, known);
      if (bare) chosen.push(bare);
    }
  }
  return chosen;
}

/** Labels before a mere colon: taken where they come back, or where most paragraphs begin with one. */
function plainLabels(text: string, lines: Line[], plain: Heading[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { label } of plain) counts.set(label, (counts.get(label) ?? 0) + 1);
  const paragraphs = lines.filter(
    (line, i) => line.text.trim() !== '' && (lines[i - 1]?.text.trim() ?? '') === '',
  ).length;
  const dense = plain.length >= 2 && plain.length >= Math.max(1, paragraphs) * 0.4;
  const single = new Set(
    [...counts].filter(([label, n]) => n === 1 && !/\s/.test(label)).map(([label]) => label),
  );
  const common = commonWords(text, single);
  const accepted = new Set<string>();
  for (const [label, n] of counts)
    if (n >= 2 || labelKind(label) !== 'person' || (dense && !common.has(label))) accepted.add(label);
  return accepted.size >= 2 || [...counts.values()].some((n) => n >= 3) ? accepted : new Set();
}

/** Those of the labels that the text also writes in lower case: ordinary words ("Look: …"). */
function commonWords(text: string, labels: Set<string>): Set<string> {
  const wanted = new Map([...labels].map((label) => [label.toLowerCase(), label]));
  const common = new Set<string>();
  if (wanted.size === 0) return common;
  for (const match of text.matchAll(/\p{Ll}+/gu)) {
    const label = wanted.get(match[0]);
    if (label && label !== match[0] && !/[\p{L}]/u.test(text[match.index - 1] ?? ' ')) common.add(label);
  }
  return common;
}

/** A line of its own that holds nothing but a name known from other headings. */
function bareHeading(lines: Line[], i: number, known: Set<string>): Heading | null {
  const line = lines[i]!;
  if (line.text.length > 100) return null;
  const label = line.text.trim();
  if (!known.has(label) || (lines[i - 1]?.text.trim() ?? '') !== '') return null;
  return { label, clock: null, time: null, span: inner(line), style: 'bare', strength: 'bare' };
}

function inner(line: Line): Span {
  const { start, end } = trimSpan(line.text, 0, line.text.length);
  return { start: line.start + start, end: line.start + end };
}
