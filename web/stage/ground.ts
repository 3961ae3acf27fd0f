/** Picture → its lines and discs on a 2D canvas, as WebGL draws them: the network is to be seen before WebGL has started. */
import type { Line, Picture } from '../data/picture.ts';
import { inDrawingOrder } from './order.ts';
import type { Projection } from './scene.ts';

/** The renderer draws its lines thinner than they are wide, but no thinner than this. */
export const THINNER = 0.5;
export const THINNEST = 0.6;

/** Segments drawn in one go: longer paths are slow to fill. */
const AT_ONCE = 100;

export function paintGround(
  context: CanvasRenderingContext2D,
  picture: Picture,
  place: Projection['place'],
): void {
  const places = new Map<string, ReturnType<Projection['place']>>();
  for (const disc of picture.discs.values()) if (!disc.hidden) places.set(disc.id, place(disc));
  // Lines between speakers are bent, and belong to the canvas above anyway.
  if (picture.network === 'all')
    for (const lines of alike(inDrawingOrder(picture.lines.values()))) {
      const { colour, width, tone } = lines[0]!;
      if (tone === 'denied') continue;
      context.strokeStyle = colour;
      context.lineWidth = Math.max(THINNEST, width * THINNER);
      context.beginPath();
      for (const { a, b } of lines) {
        const [from, to] = [places.get(a), places.get(b)];
        if (!from || !to) continue;
        context.moveTo(from.x, from.y);
        context.lineTo(to.x, to.y);
      }
      context.stroke();
    }
  for (const [id, { x, y, radius }] of [...places].reverse()) {
    context.fillStyle = picture.discs.get(id)!.colour;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
}

/** Runs of lines of one look. */
function* alike(lines: readonly Line[]): Generator<Line[]> {
  const runs = new Map<string, Line[]>();
  for (const line of lines) {
    const look = `${line.colour} ${line.width}`;
    const run = runs.get(look) ?? [];
    runs.set(look, run);
    if (run.push(line) === AT_ONCE) {
      yield run;
      runs.delete(look);
    }
  }
  yield* runs.values();
}
