/** Document → the axis its strip is drawn on: seconds where the transcript has time codes, else turns. */
import type { Document } from '../../src/model.ts';

export interface Axis {
  unit: 'seconds' | 'turns';
  /** Half-open intervals [from, to), one per utterance. */
  intervals: [number, number][];
  end: number;
}

/** Share of turns that need a time code for time to be a fair axis. */
const TIMED_SHARE = 0.5;

/** Intervals of all turns; a turn without its own time runs from the last known time to the next one. */
export function axisOf(document: Document): Axis {
  const { utterances } = document;
  const timed = utterances.filter((utterance) => utterance.start !== null).length;
  if (utterances.length === 0 || timed < utterances.length * TIMED_SHARE)
    return {
      unit: 'turns',
      intervals: utterances.map((_, i) => [i, i + 1]),
      end: Math.max(1, utterances.length),
    };
  const intervals: [number, number][] = [];
  let known = 0;
  for (const [i, utterance] of utterances.entries()) {
    const from = utterance.start ?? known;
    const next = utterances
      .slice(i + 1, i + 20)
      .find((later) => later.start !== null && later.start >= from)?.start;
    const to = utterance.end ?? next ?? from + guessSeconds(utterance.span.end - utterance.span.start);
    intervals.push([from, Math.max(to, from + 1)]);
    known = Math.max(known, from);
  }
  return { unit: 'seconds', intervals, end: intervals.reduce((end, [, to]) => Math.max(end, to), 1) };
}

/** Speech runs at about 15 characters a second; used only for a last turn that has no end. */
const guessSeconds = (characters: number): number => Math.max(2, Math.round(characters / 15));
