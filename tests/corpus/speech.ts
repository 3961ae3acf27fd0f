/** What an utterance says once its notes are taken out, blanks made single. */
import type { Document, Utterance } from '../../src/model.ts';

export function speechOf({ text, notes }: Document, { span }: Utterance): string {
  let speech = '';
  let at = span.start;
  for (const note of notes) {
    if (note.span.start < span.start || note.span.end > span.end) continue;
    speech += `${text.slice(at, note.span.start)}${note.kind === 'markup' || note.kind === 'marker' ? '' : ' '}`;
    at = note.span.end;
  }
  return (speech + text.slice(at, span.end)).replace(/\s+/g, ' ').trim();
}
