/** What every reading must keep, whatever the input; used by the property tests and by `scripts/fuzz.ts`. */
import { type Reading, readDocument } from '../../src/corpus/read.ts';
import type { Source, Span } from '../../src/model.ts';

/** The first promise a reading breaks, in words; null where it keeps all. */
export async function broken(source: Source): Promise<string | null> {
  let reading: Reading;
  try {
    reading = await readDocument(source);
  } catch (error) {
    return `it threw: ${(error as Error).stack}`;
  }
  const { document, messages, account } = reading;
  if (!document)
    return messages.some(({ severity }) => severity === 'error') ? null : 'no document and no error';
  if (messages.some(({ severity }) => severity === 'error')) return 'a document beside an error';
  const { text, utterances, notes, speakers } = document;
  if (/\p{Surrogate}/u.test(text)) return 'a lone surrogate in the text';
  const outside = ({ start, end }: Span): boolean =>
    !Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > text.length;
  const ids = new Set(speakers.map(({ id }) => id));
  if (ids.size !== speakers.length) return 'two speakers of one id';
  let at = 0;
  for (const { id, span, heading, speaker, start, end, handovers = [] } of utterances) {
    if (outside(span) || (heading && outside(heading))) return `${id} lies outside of the text`;
    if ((heading ?? span).start < at) return `${id} overlaps the turn above it`;
    if (heading && heading.end > span.start) return `${id} begins inside its heading`;
    at = span.end;
    const speech = text.slice(span.start, span.end);
    if (speech !== '' && (/^\s/.test(speech) || /\s$/.test(speech))) return `${id} has blanks at its ends`;
    if (speaker !== null && !ids.has(speaker)) return `${id} is of no speaker of the document`;
    for (const time of [start, end])
      if (time !== null && !Number.isFinite(time)) return `${id} has a time that is no number`;
    for (const handover of handovers)
      if (outside(handover.span) || !ids.has(handover.speaker)) return `${id} has a bad hand-over`;
  }
  let last = 0;
  for (const { span, kind, utterance } of notes) {
    if (outside(span)) return `a ${kind} note lies outside of the text`;
    if (span.start < last) return `a ${kind} note at ${span.start} overlaps the one before it`;
    last = span.end;
    if (utterance !== null && !utterances.some(({ id }) => id === utterance))
      return `a ${kind} note is of no turn`;
  }
  for (const { id, details } of speakers)
    for (const detail of details) {
      if (outside(detail.span)) return `a detail of ${id} lies outside of the text`;
      if (squeeze(text.slice(detail.span.start, detail.span.end)) !== squeeze(detail.text))
        return `a detail of ${id} is not what its place says`;
    }
  // Every character of the text is in exactly one of the account's classes.
  const left = account.leftOut
    .filter(({ line }) => line !== undefined)
    .reduce((sum, { characters }) => sum + characters, 0);
  const sum = account.turn + account.heading + account.note + account.metadata + account.blank + left;
  return sum === text.length ? null : `the account tells of ${sum} of ${text.length} characters`;
}

/** Labels print blanks as underscores ("Ann_Lee"), which details do not. */
const squeeze = (words: string): string => words.replace(/[\s_]+/g, ' ').trim();
