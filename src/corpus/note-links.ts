/** Notes as parsed → notes that know their utterance. */
import type { Note, Utterance } from '../model.ts';
import { ordered } from './note-order.ts';
import type { ParsedNote } from './types.ts';

/** A note belongs to the utterance it stands in, heading included; a footnote to the one that cites it, nearest before it, else after. */
export function linkNotes(notes: ParsedNote[], utterances: Utterance[]): Note[] {
  const sorted = ordered(notes);
  let at = 0;
  const homeOf = ({ span, turn }: ParsedNote): string | null => {
    if (turn !== undefined) return utterances[turn]?.id ?? null;
    while (at < utterances.length && utterances[at]!.span.end <= span.start) at++;
    const utterance = utterances[at];
    const from = utterance?.heading?.start ?? utterance?.span.start ?? 0;
    return utterance && from <= span.start ? utterance.id : null;
  };
  const linked = sorted.map((note): Note => {
    const { kind, marker, span } = note;
    const utterance = homeOf(note);
    return marker === undefined ? { kind, span, utterance } : { kind, marker, span, utterance };
  });
  if (!linked.some(({ kind }) => kind === 'footnote')) return linked;
  const homeless = cite(linked);
  cite(homeless.reverse(), linked.toReversed());
  return linked;
}

/** Gives each footnote the utterance of the last marker that passed; answers those that found none. */
function cite(footnotes: Note[], notes: Note[] = footnotes): Note[] {
  const wanted = new Set(footnotes);
  const cited = new Map<string, string | null>();
  const homeless: Note[] = [];
  for (const note of notes) {
    if (note.kind === 'marker') cited.set(note.marker ?? '', note.utterance);
    if (note.kind !== 'footnote' || !wanted.has(note)) continue;
    const utterance = cited.get(note.marker ?? '');
    if (utterance === undefined) homeless.push(note);
    else note.utterance = utterance;
  }
  return homeless;
}
