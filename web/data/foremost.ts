/** What a first look shows of a large graph: the most salient things that the filters leave, and whatever is selected. Pure. */
import type { Dataset } from './dataset.ts';
import { measureOf } from './discs.ts';

/** So many discs can still be read on a page, and so many on a phone; a graph with few more is shown whole. */
const READABLE = { wide: 150, narrow: 60 };
export const FEW_ENOUGH = { wide: 200, narrow: 80 };
export type Room = keyof typeof READABLE;

/**
 * @param entities those that the filters leave
 * @param pinned shown however little they matter
 * @returns the very same set where all of it is shown
 */
export function foremostOf(
  dataset: Dataset,
  entities: ReadonlySet<string>,
  pinned: Iterable<string>,
  room: Room,
): ReadonlySet<string> {
  if (entities.size <= FEW_ENOUGH[room]) return entities;
  const first = new Set<string>();
  for (const id of ranking(dataset)) {
    if (first.size === READABLE[room]) break;
    if (entities.has(id)) first.add(id);
  }
  for (const id of pinned) if (entities.has(id)) first.add(id);
  return first;
}

const rankings = new WeakMap<Dataset, string[]>();

/** All entities, most salient first. */
function ranking(dataset: Dataset): string[] {
  const known = rankings.get(dataset);
  if (known) return known;
  const measure = measureOf(dataset, 'salience');
  const ids = dataset.graph.entities
    .map(({ id }) => ({ id, weight: measure(id) }))
    .sort((p, q) => q.weight - p.weight || (p.id < q.id ? -1 : 1))
    .map(({ id }) => id);
  rankings.set(dataset, ids);
  return ids;
}
