/** Headings and notes of a plain-text source → its `ParsedTranscript`. */

import type { Span } from '../model.ts';
import { withoutTrailing } from './line-numbers.ts';
import { linesOf } from './lines.ts';
import { MOST, oddTime } from './odd-times.ts';
import type { Heading } from './styles.ts';
import { textNotes } from './text-notes.ts';
import { titleLines } from './title-lines.ts';
import { turnsOf } from './turns.ts';
import type { DecodedFile, ParsedNote, ParsedTranscript, RosterEntry } from './types.ts';

export interface Findings {
  headings: Heading[];
  /** Stretches that nobody spoke: topics, log lines, footers, page marks. */
  breaks?: ParsedNote[];
  /** Offsets at which a turn ends although no heading follows; those of all `breaks` where absent. */
  stops?: number[];
  metadataSpans?: Span[];
  roster?: RosterEntry[];
  metadata?: ParsedTranscript['metadata'];
}

export function assemble(
  file: DecodedFile,
  { headings, breaks = [], stops, roster = [], metadata, metadataSpans = [] }: Findings,
): ParsedTranscript {
  const text = file.text ?? '';
  const inside = breaks.filter(({ kind }) => kind === 'prefix');
  const turns = withoutTrailing(
    text,
    turnsOf(text, headings, stops ?? breaks.map(({ span }) => span.start)),
    inside,
  );
  const first = headings[0]?.span.start ?? 0;
  const title = metadata ? null : titleLines(linesOf(text.slice(0, Math.min(first, 50_000))));
  return {
    text,
    turns,
    notes: textNotes(text, turns, breaks),
    roster,
    metadata: metadata ?? title?.metadata ?? {},
    metadataSpans: [...metadataSpans, ...(title?.spans ?? [])].sort((a, b) => a.start - b.start),
    messages: headings
      .filter(({ clock, time }) => clock !== null && time === null)
      .slice(0, MOST)
      .map(({ clock, span }) => oddTime(file.path, text, clock!, span.start)),
    dropped: [],
  };
}
