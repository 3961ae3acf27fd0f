/** JSON transcripts of recognisers, podcasts and archives → turns; any list of entries with words will do. */
import { isoDate } from '../dates.ts';
import { transcriptList } from '../json-entries.ts';
import { isObject, isText } from '../json-keys.ts';
import { jsonPeople } from '../json-people.ts';
import { jsonPieces } from '../json-pieces.ts';
import { serviceEntries } from '../json-services.ts';
import { readJson } from '../json-text.ts';
import { type Aside, plainReading } from '../plain-reading.ts';
import type { DecodedFile, Format, ParsedTranscript } from '../types.ts';
import { wellFormed } from '../well-formed.ts';

export const jsonFormat: Format = {
  name: 'json',
  title: 'JSON',
  extensions: ['json', 'jsonl', 'ndjson', 'json3'],
  recognise,
  read,
};

function recognise({ text }: DecodedFile): number {
  const head = text?.slice(0, 2000) ?? '';
  if (/^\s*\{\s*(?:"|\}\s*$)/.test(head)) return 0.9;
  return /^\s*\[\s*(?:[{"[\d]|\]\s*$)/.test(head) && !/^\s*\[\d[\d:.,/ T>-]*(?: ?[AaPp][Mm])?Z?\]/.test(head)
    ? 0.85
    : 0;
}

function read(file: DecodedFile): ParsedTranscript {
  const text = file.text ?? '';
  const { value, messages } = readJson(file.path, text);
  const empty = { text: '', turns: [], notes: [], roster: [], metadata: {}, dropped: [] };
  if (value === undefined) return { ...empty, messages };
  const entries = serviceEntries(value) ?? transcriptList(value)?.entries;
  const whole = entries ? null : wholeText(value);
  if (!entries && whole === null)
    return {
      ...empty,
      messages: [
        ...messages,
        {
          place: { path: file.path, line: 1 },
          severity: 'error',
          rule: 'corpus/json',
          reason: 'no transcript was found in this JSON',
          hint: 'it needs a list of objects, each with the words under "text" or "content" and the name under "speaker"',
        },
      ],
    };
  const found = jsonPieces(
    file.path,
    entries ?? [{ value: { text: whole }, inherited: undefined }],
    jsonPeople(value),
    { text, value },
  );
  const reading = plainReading(file.path, found.pieces, asidesOf(value), found.described);
  return {
    ...reading,
    metadata: metadataOf(value),
    messages: [...messages, ...found.messages, ...reading.messages],
    dropped: [],
  };
}

/** A transcript that is one string: `{"text": "…"}`. */
function wholeText(value: unknown): string | null {
  if (!isObject(value)) return null;
  for (const key of ['text', 'transcript', 'content', 'transcription'])
    if (isText(value[key]) && value[key].trim() !== '') return value[key];
  return null;
}

/** Fields of the file as a whole, at the top or one level below it. */
function fields(root: unknown): [string, string][] {
  if (!isObject(root)) return [];
  const places = [
    root,
    ...['metadata', 'meta', 'meeting', 'episode', 'event', 'info'].map((key) => root[key]),
  ];
  return places
    .filter(isObject)
    .flatMap((place) => Object.entries(place))
    .filter(
      (entry): entry is [string, string] =>
        isText(entry[1]) && entry[1].trim() !== '' && entry[1].length < 2000,
    )
    .map(([key, text]) => [key, wellFormed(text).trim()]);
}

const METADATA: [RegExp, keyof ParsedTranscript['metadata']][] = [
  [/^(?:title|meeting_?title|episode_?title|headline|subject|topic)$/i, 'title'],
  [/^(?:event|meeting|program|programme|podcast|show|series|event_?name)$/i, 'event'],
  [/^(?:host|organi[sz]er|publisher)$/i, 'host'],
  [/^(?:place|location|venue)$/i, 'place'],
  [/^(?:url|link|source|source_?url)$/i, 'source'],
  [/^(?:licen[cs]e|rights)$/i, 'licence'],
  [/^(?:copyright|rights_?holder)$/i, 'rightsHolder'],
  [/^disclaimer$/i, 'disclaimer'],
];

function metadataOf(root: unknown): ParsedTranscript['metadata'] {
  const metadata: ParsedTranscript['metadata'] = {};
  for (const [key, text] of fields(root)) {
    const name = METADATA.find(([pattern]) => pattern.test(key))?.[1];
    if (name && text.length <= 500) metadata[name] ??= text;
    if (
      /^(?:date|meeting_?date|recorded_?(?:at|on)|start_?date|published(?:_?at)?|created_?at|date_?time)$/i.test(
        key,
      )
    )
      metadata.date ??= isoDate(text) ?? undefined;
  }
  return metadata;
}

/** What the file tells about itself in whole sentences. */
function asidesOf(root: unknown): Aside[] {
  return fields(root)
    .filter(([key]) => /^(?:summary|description|abstract|disclaimer|notes)$/i.test(key))
    .map(([, text]) => ({ kind: 'log', text, after: 0 }));
}
