/** Candidate headings of one strength → the labels to believe: what a stray colon makes is told from what comes back. */
import type { CastNames } from './cast-names.ts';
import { labelKind, namedRole } from './labels.ts';
import type { Line } from './lines.ts';
import { isBareTime } from './name-lines.ts';
import { honorificAt, isRole } from './roles.ts';
import { smallWords } from './small-words.ts';
import type { Heading, Strength } from './styles.ts';

/** How often each label stands as a candidate, and how often it opens a paragraph. */
interface LabelCounts {
  total: number;
  labels: Map<string, { n: number; opening: number }>;
}

export interface Evidence {
  counts: Map<Strength, LabelCounts>;
  /** Runs of lines between blank ones. */
  paragraphs: number;
  /** Words that the text writes in small letters; gathered when first asked for. */
  small: () => Set<string>;
}

/** One pass over all candidates. */
export function gatherEvidence(text: string, lines: Line[], candidates: Heading[][]): Evidence {
  const counts = new Map<Strength, LabelCounts>();
  let paragraphs = 0;
  for (let i = 0; i < lines.length; i++) {
    const above = lines[i - 1]?.text ?? '';
    if (above === '' && lines[i]!.text !== '') paragraphs++;
    for (const { strength, label } of candidates[i]!) {
      const group = counts.get(strength) ?? { total: 0, labels: new Map() };
      counts.set(strength, group);
      group.total++;
      const count = group.labels.get(label) ?? { n: 0, opening: 0 };
      count.n++;
      if (opensParagraph(above) || isBareTime(above)) count.opening++;
      group.labels.set(label, count);
    }
  }
  let small: Set<string> | undefined;
  return {
    counts,
    paragraphs,
    small: () => {
      small ??= smallWords(text, SAMPLE);
      return small;
    },
  };
}

/** The line begins a paragraph, or follows one that ended with its sentence. */
function opensParagraph(above: string): boolean {
  return above === '' || /[.?!…:;"”'’)\]—–*_|>-]\s*$/u.test(above.slice(-8));
}

/**
 * @param cast labels known from elsewhere, believed at once
 * @param lenient where most paragraphs begin with such a heading, a label seen once is believed too
 */
export function trustedLabels(
  { counts, paragraphs, small }: Evidence,
  strength: Strength,
  cast: CastNames,
  lenient = true,
): Set<string> {
  const group = counts.get(strength);
  if (!group) return new Set();
  if (strength === 'mark') return new Set(group.labels.keys());
  const dense = lenient && group.total >= 2 && group.total >= paragraphs * 0.4;
  const common = small();
  const accepted = new Set<string>();
  const single: string[] = [];
  for (const [label, { n, opening }] of group.labels) {
    if (cast.has(label)) accepted.add(label);
    else if (opening === 0 && n < 3) continue;
    else if (speaksForItself(label, n)) accepted.add(label);
    else if (n >= 4 || (n >= 2 && !ordinary(label, common))) accepted.add(label);
    else if (!RHETORICAL.test(label) && (!ordinary(label, common) || labelKind(label) !== 'person'))
      single.push(label);
  }
  if (lenient && !enough(group, accepted, dense ? single.length : 0, strength))
    return new Set([...accepted].filter((label) => cast.has(label)));
  const standsAlone = strength === 'title' || strength === 'bare';
  for (const label of single)
    if (standsAlone ? lenient && isFullName(label, common) : dense) accepted.add(label);
  return accepted;
}

/** "Question: why?" seen once is a speaker's own. */
const RHETORICAL = /^(?:question|answer)$/i;

/** "Audience member", "Speaker 3", "Mr. Ashby": seen once is enough; "Answer" or "Host" must come back. */
function speaksForItself(label: string, n: number): boolean {
  if (labelKind(label) !== 'person') return n >= 2 || /[\s_\d]/.test(label);
  if (namedRole(label)) return true;
  // "LENA ORR, HOST"
  if (/^\S+ [^,]+, /.test(label) && isRole(label.slice(label.indexOf(',')))) return true;
  return honorificAt(label)?.sort === 'courtesy';
}

/** Every word of the label also stands in small letters in the text: "Look", "Key Points". */
function ordinary(label: string, common: Set<string>): boolean {
  return wordsOf(label).every((word) => common.has(word));
}

/** Two words or more, none of them ordinary: what a heading line seen once must be to name a person. */
function isFullName(label: string, common: Set<string>): boolean {
  // "Ann Lee -- Acme -- Analyst": the name stands first.
  const words = wordsOf(label.split(/\s(?:--|[–—])\s/u)[0]!);
  return words.length >= 2 && words.length <= 4 && !words.some((word) => common.has(word));
}

const wordsOf = (label: string): string[] => label.toLowerCase().match(/\p{L}+/gu) ?? [];

/** One label alone, seen once or twice, makes no transcript. */
function enough(
  { labels }: LabelCounts,
  accepted: Set<string>,
  singles: number,
  strength: Strength,
): boolean {
  let repeated = 0;
  let most = 0;
  for (const label of accepted) {
    const { n } = labels.get(label)!;
    if (n >= 2) repeated++;
    most = Math.max(most, n);
  }
  if (strength === 'bare' || strength === 'title') return repeated >= 2;
  return accepted.size + singles >= 2 || most >= 3;
}

/** So much of a text shows which words are ordinary. */
const SAMPLE = 400_000;
