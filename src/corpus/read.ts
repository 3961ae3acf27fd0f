/** One source → its `Document`, the messages about it, and the account of where its characters went. */
import type { Document, Source, Utterance } from '../model.ts';
import type { Message } from '../report.ts';
import { type LossAccount, lossAccount } from './account.ts';
import { decode } from './decode.ts';
import { FORMATS, formatOf } from './formats.ts';
import { findHandovers } from './handovers.ts';
import { trimSpan } from './lines.ts';
import { linkNotes } from './note-links.ts';
import { checkTimes } from './odd-times.ts';
import { sha256Of } from './sha256.ts';
import { slug } from './slug.ts';
import { resolveSpeakers } from './speakers.ts';
import { toldSpeakers } from './told-speakers.ts';
import type { ParsedTranscript } from './types.ts';

/** What became of a file: its document (null where nothing could be read), what was wrong, and where each character went. */
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
  // Before the reading: the platform copies the bytes for it, and lets go of them when it is done.
  const digest = await sha256Of(bytes);
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
  const told = toldSpeakers(text, transcript.turns);
  if (told.size > 0) {
    const turns = transcript.turns.map((turn, i) =>
      told.has(i) ? { ...turn, speakerKey: told.get(i)! } : turn,
    );
    transcript = { ...transcript, turns };
    messages.push({
      place: { path, line: 1 },
      severity: 'warning',
      rule: 'corpus/told-speakers',
      reason: `no speaker is named; ${told.size} of ${turns.length} turns are given to whoever says the own name in them, is called just before or thanked just after`,
      hint: 'compare with the recording, or put each speaker before the words, as ">> Name:"',
    });
  }
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
    sha256: digest,
    text,
    utterances,
    notes: linkNotes(transcript.notes, utterances),
    speakers,
  };
  document.id = id;
  document.utterances = findHandovers(document);
  const start = transcript.turns[0]?.heading?.start ?? transcript.turns[0]?.span.start ?? 0;
  let account: LossAccount | undefined;
  return {
    document,
    messages,
    // Counted when asked for: building a graph does not need it.
    get account() {
      account ??= lossAccount(
        document,
        transcript.metadataSpans ?? [{ start: 0, end: start }],
        transcript.dropped,
      );
      return account;
    },
  };
}
