/** Candidate headings of all lines → those that truly are headings, judged over the whole file. */
import { CastNames } from './cast-names.ts';
import type { Line } from './lines.ts';
import { isBareTime, lineHeading, stackedHeading } from './name-lines.ts';
import { type Heading, headingsOf, type Strength, type Style } from './styles.ts';
import { trustedLabels } from './trust.ts';

/** Classes in order of weight: a time outweighs emphasis, emphasis a colon. */
const WEIGHT: Record<Strength, number> = { mark: 2, bold: 1.5, plain: 1, title: 0.9, bare: 0.5 };

/** @param known labels the file defines elsewhere (roster, presence) */
export function chooseHeadings(
  text: string,
  lines: Line[],
  styles: Style[],
  known: Iterable<string> = [],
): Heading[] {
  const candidates = lines.map((line, i) => {
    const stacked = isBareTime(line.text) ? stackedHeading(lines, i) : null;
    return stacked ? [stacked] : headingsOf(line, styles);
  });
  const cast = new CastNames(known);
  const trusted = new Map<Strength, Set<string>>();
  for (const strength of ['mark', 'bold', 'plain', 'title'] as const)
    trusted.set(strength, trustedLabels(text, lines, candidates, strength, cast));
  const primary = primaryClass(candidates, trusted);
  if (primary === null) return bareHeadings(text, lines, cast);
  for (const label of trusted.get(primary) ?? []) cast.add(label);
  const inline = mostlyInline(candidates, primary);
  const repeated = new Map(
    [...trusted.keys()].map((strength) => [
      strength,
      trustedLabels(text, lines, candidates, strength, cast, false),
    ]),
  );
  const chosen: Heading[] = [];
  for (const [i, found] of candidates.entries()) {
    const heading =
      found.find(({ strength, label }) => strength === primary && trusted.get(primary)!.has(label)) ??
      found.find(({ label }) => cast.has(label)) ??
      found.find(
        ({ strength, label }) => inline && strength !== 'title' && repeated.get(strength)?.has(label),
      ) ??
      (chosen.length > 0 && !isStackedOn(lines[i]!, candidates[i + 1]) ? lineHeading(lines, i, cast) : null);
    const last = chosen.at(-1);
    if (heading && (!last || heading.span.start >= last.span.end)) chosen.push(heading);
  }
  return chosen;
}

function primaryClass(candidates: Heading[][], trusted: Map<Strength, Set<string>>): Strength | null {
  let best: Strength | null = null;
  let most = 0;
  for (const [strength, labels] of trusted) {
    const count = candidates.filter((found) =>
      found.some((heading) => heading.strength === strength && labels.has(heading.label)),
    ).length;
    if (count * WEIGHT[strength] > most) [best, most] = [strength, count * WEIGHT[strength]];
  }
  return best;
}

/** The name on this line is part of the heading that the next line's time makes. */
function isStackedOn(line: Line, below: Heading[] | undefined): boolean {
  const heading = below?.[0];
  return heading !== undefined && heading.span.start >= line.start && heading.span.start <= line.end;
}

/** Headings with speech on their own line may mix with one another ("[00:12] Ann: …", "Bo: …"). */
function mostlyInline(candidates: Heading[][], primary: Strength): boolean {
  const all = candidates.flat().filter(({ strength }) => strength === primary);
  return all.filter(({ inline }) => inline).length > all.length / 2;
}

/** Where no heading has a mark: names that stand alone on lines and come back. */
function bareHeadings(text: string, lines: Line[], cast: CastNames): Heading[] {
  const candidates = lines.map((_, i) => {
    const heading = lineHeading(lines, i, null);
    return heading ? [heading] : [];
  });
  const labels = trustedLabels(text, lines, candidates, 'bare', cast);
  return candidates.flat().filter(({ label }) => labels.has(label));
}
