/** Dataset, what remains of it and how to show it → the look and place of every disc and line. Pure. */
import type { SizeBy } from '../address.ts';
import { type Scheme, TONE_COLOURS, typeLook } from '../palette.ts';
import type { Dataset } from './dataset.ts';
import type { Pair, Tone } from './pairs.ts';
import { ringOf } from './ring.ts';

export interface Disc {
  id: string;
  label: string;
  type: string;
  x: number;
  y: number;
  size: number;
  colour: string;
  mark: string;
  /** Importance, 0 to 1: larger discs and earlier labels. */
  weight: number;
  hidden: boolean;
}

export interface Line {
  key: string;
  a: string;
  b: string;
  tone: Tone;
  colour: string;
  width: number;
  contested: boolean;
  /** Sideways bend as a share of the length; 0 is straight. */
  bend: number;
  /** Words on the line. */
  label: string;
}

export interface Picture {
  network: 'all' | 'speakers';
  scheme: Scheme;
  /** Most important first. */
  discs: Map<string, Disc>;
  /** Every line there is, whatever the filters say. */
  all: Map<string, Pair>;
  /** Those that the filters leave. */
  lines: Map<string, Line>;
  neighbours: Map<string, Set<string>>;
}

interface Input {
  dataset: Dataset;
  network: 'all' | 'speakers';
  allPairs: Map<string, Pair>;
  entities: ReadonlySet<string>;
  pairs: Map<string, Pair>;
  size: SizeBy;
  scheme: Scheme;
}

/** Measure of importance by entity, for the choice the reader made. */
export function measureOf(dataset: Dataset, size: SizeBy): (id: string) => number {
  if (size === 'mentions') return (id) => dataset.mentionsOf.get(id)?.length ?? 0;
  const nodes = new Map((dataset.graph.network ?? []).map((node) => [node.id, node[size]]));
  return (id) => nodes.get(id) ?? 0;
}

export function pictureOf(input: Input): Picture {
  const lines = new Map<string, Line>();
  const neighbours = new Map<string, Set<string>>();
  for (const [key, pair] of input.pairs) {
    lines.set(key, lineOf(pair, input));
    neighbours.set(pair.a, (neighbours.get(pair.a) ?? new Set()).add(pair.b));
    neighbours.set(pair.b, (neighbours.get(pair.b) ?? new Set()).add(pair.a));
  }
  const discs = input.network === 'all' ? entityDiscs(input) : speakerDiscs(input);
  return { network: input.network, scheme: input.scheme, all: input.allPairs, discs, lines, neighbours };
}

function lineOf(pair: Pair, { network, scheme }: Input): Line {
  const { key, a, b, tone, contested, speakers } = pair;
  const stance = network === 'speakers';
  const quotes = pair.statements.reduce((sum, { evidence }) => sum + evidence.length, 0);
  return {
    key,
    a,
    b,
    tone,
    contested,
    colour: TONE_COLOURS[tone][scheme],
    width: stance
      ? 1.5 + Math.min(quotes, 6) * 0.6
      : tone === 'named'
        ? 0.7
        : 0.9 + Math.min(speakers, 6) * 0.6,
    bend: stance ? (tone === 'agreement' ? 0.12 : 0.26) : 0,
    label: stance && quotes > 1 ? `${quotes}×` : '',
  };
}

/** Discs with nothing hidden, by dataset: a filter changes only which of them show. */
const placed = new WeakMap<Dataset, Map<string, Disc[]>>();

function entityDiscs({ dataset, entities, size, scheme }: Input): Map<string, Disc> {
  const known = placed.get(dataset) ?? new Map<string, Disc[]>();
  placed.set(dataset, known);
  const key = `${size} ${scheme}`;
  const discs = known.get(key) ?? allDiscs(dataset, size, scheme);
  known.set(key, discs);
  return new Map(discs.map((disc) => [disc.id, entities.has(disc.id) ? disc : { ...disc, hidden: true }]));
}

function allDiscs(dataset: Dataset, size: SizeBy, scheme: Scheme): Disc[] {
  const measure = measureOf(dataset, size);
  const places = new Map((dataset.graph.network ?? []).map((node) => [node.id, node]));
  const top = dataset.graph.entities.reduce((max, { id }) => Math.max(max, measure(id)), 0) || 1;
  const largest = Math.max(7, 21 - 3.2 * Math.log10(Math.max(10, dataset.graph.entities.length)));
  const discs = dataset.graph.entities.map(({ id, label, type }, i): Disc => {
    const weight = Math.sqrt(measure(id) / top);
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
function speakerDiscs({ dataset, allPairs, pairs, scheme }: Input): Map<string, Disc> {
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
