/** Live captioning (`>> NAME: text`, `>> text` at each change of speaker, `>>>` at a new topic) → turns. */
import { assemble } from '../assemble.ts';
import { footers } from '../footers.ts';
import { isNameLike } from '../labels.ts';
import { linesOf } from '../lines.ts';
import type { Heading } from '../styles.ts';
import { CLOCK, parseClock } from '../times.ts';
import type { DecodedFile, Format, ParsedTranscript } from '../types.ts';

export const captioningFormat: Format = {
  name: 'captioning',
  title: 'live captioning (>>)',
  extensions: ['cap', 'asc'],
  recognise,
  read,
};

/** The mark, a time before it or after it, and a label that ends with a colon; also in the middle of a line. */
const MARK = new RegExp(
  String.raw`(?<!\S)(?:\[?(?<before>${CLOCK})\]?\s{1,9})?(?:>{2,4}|»)(?![>»])[ \t]{0,9}(?:\[?(?<after>${CLOCK})\]?[ \t]+)?(?:(?<label>[^\s:>»][^:>»\n]{0,80}?)[ \t]{0,3}:(?=\s))?`,
  'gu',
);

function recognise({ text }: DecodedFile): number {
  if (text === null) return 0;
  const head = text.slice(0, 65_536);
  const marks = head.match(/^[ \t]*(?:\[?[\d:.]{4,12}\]?[ \t]+)?(?:>{2,4}|»)[ \t]*[^\s>]/gm)?.length ?? 0;
  return marks >= 3 ? 0.75 : marks === 2 ? 0.4 : 0;
}

function read(file: DecodedFile): ParsedTranscript {
  const text = file.text ?? '';
  const headings: Heading[] = [];
  for (const match of text.matchAll(MARK)) {
    const { before, after, label } = match.groups ?? {};
    const named = label !== undefined && isNameLike(label.trim());
    const clock = before ?? after ?? null;
    const length = named || label === undefined ? match[0].trimEnd().length : match[0].indexOf(label);
    headings.push({
      label: named ? label.trim() : '',
      clock,
      time: clock === null ? null : parseClock(clock),
      span: { start: match.index, end: match.index + match[0].slice(0, length).trimEnd().length },
      strength: 'mark',
      inline: true,
    });
  }
  return assemble(file, { headings, breaks: footers(linesOf(text)) });
}
