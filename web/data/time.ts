/** Positions on a document's axis → time codes and turns in words. */
import type { Axis } from './axis.ts';

/** Seconds as `12:38` or `1:02:03`, as transcripts print them. */
export function timeCode(seconds: number): string {
  const s = Math.max(0, Math.floor(seconds));
  const [h, m, rest] = [Math.floor(s / 3600), Math.floor(s / 60) % 60, s % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(rest)}` : `${two(m)}:${two(rest)}`;
}

/** A position on an axis: `12:38`, or `turn 5` where there are no times. */
export const placeWord = (axis: Axis, at: number): string =>
  axis.unit === 'seconds' ? timeCode(at) : `turn ${Math.floor(at) + 1}`;

/** Where a turn lies: `12:38–20:42` or `turn 5`. */
export const intervalWord = (axis: Axis, from: number, to: number): string =>
  axis.unit === 'seconds' ? `${timeCode(from)}–${timeCode(to)}` : `turn ${Math.floor(from) + 1}`;

/** Length of speech: `8 min`, `40 s`. */
export const durationWord = (seconds: number): string =>
  seconds < 60 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
