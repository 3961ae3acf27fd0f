/** Discs on the screen → where their labels go without covering each other or another disc. Pure, and fast enough for every frame. */

export interface Spot {
  id: string;
  text: string;
  x: number;
  y: number;
  radius: number;
  /** Width and height of the text in pixels. */
  width: number;
  height: number;
  /** Discs smaller than this may lie under the label where there is no better place. */
  covers?: number;
  /** Direction that is tried first. */
  away?: { x: number; y: number };
}

export interface PlacedLabel {
  id: string;
  text: string;
  /** Left edge and middle line. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Box extends Rectangle {
  owner: string;
  /** Radius of the disc it bounds; infinite for labels, which nothing may cover. */
  radius: number;
}

const CELL = 64;
/** Small discs that a label may lie on where there is no better place. */
const MOST_HIDDEN = 3;
const GAP = 4;

/**
 * Greedy: spots come most important first; each tries right, left, below, above and the places between.
 * @param spots candidates in order of importance
 * @param obstacles discs that labels must not cover
 * @param bounds labels stay inside 0…width, 0…height and off what is taken by buttons
 */
export function placeLabels(
  spots: readonly Spot[],
  obstacles: readonly Pick<Spot, 'id' | 'x' | 'y' | 'radius'>[],
  bounds: { width: number; height: number; taken?: readonly Rectangle[] },
): PlacedLabel[] {
  const grid = new Map<number, Box[]>();
  for (const taken of bounds.taken ?? [])
    add(grid, { ...taken, owner: '', radius: Number.POSITIVE_INFINITY });
  for (const { id, x, y, radius } of obstacles)
    add(grid, {
      left: x - radius,
      right: x + radius,
      top: y - radius,
      bottom: y + radius,
      owner: id,
      radius,
    });
  const placed: PlacedLabel[] = [];
  for (const spot of spots) {
    const candidates = positions(spot).filter((candidate) => inside(candidate, bounds));
    const box =
      candidates.find((candidate) => !collides(grid, candidate, 0)) ??
      (spot.covers ? leastCovering(grid, candidates, spot.covers) : undefined);
    if (!box) continue;
    add(grid, { ...box, owner: '', radius: Number.POSITIVE_INFINITY });
    placed.push({
      id: spot.id,
      text: spot.text,
      x: box.left,
      y: (box.top + box.bottom) / 2,
      width: spot.width,
      height: spot.height,
    });
  }
  return placed;
}

function positions({ id, x, y, radius, width, height, away: direction }: Spot): Box[] {
  const away = radius + GAP;
  const box = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
    owner: id,
    radius,
  });
  const diagonal = radius * 0.7 + 1;
  const boxes = [
    box(x + away, y - height / 2),
    box(x - away - width, y - height / 2),
    box(x - width / 2, y + away - 1),
    box(x - width / 2, y - away - height + 1),
    box(x + diagonal, y + diagonal - 2),
    box(x + diagonal, y - diagonal - height + 2),
    box(x - diagonal - width, y + diagonal - 2),
    box(x - diagonal - width, y - diagonal - height + 2),
    ...[y + away - 1, y - away - height + 1].flatMap((top) => [
      box(x - radius, top),
      box(x + radius - width, top),
    ]),
  ];
  if (!direction) return boxes;
  const outward = (b: Box) =>
    ((b.left + b.right) / 2 - x) * direction.x + ((b.top + b.bottom) / 2 - y) * direction.y;
  return boxes.sort((p, q) => outward(q) - outward(p));
}

const inside = (box: Box, { width, height }: { width: number; height: number }): boolean =>
  box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;

/** The cells that a box touches, as numbers from one corner to the other. */
const cellOf = (x: number, y: number): number => Math.floor(x / CELL) * 10_007 + Math.floor(y / CELL);

function add(grid: Map<number, Box[]>, box: Box): void {
  for (let x = Math.floor(box.left / CELL) * CELL; x <= box.right; x += CELL)
    for (let y = Math.floor(box.top / CELL) * CELL; y <= box.bottom; y += CELL) {
      const list = grid.get(cellOf(x, y));
      if (list) list.push(box);
      else grid.set(cellOf(x, y), [box]);
    }
}

/** The place that hides fewest small discs and touches nothing else. */
function leastCovering(
  grid: Map<number, Box[]>,
  candidates: readonly Box[],
  covers: number,
): Box | undefined {
  let best: { box: Box; hidden: number } | undefined;
  for (const box of candidates) {
    if (collides(grid, box, covers)) continue;
    const under = new Set<Box>();
    meets(grid, box, (other) => under.add(other) && false);
    if (under.size <= MOST_HIDDEN && (!best || under.size < best.hidden)) best = { box, hidden: under.size };
  }
  return best?.box;
}

/** Whether a box meets a label, a button, or a disc of at least this radius other than its own. */
const collides = (grid: Map<number, Box[]>, box: Box, covers: number): boolean =>
  meets(grid, box, ({ radius }) => radius >= covers);

/** Asks about every box that meets this one, until the answer is yes; a large one may be asked about twice. */
function meets(grid: Map<number, Box[]>, box: Box, ask: (other: Box) => boolean): boolean {
  for (let x = Math.floor(box.left / CELL) * CELL; x <= box.right; x += CELL)
    for (let y = Math.floor(box.top / CELL) * CELL; y <= box.bottom; y += CELL)
      for (const other of grid.get(cellOf(x, y)) ?? [])
        if (
          other.left < box.right &&
          box.left < other.right &&
          other.top < box.bottom &&
          box.top < other.bottom &&
          other.owner !== box.owner &&
          ask(other)
        )
          return true;
  return false;
}
