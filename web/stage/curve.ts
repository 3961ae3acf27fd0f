/** A line between two discs → its path on the screen, from rim to rim. Pure. */

export interface Point {
  x: number;
  y: number;
}

export interface Curve {
  from: Point;
  control: Point;
  to: Point;
}

/** Quadratic curve from the rim of one disc to the rim of another, bent to the left of its direction. */
export function curveBetween(a: Point, b: Point, bend: number, rimA = 0, rimB = 0): Curve {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const control = { x: (a.x + b.x) / 2 + dy * bend, y: (a.y + b.y) / 2 - dx * bend };
  return { from: towards(a, control, rimA), control, to: towards(b, control, rimB) };
}

function towards(start: Point, goal: Point, distance: number): Point {
  const length = Math.hypot(goal.x - start.x, goal.y - start.y) || 1;
  return {
    x: start.x + ((goal.x - start.x) * distance) / length,
    y: start.y + ((goal.y - start.y) * distance) / length,
  };
}

/** The point at a share of the way along. */
export function pointAt({ from, control, to }: Curve, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
  };
}

/** Corners of an arrow head whose tip is the curve's end. */
export function arrowHead({ control, to }: Curve, size: number): [Point, Point, Point] {
  const back = towards(to, control, size);
  const [dx, dy] = [(to.x - back.x) * 0.45, (to.y - back.y) * 0.45];
  return [to, { x: back.x - dy, y: back.y + dx }, { x: back.x + dy, y: back.y - dx }];
}

/** Distance of a point from a curve, in pixels. */
export function distanceTo(curve: Curve, point: Point): number {
  const straight =
    Math.abs(curve.control.x * 2 - curve.from.x - curve.to.x) < 1 &&
    Math.abs(curve.control.y * 2 - curve.from.y - curve.to.y) < 1;
  const steps = straight ? 1 : 12;
  let best = Number.POSITIVE_INFINITY;
  let previous = curve.from;
  for (let i = 1; i <= steps; i++) {
    const next = pointAt(curve, i / steps);
    best = Math.min(best, toSegment(previous, next, point));
    previous = next;
  }
  return best;
}

function toSegment(a: Point, b: Point, p: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const t = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}
