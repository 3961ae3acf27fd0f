/** Names found against names marked, by class: strict (same span and class) and relaxed (any overlap, same class). */

export interface Found {
  start: number;
  end: number;
  /** Class after mapping; names without a class in the comparison are left out by the caller. */
  type: string;
}

export interface Tally {
  gold: number;
  found: number;
  strict: number;
  /** Gold names that some found name of the class overlaps, and found names that overlap some gold name of the class. */
  goldHit: number;
  foundHit: number;
}

export type Tallies = Map<string, Tally>;

const tallyOf = (tallies: Tallies, type: string): Tally => {
  const known = tallies.get(type);
  if (known) return known;
  const fresh: Tally = { gold: 0, found: 0, strict: 0, goldHit: 0, foundHit: 0 };
  tallies.set(type, fresh);
  return fresh;
};

/** Adds one sentence. */
export function tally(tallies: Tallies, gold: readonly Found[], found: readonly Found[]): void {
  for (const [type, g, f] of [...new Set([...gold, ...found].map((n) => n.type))].map(
    (type) => [type, gold.filter((n) => n.type === type), found.filter((n) => n.type === type)] as const,
  )) {
    for (const t of [tallyOf(tallies, type), tallyOf(tallies, 'all')]) {
      t.gold += g.length;
      t.found += f.length;
      t.strict += g.filter((a) => f.some((b) => a.start === b.start && a.end === b.end)).length;
      t.goldHit += g.filter((a) => f.some((b) => a.start < b.end && b.start < a.end)).length;
      t.foundHit += f.filter((a) => g.some((b) => a.start < b.end && b.start < a.end)).length;
    }
  }
}

const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
const share = (a: number, b: number): number => (b === 0 ? 0 : a / b);

/** Percentages to one decimal: F1 strict, F1 relaxed, precision and recall strict. */
export function figures(t: Tally): { strict: number; relaxed: number; precision: number; recall: number } {
  const round = (x: number): number => Math.round(x * 1000) / 10;
  const precision = share(t.strict, t.found);
  const recall = share(t.strict, t.gold);
  return {
    strict: round(f1(precision, recall)),
    relaxed: round(f1(share(t.foundHit, t.found), share(t.goldHit, t.gold))),
    precision: round(precision),
    recall: round(recall),
  };
}
