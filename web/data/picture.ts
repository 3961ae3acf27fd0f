/** Dataset, what remains of it and how to show it → the look and place of every disc and line. Pure. */
import type { SizeBy } from '../address.ts';
import { type Scheme, TONE_COLOURS } from '../palette.ts';
import type { Dataset } from './dataset.ts';
import { entityDiscs, speakerDiscs } from './discs.ts';
import type { Pair, Tone } from './pairs.ts';

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
}

export interface PictureInput {
  dataset: Dataset;
  network: 'all' | 'speakers';
  allPairs: Map<string, Pair>;
  /** Those to show. */
  entities: ReadonlySet<string>;
  pairs: ReadonlyMap<string, Pair>;
  size: SizeBy;
  scheme: Scheme;
}

export function pictureOf(input: PictureInput): Picture {
  const { network, scheme, entities } = input;
  const drawn = [...input.pairs].filter(
    ([, { a, b }]) => network === 'speakers' || (entities.has(a) && entities.has(b)),
  );
  const crowd = crowdOf(drawn.length);
  const lines = new Map(drawn.map(([key, pair]) => [key, lineOf(pair, network, scheme, crowd)]));
  const discs = network === 'all' ? entityDiscs(input) : speakerDiscs(input);
  return { network, scheme, all: input.allPairs, discs, lines };
}

/** Entities that a line joins to one. */
export function neighboursOf(picture: Picture, id: string): Set<string> {
  const found = new Set<string>();
  for (const { a, b } of picture.lines.values()) {
    if (a === id) found.add(b);
    if (b === id) found.add(a);
  }
  return found;
}

/** The more lines there are, the thinner they are drawn: few are strong, and a thicket lets what lies behind it show. */
const FEW = 120;
const MANY = 800;
type Crowd = 'few' | 'many' | 'thicket';
const STRENGTH: Record<Crowd, number> = { few: 2, many: 1, thicket: 0.6 };
const crowdOf = (lines: number): Crowd => (lines <= FEW ? 'few' : lines <= MANY ? 'many' : 'thicket');

/** Looks of lines, by pair: what a filter leaves untouched is the very same object. */
const looks: Record<Scheme, Record<Crowd, WeakMap<Pair, Line>>> = {
  light: { few: new WeakMap(), many: new WeakMap(), thicket: new WeakMap() },
  dark: { few: new WeakMap(), many: new WeakMap(), thicket: new WeakMap() },
};

function lineOf(pair: Pair, network: Picture['network'], scheme: Scheme, crowd: Crowd): Line {
  const known = looks[scheme][crowd].get(pair);
  if (known) return known;
  const line = lookOf(pair, network, scheme, STRENGTH[crowd]);
  looks[scheme][crowd].set(pair, line);
  return line;
}

function lookOf(pair: Pair, network: Picture['network'], scheme: Scheme, strength: number): Line {
  const { key, a, b, tone, contested, speakers } = pair;
  const stance = network === 'speakers';
  const quotes = stance ? pair.statements.reduce((sum, { evidence }) => sum + evidence.length, 0) : 0;
  return {
    key,
    a,
    b,
    tone,
    contested,
    colour: TONE_COLOURS[tone][scheme],
    width: stance
      ? ((1.5 + Math.min(quotes, 6) * 0.6) * strength) / STRENGTH.few
      : tone === 'named'
        ? 0.7 * strength
        : (0.9 + Math.min(speakers, 6) * 0.6) * strength,
    bend: stance ? (tone === 'agreement' ? 0.12 : 0.26) : 0,
    label: quotes > 1 ? `${quotes}×` : '',
  };
}
