/** A tagger on held-back documents → tallies against their names: the tagger alone, the rules alone, both as the extractor joins them. */
import { findMentions } from '../../src/extract/find.ts';
import { read } from '../../src/extract/reading.ts';
import { screened } from '../../src/extract/screen.ts';
import type { Tagger } from '../../src/extract/tagger/tagger.ts';
import type { Candidate } from '../../src/extract/types.ts';
import type { EntityType, Resources } from '../../src/model.ts';
import type { Given } from './calibrate.ts';
import { classesOf, type Sample } from './corpus.ts';
import type { Group } from './documents.ts';
import { type Found, type Tallies, tally } from './score.ts';

/** Types compared: the three that every corpus marks. */
const COMPARED: readonly string[] = ['Person', 'Organisation', 'Place'];
const CLASS_OF: Partial<Record<EntityType, string>> = { StandardsBody: 'Organisation' };

export interface Trial {
  rules: Tallies;
  tagger: Tallies;
  both: Tallies;
  /** Every name the tagger gave with its confidence and whether span and class are right. */
  given: Given[];
}

const foundOf = (c: Candidate): Found => ({ ...c.span, type: CLASS_OF[c.type] ?? c.type });
const compared = (n: Found): boolean => COMPARED.includes(n.type);

/** Adds to `total` the samples that `take` accepts, each in its document. */
export function tryOn(
  groups: readonly Group[],
  tagger: Tagger,
  resources: Resources,
  take: (s: Sample) => boolean,
  total: Trial,
): Trial {
  for (const { samples, offset, analysed, rules } of groups) {
    if (!samples.some(take)) continue;
    const tagged = tagger.tag(analysed, rules);
    const reading = read(analysed, resources);
    const outer = (found: readonly Candidate[]): Candidate[] =>
      findMentions(found, reading).filter((m) => !m.nested);
    const both = outer([...rules, ...screened(tagged, reading)]);
    const ruled = outer(rules);
    for (const [i, sample] of samples.entries()) {
      if (!take(sample)) continue;
      const base = offset[i]!;
      const names = sample.names.map((n) => ({ ...n, start: n.start + base, end: n.end + base }));
      const gold = names.map((n) => ({ ...n, type: classesOf(n.type)[0]! })).filter(compared);
      const own = (found: readonly Candidate[]): Candidate[] =>
        found.filter((c) => c.span.start >= base && c.span.end <= base + sample.text.length);
      for (const [tallies, found] of [
        [total.tagger, tagged],
        [total.both, both],
        [total.rules, ruled],
      ] as const)
        tally(tallies, gold, own(found).map(foundOf).filter(compared));
      for (const c of own(tagged)) {
        const { start, end, type } = foundOf(c);
        const right = names.some(
          (g) => g.start === start && g.end === end && classesOf(g.type).some((t) => t === type),
        );
        total.given.push({ type, confidence: c.confidence, right });
      }
    }
  }
  return total;
}
