/** Picture, projection and focus → the shapes to draw, in order; the canvas and the SVG file draw the same scene. Pure. */
import { familyNamesOf } from '../data/names.ts';
import type { Disc, Line, Picture } from '../data/picture.ts';
import { type Curve, curveBetween, type Point, pointAt } from './curve.ts';
import { THINNER } from './ground.ts';
import { type PlacedLabel, placeLabels, type Rectangle, type Spot } from './labels.ts';

export interface Focus {
  /** Discs that stay bright. */
  discs: ReadonlySet<string>;
  lines: ReadonlySet<string>;
  /** Discs with a ring: what is selected. */
  centre: ReadonlySet<string>;
}

export interface Projection {
  width: number;
  height: number;
  /** Places of buttons that float above the network. */
  taken: readonly Rectangle[];
  /** Middle and radius of a disc on the screen; undefined where it is not drawn. */
  place: (disc: Disc) => { x: number; y: number; radius: number };
  /** Width of a label in pixels. */
  measure: (text: string, size: number, bold: boolean) => number;
}

export interface SceneLine {
  line: Line;
  curve: Curve;
  arrow: number;
}

export interface SceneDisc extends Point {
  disc: Disc;
  radius: number;
  ring: boolean;
}

export interface SceneLabel extends PlacedLabel {
  size: number;
  bold: boolean;
}

export interface Scene {
  width: number;
  height: number;
  veil: boolean;
  lines: SceneLine[];
  discs: SceneDisc[];
  /** Discs whose mark is large enough to read. */
  marks: SceneDisc[];
  contested: Point[];
  lineLabels: (Point & { text: string; colour: string })[];
  labels: SceneLabel[];
}

/** Radius from which a mark is legible. */
const MARK_RADIUS = 7.5;
/** Labels tried in one frame; the rest would not fit on any screen. */
const LABELS_TRIED = 420;
/** Lines that may carry words without hiding each other. */
const LABELLED = 40;
/** Most important discs that labels and marks are made for; the others are drawn by the renderer alone. */
const DISCS_CONSIDERED = 1200;

/** Pixels of a label's letters: more for what matters more, less on a small stage. */
export const labelSize = (weight: number, small: boolean): number =>
  Math.round((small ? 10 + 2.5 * weight : 11 + 4 * weight) * 2) / 2;
/** Width of a phone's stage. */
const NARROW = 480;

/** @param whole draw every line and disc (the SVG); else only what the renderer underneath does not draw */
export function makeScene(
  picture: Picture,
  projection: Projection,
  focus: Focus | null,
  whole = false,
): Scene {
  const spots = new Spots(picture, projection, focus);
  const considered = focus
    ? focus.discs
    : whole
      ? picture.discs.keys()
      : firstOf(picture.discs.keys(), DISCS_CONSIDERED);
  for (const id of considered) spots.get(id);
  const bright = (id: string) => focus === null || focus.discs.has(id);
  const onScreen = spots
    .values()
    .filter(
      ({ x, y, radius }) =>
        x > -radius && y > -radius && x < projection.width + radius && y < projection.height + radius,
    );
  const lit = onScreen.filter(({ disc }) => bright(disc.id));
  const lines = linesOf(picture, spots, focus, whole);
  return {
    width: projection.width,
    height: projection.height,
    veil: focus !== null,
    lines,
    discs: whole ? spots.values().filter(({ disc }) => bright(disc.id)) : focus ? lit : [],
    marks: lit.filter(({ radius }) => radius >= MARK_RADIUS),
    contested: contestedOf(picture, spots, focus),
    lineLabels: lines
      .filter(({ line }) => line.label !== '' && lines.length <= LABELLED)
      .map(({ line, curve }) => ({ ...pointAt(curve, 0.5), text: line.label, colour: line.colour })),
    labels: labelsOf(picture, lit, onScreen, projection, focus),
  };
}

/** Places of discs, found when they are asked for. */
class Spots {
  readonly #known = new Map<string, SceneDisc | undefined>();
  readonly #find: (id: string) => SceneDisc | undefined;

