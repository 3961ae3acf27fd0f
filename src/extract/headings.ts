/** Printed speaker labels → mentions of the speakers. */
import type { Span } from '../model.ts';
import type { Reading } from './reading.ts';

export interface HeadingMention {
  utterance: string;
  /** `Speaker.id` */
  speaker: string;
  span: Span;
}

/** One mention for each heading that prints a label. */
export function headingMentions({ analysed, text }: Reading): HeadingMention[] {
  const mentions: HeadingMention[] = [];
  const people = new Set(analysed.document.speakers.filter((s) => s.kind === 'person').map((s) => s.id));
  for (const { id, speaker, label, heading } of analysed.document.utterances) {
    if (!heading || speaker === null || label === '' || !people.has(speaker)) continue;
    const at = text.slice(heading.start, heading.end).indexOf(label);
    const start = at < 0 ? heading.start : heading.start + at;
    const end = at < 0 ? heading.end : start + label.length;
    // a footnote's mark or emphasis after the name is none of it
    const name = text.slice(start, end).replace(/[\u00b2\u00b3\u00b9\u2070-\u2079*:]+$/, '');
    mentions.push({ utterance: id, speaker, span: { start, end: start + name.length } });
  }
  return mentions;
}
