/** One source → its `Document`, the messages about it, and the account of where its characters went. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Document, Note, Source, Utterance } from '../model.ts';
import type { Message } from '../report.ts';
import { type LossAccount, lossAccount } from './account.ts';
import { decode } from './decode.ts';
import { FORMATS, formatOf } from './formats.ts';
import { findHandovers } from './handovers.ts';
import { trimSpan } from './lines.ts';
import { checkTimes } from './odd-times.ts';
import { slug } from './slug.ts';
import { resolveSpeakers } from './speakers.ts';
import type { ParsedNote, ParsedTranscript } from './types.ts';

export interface Reading {
  /** Null where the file cannot be read at all; then a message with severity `error` says why. */
  document: Document | null;
  messages: Message[];
  account: LossAccount;
}

const NOTHING: LossAccount = {
  turn: 0,
  heading: 0,
  note: 0,
  metadata: 0,
  blank: 0,
  leftOut: [],
  coverage: 0,
};

/** Reads a transcript in any format of the table. Never throws on input. */
export async function readDocument(source: Source): Promise<Reading> {
  const { path, bytes, metadata = {} } = source;
  const fail = (messages: Message[]): Reading => ({ document: null, messages, account: NOTHING });
  const error = (rule: string, reason: string, hint: string): Message => ({
    place: { path },
    severity: 'error',
    rule: `corpus/${rule}`,
    reason,
    hint,
  });
  const { file, messages } = decode(source);
  if (!file) return fail(messages);
  const format = formatOf(file, source.format);
  if (!format)
    return fail([
      error(
        'format',
        source.format ? `there is no format "${source.format}"` : 'no reader knows this kind of file',
        `formats: ${FORMATS.map((f) => f.name).join(', ')}`,
      ),
    ]);
  let transcript: ParsedTranscript;
  try {
    transcript = await format.read(file);
  } catch (cause) {
    return fail([
      ...messages,
      error(
        'unreadable',
        `it cannot be read as ${format.title}: ${(cause as Error).message}`,
        'check that the file is whole, or name its format with --format',
      ),
    ]);
  }
  messages.push(...transcript.messages);
  if (messages.some(({ severity }) => severity === 'error')) return fail(messages);
  const { text } = transcript;
  const firstTurn = transcript.turns[0];
  if (
    transcript.turns.length === 0 ||
    transcript.turns.every(({ label, speakerKey }) => !label && !speakerKey)
  ) {
    if (text.trim() === '')
      return fail([
        ...messages,
        error('empty', 'the file holds no speech', 'check that the export was complete'),
      ]);
    if (!firstTurn)
      transcript = {
        ...transcript,
        turns: [{ label: '', heading: null, span: trimSpan(text, 0, text.length), start: null, end: null }],
      };
    messages.push({
      place: { path, line: 1 },
      severity: 'warning',
      rule: 'corpus/no-speaker',
      reason: 'no speaker is named; the words belong to nobody',
      hint: 'put each speaker before the words, as "Name:" or "Name 00:12" on a line of its own',
    });
  }
  messages.push(...checkTimes(path, text, transcript.turns));
  const id = metadata.id ?? (slug(path.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')) || 'document');
  const { speakers, ids } = resolveSpeakers(id, transcript);
  const utterances = transcript.turns.map((turn, i): Utterance => {
    const next = transcript.turns[i + 1]?.start ?? null;
    return {
      id: `u${String(i).padStart(4, '0')}`,
      speaker: ids[i] ?? null,
      label: turn.label,
      start: turn.start,
      end: turn.end ?? (turn.start !== null && next !== null && next >= turn.start ? next : null),
      heading: turn.heading,
      span: turn.span,
      ...(turn.channel ? { channel: turn.channel } : {}),
    };
  });
  const document: Document = {
    id,
    path,
    format: format.name,
    ...transcript.metadata,
    ...metadata,
    sha256: bytesToHex(sha256(bytes)),
    text,
    utterances,
    notes: linkNotes(transcript.notes, utterances),
    speakers,
  };
  document.id = id;
  document.utterances = findHandovers(document);
  const start = transcript.turns[0]?.heading?.start ?? transcript.turns[0]?.span.start ?? 0;
  return {
    document,
    messages,
    account: lossAccount(
      document,
      transcript.metadataSpans ?? [{ start: 0, end: start }],
      transcript.dropped,
    ),
  };
}

/** Notes belong to the utterance they stand in; a footnote to the one that cites it. */
function linkNotes(notes: ParsedNote[], utterances: Utterance[]): Note[] {
  const sorted = [...notes].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let at = 0;
  const linked = sorted.map(({ turn, ...note }): Note => {
    if (turn !== undefined) return { ...note, utterance: utterances[turn]?.id ?? null };
    while (at < utterances.length && utterances[at]!.span.end <= note.span.start) at++;
    const utterance = utterances[at];
    const from = utterance?.heading?.start ?? utterance?.span.start ?? 0;
    return { ...note, utterance: utterance && from <= note.span.start ? utterance.id : null };
  });
  const cited = new Map<string, Note[]>();
  for (const note of linked)
    if (note.kind === 'marker') cited.set(note.marker ?? '', [...(cited.get(note.marker ?? '') ?? []), note]);
  for (const note of linked) {
    if (note.kind !== 'footnote') continue;
    const markers = cited.get(note.marker ?? '') ?? [];
    const before = markers.filter((marker) => marker.span.start < note.span.start).at(-1) ?? markers[0];
    if (before) note.utterance = before.utterance;
  }
  return linked;
}