  constructor(picture: Picture, projection: Projection, focus: Focus | null) {
    this.#find = (id) => {
      const disc = picture.discs.get(id);
      if (!disc || disc.hidden) return undefined;
      return { disc, ring: focus?.centre.has(id) ?? false, ...projection.place(disc) };
    };
  }

  get(id: string): SceneDisc | undefined {
    if (!this.#known.has(id)) this.#known.set(id, this.#find(id));
    return this.#known.get(id);
  }

  /** Those found so far, in the order in which they were asked for. */
  values(): SceneDisc[] {
    return [...this.#known.values()].filter((spot) => spot !== undefined);
  }
}

function* firstOf<T>(items: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const item of items) {
    if (left-- <= 0) return;
    yield item;
  }
}

function linesOf(picture: Picture, spots: Spots, focus: Focus | null, whole: boolean): SceneLine[] {
  const bent = picture.network === 'speakers';
  const keys = focus ? focus.lines : picture.lines.keys();
  const result: SceneLine[] = [];
  for (const key of keys) {
    const line = picture.lines.get(key);
    // The renderer underneath draws what is straight and whole; a denial is dashed.
    if (!line || !(focus || whole || bent || line.tone === 'denied')) continue;
    const [a, b] = [spots.get(line.a), spots.get(line.b)];
    if (!a || !b) continue;
    const arrow = bent ? 5 + line.width * 1.6 : 0;
    result.push({
      line: whole && !bent ? { ...line, width: line.width * THINNER } : line,
      arrow,
      curve: curveBetween(a, b, line.bend, bent ? a.radius + 2 : 0, bent ? b.radius + 3 : 0),
    });
  }
  return result;
}

function contestedOf(picture: Picture, spots: Spots, focus: Focus | null): Point[] {
  const points: Point[] = [];
  const keys = focus ? focus.lines : picture.lines.keys();
  for (const key of keys) {
    const line = picture.lines.get(key);
    if (!line?.contested) continue;
    const [a, b] = [spots.get(line.a), spots.get(line.b)];
    if (a && b) points.push(pointAt(curveBetween(a, b, line.bend), line.bend === 0 ? 0.5 : 0.35));
  }
  return points;
}

function labelsOf(
  picture: Picture,
  lit: readonly SceneDisc[],
  onScreen: readonly SceneDisc[],
  projection: Projection,
  focus: Focus | null,
): SceneLabel[] {
  const first = focus
    ? [...lit].sort((a, b) => Number(b.ring) - Number(a.ring) || b.disc.weight - a.disc.weight)
    : lit;
  const narrow = projection.width < NARROW;
  const family = narrow ? familyNamesOf(peopleIn(picture)) : null;
  const spots = first
    .slice(0, LABELS_TRIED)
    .map(({ disc, x, y, radius }): Spot & { bold: boolean; size: number } => {
      const size = labelSize(disc.weight, narrow);
      const bold = disc.type === 'Person' || (focus?.centre.has(disc.id) ?? false);
      const text = shorten((disc.type === 'Person' && family?.get(disc.label)) || disc.label);
      const spot = {
        id: disc.id,
        text,
        x,
        y,
        radius,
        size,
        bold,
        height: size + 4,
        covers: disc.weight >= 0.34 && text.length <= 24 ? Math.min(radius * 0.75, SMALL) : 0,
      };
      const width = projection.measure(text, size, bold) + 4;
      const middle = { x: x - projection.width / 2, y: (y - projection.height / 2) * 0.6 };
      return picture.network === 'speakers' ? { ...spot, width, away: middle } : { ...spot, width };
    });
  const obstacles = (focus ? lit : onScreen)
    .filter(({ radius }) => radius >= 2)
    .slice(0, LABELS_TRIED)
    .map(({ disc, x, y, radius }) => ({ id: disc.id, x, y, radius: radius * 0.85 }));
  const looks = new Map(spots.map((spot) => [spot.id, spot]));
  return placeLabels(spots, obstacles, projection).map((label) => {
    const { size, bold } = looks.get(label.id)!;
    return { ...label, size, bold };
  });
}

function peopleIn({ discs }: Picture): string[] {
  return [...discs.values()].filter(({ type }) => type === 'Person').map(({ label }) => label);
}

/** Discs below this radius may lie under the name of an important one. */
const SMALL = 4.5;
const LONGEST = 42;
const shorten = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
