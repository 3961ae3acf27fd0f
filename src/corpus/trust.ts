/** Candidate headings of one strength → the labels to believe: what a stray colon makes is told from what comes back. */
import { labelKind } from './labels.ts';
import type { Line } from './lines.ts';
import type { Heading, Strength } from './styles.ts';

/** @param cast labels known from elsewhere, believed at once */
export function trustedLabels(
  text: string,
  lines: Line[],
  candidates: Heading[][],
  strength: Strength,
  cast: Set<string>,
): Set<string> {
  const counts = new Map<string, { n: number; opening: number }>();
  let total = 0;
  for (const [i, found] of candidates.entries())
    for (const heading of found) {
      if (heading.strength !== strength) continue;
      total++;
      const count = counts.get(heading.label) ?? { n: 0, opening: 0 };
      count.n++;
      if (opensParagraph(lines, i)) count.opening++;
      counts.set(heading.label, count);
    }
  if (strength === 'mark') return new Set(counts.keys());
  const dense = total >= 2 && total >= paragraphs(lines) * 0.4;
  const common = commonWords(
    text,
    [...counts.keys()].filter((label) => !/\s/.test(label)),
  );
  const accepted = new Set<string>();
  for (const [label, { n, opening }] of counts) {
    if (cast.has(label)) accepted.add(label);
    else if (opening === 0 && n < 3) continue;
    else if (labelKind(label) !== 'person') accepted.add(label);
    else if (common.has(label) ? n >= 4 : n >= 2 || (dense && strength !== 'title' && strength !== 'bare'))
      accepted.add(label);
  }
  return enough(counts, accepted, strength)
    ? accepted
    : new Set([...accepted].filter((label) => cast.has(label)));
}

/** One label alone, seen once or twice, makes no transcript. */
function enough(counts: Map<string, { n: number }>, accepted: Set<string>, strength: Strength): boolean {
  const uses = [...accepted].map((label) => counts.get(label)!.n);
  const most = Math.max(0, ...uses.slice(0, 1000));
  if (strength === 'bare' || strength === 'title') return uses.filter((n) => n >= 2).length >= 2;
  return accepted.size >= 2 || most >= 3;
}

/** The line begins a paragraph, or follows one that ended with its sentence. */
function opensParagraph(lines: Line[], i: number): boolean {
  const above = lines[i - 1]?.text.trimEnd() ?? '';
  return above === '' || /[.?!…:;"”'’)\]—–*_|>-]$/u.test(above);
}

/** Runs of lines between blank ones. */
function paragraphs(lines: Line[]): number {
  let count = 0;
  let blank = true;
  for (const { text } of lines) {
    const empty = text.trim() === '';
    if (blank && !empty) count++;
    blank = empty;
  }
  return count;
}

/** Those of the one-word labels that the text also writes in lower case: ordinary words ("Look: …"). */
function commonWords(text: string, labels: string[]): Set<string> {
  const wanted = new Map(labels.map((label) => [label.toLowerCase(), label]));
  const common = new Set<string>();
  if (wanted.size === 0) return common;
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}'’]*/gu)) {
    const label = wanted.get(word);
    if (label && label !== word) common.add(label);
  }
  return common;
}
