/** A turn, what is named in it and what is quoted from it → pieces of text to show in order. Pure. */
import type { Mention, Note, Span } from '../../src/model.ts';

export interface Segment {
  text: string;
  mention: Mention | null;
  /** Part of the words that the reader was sent to. */
  quoted: boolean;
  /** A footnote, a stage direction: printed here, but not spoken. */
  note: Note['kind'] | null;
}

/** Printed marks that readers need not see: their text is no speech. */
const UNSEEN = new Set<Note['kind']>(['page', 'markup', 'prefix', 'timestamp']);

/**
 * @param mentions outermost ones in order; one that overlaps an earlier one is left out
 * @param notes stretches that are not speech
 */
export function segmentsOf(
  text: string,
  turn: Span,
  mentions: readonly Mention[],
  notes: readonly Note[],
  quoted: Span | null,
): Segment[] {
  const cuts = new Set([turn.start, turn.end]);
  const spans = [
    ...mentions.map(({ span }) => span),
    ...notes.map(({ span }) => span),
    ...(quoted ? [quoted] : []),
  ];
  for (const { start, end } of spans) {
    if (start > turn.start && start < turn.end) cuts.add(start);
    if (end > turn.start && end < turn.end) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const holds = ({ start, end }: Span, from: number) => start <= from && from < end;
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const [from, to] = [places[i]!, places[i + 1]!];
    const note = notes.find(({ span }) => holds(span, from))?.kind ?? null;
    if (note && UNSEEN.has(note)) continue;
    segments.push({
      text: text.slice(from, to),
      mention: mentions.find(({ span }) => holds(span, from)) ?? null,
      quoted: quoted !== null && holds(quoted, from),
      note,
    });
  }
  return segments;
}
