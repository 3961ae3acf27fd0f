/** Which gold entity each entity of the graph is, and how well mentions are grouped (B³). */

import type { Mention } from '../model.ts';
import type { GoldMention } from './gold.ts';

type Pair = { system: Mention; gold: GoldMention };

/** System entity id → gold entity id: the gold entity that most of its matched mentions name. */
export function alignEntities(pairs: Pair[]): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { system, gold } of pairs) {
    const row = votes.get(system.entity) ?? new Map<string, number>();
    row.set(gold.entity, (row.get(gold.entity) ?? 0) + (gold.optional ? 1 : 1000));
    votes.set(system.entity, row);
  }
  return new Map(
    [...votes].map(([id, row]) => [
      id,
      [...row].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0],
    ]),
  );
}

/** B³ (Bagga and Baldwin 1998) over the required mentions that were found; percentages. */
export function bCubed(pairs: Pair[]): { precision: number; recall: number; f1: number } {
  const counted = pairs.filter(({ gold }) => !gold.optional);
  const key = (p: Pair) => `${p.system.entity}\u0000${p.gold.entity}`;
  const both = tally(counted.map(key));
  const bySystem = tally(counted.map((p) => p.system.entity));
  const byGold = tally(counted.map((p) => p.gold.entity));
  let precision = 0;
  let recall = 0;
  for (const pair of counted) {
    const shared = both.get(key(pair)) ?? 0;
    precision += shared / (bySystem.get(pair.system.entity) ?? 1);
    recall += shared / (byGold.get(pair.gold.entity) ?? 1);
  }
  const n = Math.max(1, counted.length);
  const p = (100 * precision) / n;
  const r = (100 * recall) / n;
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

function tally(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
