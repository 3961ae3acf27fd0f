/** Scene → a 2D canvas. */
import { CONTESTED, type Scheme, STAGE } from '../palette.ts';
import { arrowHead } from './curve.ts';
import type { Scene, SceneDisc } from './scene.ts';

export const FONT =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", "DejaVu Sans", sans-serif';
export const fontOf = (size: number, bold: boolean): string => `${bold ? 600 : 400} ${size}px ${FONT}`;

const marks = new Map<string, Path2D>();
function markPath(mark: string): Path2D {
  const known = marks.get(mark);
  if (known) return known;
  const path = new Path2D(mark);
  marks.set(mark, path);
  return path;
}

/** Empties the canvas and sets its unit to a pixel of the page. */
export function clear(context: CanvasRenderingContext2D, pixelRatio: number): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.setLineDash([]);
}

/** Draws over what is there. */
export function paint(
  context: CanvasRenderingContext2D,
  scene: Scene,
  scheme: Scheme,
  pixelRatio: number,
): void {
  const look = STAGE[scheme];
  if (scene.veil) {
    context.fillStyle = look.veil;
    context.fillRect(0, 0, scene.width, scene.height);
  }
  paintLines(context, scene);
  for (const disc of scene.discs) paintDisc(context, disc, look.ground, look.ink);
  context.fillStyle = look.ground;
  for (const { disc, x, y, radius } of scene.marks) {
    const scale = (radius * 1.5) / 16;
    context.setTransform(
      pixelRatio * scale,
      0,
      0,
      pixelRatio * scale,
      pixelRatio * (x - radius * 0.75),
      pixelRatio * (y - radius * 0.75),
    );
    context.fill(markPath(disc.mark), 'evenodd');
  }
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  paintContested(context, scene, scheme);
  paintLabels(context, scene, scheme);
}

function paintLines(context: CanvasRenderingContext2D, { lines }: Scene): void {
  for (const { line, curve, arrow } of lines) {
    context.strokeStyle = line.colour;
    context.lineWidth = Math.max(1.2, line.width);
    context.setLineDash(line.tone === 'denied' ? [5, 3] : []);
    context.beginPath();
    context.moveTo(curve.from.x, curve.from.y);
    context.quadraticCurveTo(curve.control.x, curve.control.y, curve.to.x, curve.to.y);
    context.stroke();
    if (arrow === 0) continue;
    const [tip, left, right] = arrowHead(curve, arrow);
    context.fillStyle = line.colour;
    context.beginPath();
    context.moveTo(tip.x, tip.y);
    context.lineTo(left.x, left.y);
    context.lineTo(right.x, right.y);
    context.fill();
  }
  context.setLineDash([]);
}

function paintDisc(
  context: CanvasRenderingContext2D,
  { disc, x, y, radius, ring }: SceneDisc,
  ground: string,
  ink: string,
): void {
  context.beginPath();
  context.arc(x, y, radius + 1.5, 0, 2 * Math.PI);
  context.fillStyle = ground;
  context.fill();
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = disc.colour;
  context.fill();
  if (!ring) return;
  context.beginPath();
  context.arc(x, y, radius + 3, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = ink;
  context.stroke();
}

function paintContested(context: CanvasRenderingContext2D, { contested }: Scene, scheme: Scheme): void {
  for (const { x, y } of contested) {
    context.beginPath();
    context.moveTo(x, y - 6);
    context.lineTo(x + 6, y);
    context.lineTo(x, y + 6);
    context.lineTo(x - 6, y);
    context.closePath();
    context.fillStyle = CONTESTED[scheme];
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = STAGE[scheme].ground;
    context.stroke();
  }
}

function paintLabels(context: CanvasRenderingContext2D, { labels, lineLabels }: Scene, scheme: Scheme): void {
  const look = STAGE[scheme];
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = look.halo;
  context.lineWidth = 3.5;
  context.textAlign = 'center';
  context.font = fontOf(11, true);
  for (const { x, y, text, colour } of lineLabels) {
    context.strokeText(text, x, y);
    context.fillStyle = colour;
    context.fillText(text, x, y);
  }
  context.textAlign = 'left';
  context.fillStyle = look.ink;
  for (const { x, y, text, size, bold } of labels) {
    context.font = fontOf(size, bold);
    context.strokeText(text, x + 2, y);
    context.fillText(text, x + 2, y);
  }
}
