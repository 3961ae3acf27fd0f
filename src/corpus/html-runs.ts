/** Runs of a line → their words, with footnote markers as notes; labels and times as printed. */
import type { Run } from './html-blocks.ts';
import { mark, placed, printedMarker, unmarked } from './placed-notes.ts';
import type { Aside, Piece } from './plain-reading.ts';
import { CLOCK, parseClock } from './times.ts';

export interface HtmlTurns {
  pieces: Piece[];
  asides: Aside[];
}

export const textOf = (runs: Run[]): string => runs.map(({ text }) => text).join('');

/** Words of runs with the markers of footnotes as notes. */
export function spoken(runs: Run[]): Pick<Piece, 'text' | 'notes'> {
  const markers: { kind: 'marker'; marker: string }[] = [];
  const parts = runs.map(({ text, role }) => {
    const marker = role === 'marker' ? markerOf(text) : '';
    if (!marker) return unmarked(text);
    markers.push({ kind: 'marker', marker });
    return mark(printedMarker(marker));
  });
  return placed(parts.join(''), markers);
}

/** "[12]", "12", "*" → "12", "12", "*". */
export const markerOf = (text: string): string => text.replace(/[[\]()\s]/g, '').slice(0, 8);

export const bareLabel = (text: string): string =>
  text
    .slice(0, 300)
    .replace(/\s+/g, ' ')
    .replace(/^[\s[(]+(?=[^\])]*$)|[\s:–—-]+$/gu, '');

export function timeIn(text: string): number | null {
  const clock = new RegExp(CLOCK).exec(text.slice(0, 60))?.[0];
  return clock ? parseClock(clock) : null;
}
