/** A document → one lane per speaker with the intervals of their turns; who spoke little shares the last lane. */
import type { Document } from '../../src/model.ts';
import type { Dataset } from './dataset.ts';

export interface Lane {
  id: string;
  label: string;
  turns: [from: number, to: number][];
}

const MOST = 9;
const OTHERS = 'others';

export function lanesOf(dataset: Dataset, document: Document): Lane[] {
  const axis = dataset.axes.get(document.id)!;
  const lanes = new Map<string, Lane & { spoken: number }>();
  for (const [i, { speaker, label, span }] of document.utterances.entries()) {
    const id = speaker ?? `label ${label}`;
    const lane = lanes.get(id) ?? {
      id,
      label: dataset.entities.get(id)?.label ?? (label || 'Not named'),
      turns: [],
      spoken: 0,
    };
    lane.turns.push(axis.intervals[i]!);
    lane.spoken += span.end - span.start;
    lanes.set(id, lane);
  }
  if (lanes.size <= MOST) return [...lanes.values()];
  const kept = new Set([...lanes.values()].sort((a, b) => b.spoken - a.spoken).slice(0, MOST - 1));
  const rest = [...lanes.values()].filter((lane) => !kept.has(lane));
  return [
    ...[...lanes.values()].filter((lane) => kept.has(lane)),
    { id: OTHERS, label: `${rest.length} others`, turns: rest.flatMap(({ turns }) => turns) },
  ];
}
