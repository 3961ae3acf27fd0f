/** A time or turn as a reader types it → a place on a document's axis. */
import type { Axis } from '../data/axis.ts';

/** `30` (minutes), `30:00`, `1:02:03` → seconds; turn numbers where there are no times; null where it is neither. */
export function readPlace(axis: Axis, text: string): number | null {
  const parts = text
    .trim()
    .replace(/^turn\s+/i, '')
    .split(':');
  if (parts.some((part) => !/^\d{1,5}$/.test(part)) || parts.length > 3) return null;
  const numbers = parts.map(Number);
  if (axis.unit === 'turns') return parts.length === 1 ? numbers[0]! - 1 : null;
  if (numbers.length === 1) return numbers[0]! * 60;
  return numbers.reduce((sum, n) => sum * 60 + n, 0);
}
