/** Keys that tools give to speakers, words and times in JSON → the values of one entry. */

import { parseClock } from './times.ts';
import { wellFormed } from './well-formed.ts';

export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** In order of preference; compared without case, blanks, hyphens and underscores. */
const KEYS = {
  speaker:
    'speakername speakerdisplayname displayname speaker participantname participant person fullname who author name user username talker character speakerlabel speakertag speakerid voice from role',
  text: 'text content utterance transcript body sentence message transcription speech dialogue statement caption display punctuatedtext rawtext line paragraph value words',
  start:
    'start starttime startms starttimems startsec startseconds starttimeseconds begin begintime starttimestamp startoffset offset offsetms offsetseconds timestamp time ts from t tstartms startts timecode',
  end: 'end endtime endms endtimems endsec endseconds endtimeseconds endtimestamp endoffset endts stop to',
  duration: 'duration dur durationms ddurationms',
  affiliation: 'affiliation organization organisation org company employer',
  role: 'role title jobtitle position speakerrole',
  party: 'party',
} as const;
export type Field = keyof typeof KEYS;

const ORDER: Record<string, Map<string, number>> = Object.fromEntries(
  Object.entries(KEYS).map(([field, words]) => [
    field,
    new Map(words.split(' ').map((word, i) => [word, i])),
  ]),
);

const plainKey = (key: string): string => (key.length > 40 ? key : key.toLowerCase().replace(/[\s_-]+/g, ''));

/** The best of the object's keys for a field that holds a value the field can have; undefined where none does. */
export function keyFor(
  object: JsonObject,
  field: Field,
  fits: (value: unknown) => boolean,
): string | undefined {
  const order = ORDER[field]!;
  let best: string | undefined;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const key of Object.keys(object)) {
    const rank = order.get(plainKey(key));
    if (rank !== undefined && rank < bestRank && fits(object[key])) [best, bestRank] = [key, rank];
  }
  return best;
}

export const isText = (value: unknown): value is string => typeof value === 'string';
const anything = (value: unknown): boolean => value !== undefined;

/** Whether any key of the field is there, of whatever type. */
export const hasKey = (object: JsonObject, field: Field): boolean =>
  keyFor(object, field, anything) !== undefined;

export function textIn(object: JsonObject, field: Field): string | undefined {
  const key = keyFor(object, field, isText);
  return key === undefined ? undefined : wellFormed(object[key] as string);
}

/** A time as the file counts it, and whether the key or form says that it is in milliseconds or seconds. */
export interface RawTime {
  value: number;
  unit: 'ms' | 's' | null;
}

const couldBeTime = (value: unknown): boolean => rawTime('', value) !== null;

export function timeIn(object: JsonObject, field: 'start' | 'end' | 'duration'): RawTime | null {
  const key = keyFor(object, field, couldBeTime);
  return key === undefined ? null : rawTime(key, object[key]);
}

function rawTime(key: string, value: unknown): RawTime | null {
  const unit = /ms$|milli/i.test(key) ? 'ms' : /sec(?:ond)?s?$/i.test(key) ? 's' : null;
  if (typeof value === 'number') return Number.isFinite(value) ? { value, unit } : null;
  if (typeof value !== 'string' || value.length > 40) return null;
  const text = value.trim().replace(/^PT(?=[\d.]+S$)/i, '');
  if (/^-?\d+(?:\.\d+)?s?$/i.test(text))
    return { value: Number.parseFloat(text), unit: /s$/i.test(text) ? 's' : unit };
  const seconds = /^\d{1,3}:\d{1,2}(?::\d{1,2})?(?:[.,]\d{1,9})?$/.test(text)
    ? parseClock(text.replace(/([.,]\d{3})\d+$/, '$1'))
    : null;
  return seconds === null ? null : { value: seconds, unit: 's' };
}
