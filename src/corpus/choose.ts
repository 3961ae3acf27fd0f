/** Candidate headings of all lines → those that truly are headings, judged over the whole file. */
import { CastNames } from './cast-names.ts';
import { sinceFirst } from './day-times.ts';
import { labelKind } from './labels.ts';
import type { Line } from './lines.ts';
import { isBareTime, lineHeading, stackedHeading, withTimeAbove } from './name-lines.ts';
import { seatHeading } from './seat-lines.ts';
import { type Heading, headingReader, type Strength, type Style } from './styles.ts';
import { withoutTitle } from './title-heading.ts';
import { gatherEvidence, trustedLabels } from './trust.ts';

/** Classes in order of weight: a time outweighs emphasis, emphasis a colon. */
const WEIGHT: Record<Strength, number> = { mark: 2, bold: 1.5, plain: 1, title: 0.9, bare: 0.5 };
const CLASSES = ['mark', 'bold', 'plain', 'title'] as const;

/** @param known labels the file defines elsewhere (roster, presence) */
export function chooseHeadings(
  text: string,
  lines: Line[],
  styles: Style[],
  known: Iterable<string> = [],
): Heading[] {
  const headingsOf = headingReader(styles);
  const seats: { i: number; label: string }[] = [];
  const candidates = lines.map((line, i) => {
    const stacked = isBareTime(line.text) ? stackedHeading(lines, i) : null;
    const seated = stacked ? null : seatHeading(lines, i);
    if (seated) seats.push({ i, label: seated.label });
    return stacked ? [stacked] : seated ? [seated] : headingsOf(line);
  });
  // Once is chance: a title with a remark below it.
  const [only, ...more] = seats;
  if (only && more.length === 0) candidates[only.i] = headingsOf(lines[only.i]!);
  const cast = new CastNames(more.length > 0 ? [...known, ...seats.map(({ label }) => label)] : known);
  const evidence = gatherEvidence(text, lines, candidates);
  const trusted = new Map<Strength, Set<string>>(
    CLASSES.map((strength) => [strength, trustedLabels(evidence, strength, cast)]),
  );
  const primary = primaryClass(candidates, trusted);
  if (primary === null) return bareHeadings(text, lines, cast);
  const believed = trusted.get(primary)!;
  for (const label of believed) cast.add(label);
  // Headings with speech on their own line may mix with one another ("[00:12] Ann: …", "Bo: …").
  const others = mostlyInline(candidates, primary)
    ? new Map<Strength, Set<string>>(
        (['mark', 'bold', 'plain'] as const).map((strength) => [
          strength,
          trustedLabels(evidence, strength, cast, false),
        ]),
      )
    : new Map<Strength, Set<string>>();
  const chosen: Heading[] = [];
  for (let i = 0; i < lines.length; i++) {
    const found = candidates[i]!;
    const candidate =
      found.find(({ strength, label }) => strength === primary && believed.has(label)) ??
      found.find(({ label }) => cast.has(label)) ??
      found.find(({ strength, label }) => others.get(strength)?.has(label)) ??
      (isStackedOn(lines[i]!, candidates[i + 1]) ? null : aloneHeading(lines, i, cast, chosen.length > 0));
    const heading = candidate && withTimeAbove(candidate, lines, i);
    const last = chosen.at(-1);
    if (heading && (!last || heading.span.start >= last.span.end)) chosen.push(heading);
  }
  return countedFromFirst(withoutTitle(chosen, lines));
}

/** Clock readings of the day become times since the first of them. */
function countedFromFirst(headings: Heading[]): Heading[] {
  const dated = headings.filter(({ moment }) => moment !== undefined);
  const times = sinceFirst(dated.map(({ moment }) => moment!));
  const timeOf = new Map(dated.map((heading, i) => [heading, times[i]!]));
  return timeOf.size === 0
    ? headings
    : headings.map((heading) => ({ ...heading, time: timeOf.get(heading) ?? heading.time }));
}

/** A name on a line of its own: of the cast once somebody spoke, before that only of somebody unnamed ("Operator"). */
function aloneHeading(lines: Line[], i: number, cast: CastNames, began: boolean): Heading | null {
  const heading = lineHeading(lines, i, cast);
  return heading && (began || labelKind(heading.label) === 'unknown') ? heading : null;
}

function primaryClass(candidates: Heading[][], trusted: Map<Strength, Set<string>>): Strength | null {
  const counts = new Map<Strength, number>();
  for (const found of candidates)
    for (const { strength, label } of found)
      if (trusted.get(strength)?.has(label)) counts.set(strength, (counts.get(strength) ?? 0) + 1);
  let best: Strength | null = null;
  for (const [strength, count] of counts)
    if (best === null || count * WEIGHT[strength] > counts.get(best)! * WEIGHT[best]) best = strength;
  return best;
}

/** The name on this line is part of the heading that the next line's time makes. */
function isStackedOn(line: Line, below: Heading[] | undefined): boolean {
  const heading = below?.[0];
  return heading !== undefined && heading.span.start >= line.start && heading.span.start <= line.end;
}

function mostlyInline(candidates: Heading[][], primary: Strength): boolean {
  let balance = 0;
  for (const found of candidates)
    for (const { strength, inline } of found) if (strength === primary) balance += inline ? 1 : -1;
  return balance > 0;
}

/** Where no heading has a mark: names that stand alone on lines and come back. */
function bareHeadings(text: string, lines: Line[], cast: CastNames): Heading[] {
  const candidates = lines.map((_, i) => {
    const heading = lineHeading(lines, i, null);
    return heading ? [heading] : [];
  });
  const labels = trustedLabels(gatherEvidence(text, lines, candidates), 'bare', cast);
  return candidates.flat().filter(({ label }) => labels.has(label));
}
