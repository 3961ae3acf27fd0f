/** Mentions of the graph against the gold's, strict (same span and type) and relaxed (overlap and type), by type. */
import type { EntityType, Mention, Span } from '../model.ts';
import type { Gold, GoldMention } from './gold.ts';
import { addCounts, type Counts, type Finding, noCounts } from './score.ts';

export interface MentionScores {
  strict: Map<EntityType, Counts>;
  relaxed: Map<EntityType, Counts>;
  /** Pairs of the relaxed match, for aligning entities. */
  pairs: { system: Mention; gold: GoldMention }[];
  findings: Finding[];
}

/**
 * The gold README's rules: required records count; a hit on an optional one is neither right nor wrong; `core` spans and
 * alternative types are right too; a nested record counts where the system found it and is no miss where not; mentions
 * inside artefacts (repeated line prefixes) are ignored.
 */
export function scoreMentions(mentions: Mention[], gold: Gold): MentionScores {
  const artefacts = gold.turns
    .flatMap((t) => t.artefacts)
    .filter((a) => !gold.mentions.some((m) => overlap(m, a)));
  const system = mentions.filter(
    ({ span }) =>
      span.start >= gold.scope.start && span.end <= gold.scope.end && !artefacts.some((a) => inside(span, a)),
  );
  const strictPairs = match(
    system,
    gold.mentions,
    (s, g) => equal(s.span, g) || (g.core !== null && equal(s.span, g.core)),
  );
  const pairs = match(system, gold.mentions, (s, g) => overlap(s.span, g));
  return {
    strict: count(system, gold.mentions, strictPairs),
    relaxed: count(system, gold.mentions, pairs),
    pairs: [...pairs].map(([s, g]) => ({ system: s, gold: g })),
    findings: list(system, gold.mentions, strictPairs, pairs),
  };
}

const equal = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const inside = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end;
const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** One-to-one, best first: equal spans before overlaps, required before optional, more shared characters before fewer. */
function match(
  system: Mention[],
  gold: GoldMention[],
  fits: (s: Mention, g: GoldMention) => boolean,
): Map<Mention, GoldMention> {
  const options: { s: Mention; g: GoldMention; rank: number }[] = [];
  for (const s of system)
    for (const g of gold) {
      if (!g.types.includes(s.type) || !fits(s, g)) continue;
      const exact = equal(s.span, g) || (g.core !== null && equal(s.span, g.core));
      options.push({
        s,
        g,
        rank: (exact ? 1e6 : 0) + (g.optional ? 0 : 2e3) + (g.nested ? 0 : 1e3) + shared(s.span, g),
      });
    }
  options.sort((a, b) => b.rank - a.rank || a.s.span.start - b.s.span.start || a.g.start - b.g.start);
  const pairs = new Map<Mention, GoldMention>();
  const taken = new Set<GoldMention>();
  for (const { s, g } of options) {
    if (pairs.has(s) || taken.has(g)) continue;
    pairs.set(s, g);
    taken.add(g);
  }
  return pairs;
}

function count(
  system: Mention[],
  gold: GoldMention[],
  pairs: Map<Mention, GoldMention>,
): Map<EntityType, Counts> {
  const counts = new Map<EntityType, Counts>();
  const add = (type: EntityType, key: keyof Counts) => {
    const c = counts.get(type) ?? noCounts();
    c[key]++;
    counts.set(type, c);
  };
  for (const s of system) {
    const g = pairs.get(s);
    if (g && !g.optional) add(g.types[0]!, 'tp');
    else if (!g && !excused(s, gold)) add(s.type, 'fp');
  }
  const found = new Set(pairs.values());
  for (const g of gold) if (!g.optional && !g.nested && !found.has(g)) add(g.types[0]!, 'fn');
  return counts;
}

/** Finding an optional mention with other bounds is no error either, nor is a part of an optional one. */
const excused = (s: Mention, gold: GoldMention[]): boolean =>
  gold.some((g) => g.optional && g.types.includes(s.type) && overlap(s.span, g));

function list(
  system: Mention[],
  gold: GoldMention[],
  strict: Map<Mention, GoldMention>,
  relaxed: Map<Mention, GoldMention>,
): Finding[] {
  const findings: Finding[] = [];
  for (const s of system) {
    if (strict.has(s) || excused(s, gold)) continue;
    const g = relaxed.get(s);
    const other = gold.find((m) => overlap(m, s.span));
    const what = g
      ? `${s.type} “${s.quote}”, gold “${g.surface}” (${s.rule})`
      : `${s.type} “${s.quote}” (${s.rule})${other ? `, gold ${other.types[0]} “${other.surface}”` : ''}`;
    findings.push({ kind: g ? 'span' : other ? 'type' : 'wrong', what, ...s.span });
  }
  const found = new Set(relaxed.values());
  for (const g of gold)
    if (!g.optional && !g.nested && !found.has(g))
      findings.push({ kind: 'missed', what: `${g.types[0]} “${g.surface}”`, start: g.start, end: g.end });
  return findings.sort((a, b) => a.start - b.start);
}

/** Sum over some or all types. */
export function total(
  counts: Map<EntityType, Counts>,
  types: readonly EntityType[] = [...counts.keys()],
): Counts {
  return types.reduce((sum, type) => addCounts(sum, counts.get(type) ?? noCounts()), noCounts());
}
