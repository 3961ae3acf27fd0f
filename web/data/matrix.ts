/** Dataset, filter and a kind of thing → how often each speaker names each thing of that kind. Pure. */
import { type Dataset, speakerOfMention } from './dataset.ts';
import { admitsQuote, type Filter } from './filter.ts';

export interface MatrixTable {
  speakers: string[];
  /** Most often named first. */
  rows: { entity: string; counts: number[]; total: number }[];
  most: number;
}

export function matrixOf(dataset: Dataset, filter: Filter, type: string): MatrixTable {
  const counts = new Map<string, Map<string, number>>();
  let most = 1;
  for (const mention of dataset.graph.mentions) {
    if (mention.heading || dataset.entities.get(mention.entity)?.type !== type) continue;
    const speaker = speakerOfMention(dataset, mention);
    if (speaker === null || !admitsQuote(dataset, filter, { ...mention, speaker })) continue;
    const row = counts.get(mention.entity) ?? new Map<string, number>();
    const n = (row.get(speaker) ?? 0) + 1;
    most = Math.max(most, n);
    counts.set(mention.entity, row.set(speaker, n));
  }
  const named = new Set([...counts.values()].flatMap((row) => [...row.keys()]));
  const speakers = dataset.speakers.map(({ id }) => id).filter((id) => named.has(id));
  const rows = [...counts].map(([entity, row]) => ({
    entity,
    counts: speakers.map((speaker) => row.get(speaker) ?? 0),
    total: [...row.values()].reduce((sum, n) => sum + n, 0),
  }));
  return { speakers, rows: rows.sort((a, b) => b.total - a.total || (a.entity < b.entity ? -1 : 1)), most };
}
