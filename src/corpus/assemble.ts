/** Headings and notes of a plain-text source → its `ParsedTranscript`. */

import { linesOf } from './lines.ts';
import { oddTime } from './odd-times.ts';
import type { Heading } from './styles.ts';
import { textNotes } from './text-notes.ts';
import { titleLines } from './title-lines.ts';
import { turnsOf } from './turns.ts';
import type { DecodedFile, ParsedNote, ParsedTranscript, RosterEntry } from './types.ts';

export interface Findings {
  headings: Heading[];
  /** Stretches that nobody spoke and that end the turn before them: topics, log lines, footers. */
  breaks?: ParsedNote[];
  roster?: RosterEntry[];
  metadata?: ParsedTranscript['metadata'];
}

export function assemble(
  file: DecodedFile,
  { headings, breaks = [], roster = [], metadata = {} }: Findings,
): ParsedTranscript {
  const text = file.text ?? '';
  const turns = turnsOf(
    text,
    headings,
    breaks.map(({ span }) => span.start),
  );
  const first = headings[0]?.span.start ?? 0;
  return {
    text,
    turns,
    notes: textNotes(text, turns, breaks),
    roster,
    metadata: { ...titleLines(linesOf(text.slice(0, Math.min(first, 50_000))), first), ...metadata },
    messages: headings
      .filter(({ clock, time }) => clock !== null && time === null)
      .slice(0, 100)
      .map(({ clock, span }) => oddTime(file.path, text, clock!, span.start)),
    dropped: [],
  };
}
