/** Extent of a picture, camera and size of the stage → places on the screen, by the renderer's own rule, so that its first frame does not move what is already drawn. Pure. */
import type { Point } from './curve.ts';

export interface Camera {
  /** Middle of the view as a share of the picture's longer side, y upwards; 0.5 is its middle. */
  x: number;
  y: number;
  /** Below 1 is nearer. */
  ratio: number;
}

export const STILL: Camera = { x: 0.5, y: 0.5, ratio: 1 };

/** Pixels left free around the picture. */
export const PADDING = 54;

interface Size {
  width: number;
  height: number;
}

interface Extent {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function extentOf(points: Iterable<Point>): Extent {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left <= right ? { left, right, top, bottom } : { left: 0, right: 1, top: 0, bottom: 1 };
}

/** A function from the picture's coordinates (y downwards) to pixels. */
export function frameOf(extent: Extent, camera: Camera, stage: Size): (point: Point) => Point {
  const [width, height] = [extent.right - extent.left, extent.bottom - extent.top];
  const longer = Math.max(width, height) || 1;
  const smaller = Math.min(stage.width, stage.height) - 2 * PADDING;
  const scale = (smaller * fitting(stage, { width: width || 1, height: height || 1 })) / camera.ratio;
  const [middleX, middleY] = [(extent.left + extent.right) / 2, (extent.top + extent.bottom) / 2];
  return ({ x, y }) => ({
    x: stage.width / 2 + scale * (0.5 + (x - middleX) / longer - camera.x),
    y: stage.height / 2 + scale * (camera.y - 0.5 + (y - middleY) / longer),
  });
}

/** How much larger a picture may be than a square in the stage: a wide one in a wide stage fills it. */
function fitting(stage: Size, picture: Size): number {
  const [high, tall] = [stage.height / stage.width, picture.height / picture.width];
  if ((high < 1 && tall > 1) || (high > 1 && tall < 1)) return 1;
  return Math.min(Math.max(tall, 1 / tall), Math.max(1 / high, high));
}
