/** Dataset and the choice of network → a disc for each thing: its place, its size by importance, its colour and mark. Pure. */
import type { SizeBy } from '../address.ts';
import { type Scheme, typeLook } from '../palette.ts';
import type { Dataset } from './dataset.ts';
import type { Disc, PictureInput } from './picture.ts';
import { ringOf } from './ring.ts';

/** Measure of importance by entity, for the choice the reader made. */
export function measureOf(dataset: Dataset, size: SizeBy): (id: string) => number {
  if (size === 'mentions' || (size === 'salience' && !hasSalience(dataset)))
    return (id) => dataset.mentionsOf.get(id)?.length ?? 0;
  const nodes = new Map((dataset.graph.network ?? []).map((node) => [node.id, node[size] ?? 0]));
  return (id) => nodes.get(id) ?? 0;
}

/** Whether the graph ranks its entities; those of other makers may not. */
const hasSalience = ({ graph }: Dataset): boolean => graph.network?.[0]?.salience !== undefined;

/** Each disc as it shows and as it does not, by dataset: a filter only chooses between the two. */
interface Twins {
  shown: Disc;
  hidden: Disc;
}

const placed = new WeakMap<Dataset, Map<string, Twins[]>>();

/** Every entity, where the build placed it. */
export function entityDiscs({ dataset, entities, size, scheme }: PictureInput): Map<string, Disc> {
  const known = placed.get(dataset) ?? new Map<string, Twins[]>();
  placed.set(dataset, known);
  const key = `${size} ${scheme}`;
  const discs =
    known.get(key) ??
    allDiscs(dataset, size, scheme).map((shown) => ({ shown, hidden: { ...shown, hidden: true } }));
  known.set(key, discs);
  const chosen = new Map<string, Disc>();
  for (const { shown, hidden } of discs) chosen.set(shown.id, entities.has(shown.id) ? shown : hidden);
  return chosen;
}

function allDiscs(dataset: Dataset, size: SizeBy, scheme: Scheme): Disc[] {
  const measure = measureOf(dataset, size);
  const weightOf = size === 'salience' && hasSalience(dataset) ? (share: number) => share ** 1.3 : Math.sqrt;
  const places = new Map((dataset.graph.network ?? []).map((node) => [node.id, node]));
  const top = dataset.graph.entities.reduce((max, { id }) => Math.max(max, measure(id)), 0) || 1;
  const largest = Math.max(7, 22 - 3.2 * Math.log10(Math.max(10, dataset.graph.entities.length)));
  const discs = dataset.graph.entities.map(({ id, label, type }, i): Disc => {
    const weight = weightOf(measure(id) / top);
    const place = places.get(id) ?? spiral(i);
    const look = typeLook(type);
    return {
      id,
      label: dataset.shortNames.get(id) ?? label,
      type,
      x: place.x,
      y: place.y,
      size: 2.6 + (largest - 2.6) * weight,
      colour: look[scheme],
      mark: look.mark,
      weight,
      hidden: false,
    };
  });
  return inOrder(discs);
}

/** People who take a stance or have one taken towards them, on a ring; size is their speaking. */
export function speakerDiscs({ dataset, allPairs, pairs, scheme }: PictureInput): Map<string, Disc> {
  const spoke = new Map(dataset.speakers.map((speaker) => [speaker.id, speaker.characters]));
  const involved = new Set([...allPairs.values()].flatMap(({ a, b }) => [a, b]));
  const people = [...new Set([...dataset.speakers.map(({ id }) => id), ...involved])].filter((id) =>
    dataset.entities.has(id),
  );
  const top = Math.max(1, ...people.map((id) => spoke.get(id) ?? 0));
  const places = ringOf(people, [...allPairs.values()]);
  const shown = new Set([...pairs.values()].flatMap(({ a, b }) => [a, b]));
  const discs = people.map((id): Disc => {
    const { label, type } = dataset.entities.get(id)!;
    const weight = Math.sqrt((spoke.get(id) ?? 0) / top);
    const look = typeLook(type);
    const place = places.get(id)!;
    return {
      id,
      label,
      type,
      ...place,
      size: 8 + 12 * weight,
      colour: look[scheme],
      mark: look.mark,
      weight: 0.5 + weight / 2,
      hidden: !shown.has(id) && !spoke.has(id),
    };
  });
  return byWeight(discs);
}

const inOrder = (discs: Disc[]): Disc[] =>
  discs.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
const byWeight = (discs: Disc[]): Map<string, Disc> => new Map(inOrder(discs).map((disc) => [disc.id, disc]));

/** A sunflower's arrangement, for graphs that bring no positions. */
function spiral(i: number): { x: number; y: number } {
  const angle = i * Math.PI * (3 - Math.sqrt(5));
  return { x: 10 * Math.sqrt(i) * Math.cos(angle), y: 10 * Math.sqrt(i) * Math.sin(angle) };
}
