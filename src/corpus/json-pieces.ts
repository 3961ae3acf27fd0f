/** Entries of a JSON transcript → pieces of speech; entries of a wrong type are reported, not fatal. */
import type { Message } from '../report.ts';
import type { JsonEntry } from './json-entries.ts';
import {
  hasKey,
  isObject,
  isText,
  type JsonObject,
  keyFor,
  type RawTime,
  textIn,
  timeIn,
} from './json-keys.ts';
import { detailsOf, type JsonPeople } from './json-people.ts';
import { linesOfObjects } from './json-text.ts';
import type { Described, Piece } from './plain-reading.ts';
import { wellFormed } from './well-formed.ts';

export interface JsonPieces {
  pieces: Piece[];
  described: Described[];
  messages: Message[];
}

interface Timed {
  piece: Piece;
  start: RawTime | null;
  end: RawTime | null;
  duration: RawTime | null;
}

/** @param source text and value of the whole file, for the lines of messages */
export function jsonPieces(
  path: string,
  entries: JsonEntry[],
  people: JsonPeople,
  source: { text: string; value: unknown },
): JsonPieces {
  const timed: Timed[] = [];
  const faults: { value: unknown; index: number; reason: string }[] = [];
  const described = new Map<string, Described>();
  const named = entries.some(
    ({ value, inherited }) => inherited !== undefined || (isObject(value) && labelOf(value).text),
  );
  let voice = '';
  for (const [index, { value, inherited }] of entries.entries()) {
    const fault = (reason: string) => faults.push({ value, index, reason });
    if (!isObject(value)) {
      fault(`it is ${kindOf(value)}, not an object`);
      continue;
    }
    const text = textIn(value, 'text');
    if (text === undefined) {
      fault(hasKey(value, 'text') ? 'its text is not a string' : 'it has no text');
      continue;
    }
    const label = labelOf(value);
    if (label.fault) fault(label.fault);
    // Podcasting 2.0 names the speaker only where another begins.
    const goesOn = 'body' in value && 'startTime' in value && !hasKey(value, 'speaker');
    const printed = label.text || inherited || (goesOn ? voice : '');
    voice = printed;
    const person = people.get(printed);
    const details = detailsOf(value, label.key, false);
    if (person?.details.length) described.set(person.name, person);
    else if (details.length > 0 && printed && !described.has(printed))
      described.set(printed, { name: printed, labels: [printed], details });
    timed.push({
      piece: {
        label: person?.name ?? readableLabel(printed),
        ...(printed && person?.name !== printed ? { speakerKey: printed } : {}),
        text,
        start: null,
        end: null,
        ...(named && !printed ? { apart: 'paragraph' as const } : {}),
      },
      start: timeIn(value, 'start') ?? nestedTime(value, 'from'),
      end: timeIn(value, 'end') ?? nestedTime(value, 'to'),
      duration: timeIn(value, 'duration'),
    });
  }
  setTimes(timed);
  return {
    pieces: timed.map(({ piece }) => piece),
    described: [...described.values()],
    messages: messagesFor(path, faults, source),
  };
}

/** Recognisers number the voices. */
function readableLabel(printed: string): string {
  const number = /^(?:spk|speaker)?[ _-]?(\d{1,3})$/i.exec(printed)?.[1];
  return number !== undefined && !/^speaker/i.test(printed) ? `Speaker ${Number(number)}` : printed;
}

function labelOf(value: JsonObject): { text: string; key?: string; fault?: string } {
  const key = keyFor(value, 'speaker', (name) => name !== null && name !== '');
  if (key === undefined) return { text: '' };
  const name = value[key];
  if (isText(name)) return { text: wellFormed(name).trim(), key };
  if (typeof name === 'number') return { text: String(name), key };
  const inner = isObject(name) ? textIn(name, 'speaker') : undefined;
  return inner
    ? { text: inner.trim(), key }
    : { text: '', key, fault: `its speaker is ${kindOf(name)}, not a name` };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** whisper.cpp: `"offsets": {"from": 0, "to": 7000}`, in milliseconds. */
function nestedTime(value: JsonObject, key: 'from' | 'to'): RawTime | null {
  const { offsets } = value;
  const time = isObject(offsets) ? offsets[key] : undefined;
  return typeof time === 'number' ? { value: time, unit: 'ms' } : null;
}

/** People speak about 15 characters a second; times that make it less than one are milliseconds. */
const SLOWEST = 1;

function setTimes(timed: Timed[]): void {
  const free = timed.flatMap(({ start, end }) => [start, end]).filter((time) => time?.unit === null);
  const values = free.map((time) => time!.value);
  const spread = values.reduce((max, value) => Math.max(max, value), 0);
  const characters = timed.reduce((sum, { piece }) => sum + piece.text.length, 0);
  const thousandths = spread > 0 && values.every(Number.isInteger) && characters / spread < SLOWEST;
  const seconds = (time: RawTime | null): number | null =>
    time === null
      ? null
      : Math.round(time.value * (time.unit === 'ms' || (time.unit === null && thousandths) ? 1 : 1000)) /
        1000;
  for (const { piece, start, end, duration } of timed) {
    piece.start = seconds(start);
    piece.end = seconds(end);
    const length = seconds(duration);
    if (piece.end === null && piece.start !== null && length !== null)
      piece.end = Math.round((piece.start + length) * 1000) / 1000;
  }
}

const MOST_MESSAGES = 100;

function messagesFor(
  path: string,
  faults: { value: unknown; index: number; reason: string }[],
  { text, value }: { text: string; value: unknown },
): Message[] {
  if (faults.length === 0) return [];
  const shown = faults.slice(0, MOST_MESSAGES);
  const objects = new Set(shown.map((fault) => fault.value).filter(isObject));
  const lines = linesOfObjects(text, value, objects);
  return shown.map((fault) => {
    const line = isObject(fault.value) ? lines.get(fault.value) : undefined;
    return {
      place: line === undefined ? { path } : { path, line },
      severity: 'warning',
      rule: 'corpus/entry',
      reason: `entry ${fault.index + 1}: ${fault.reason}`,
      hint: 'what can be used of it is kept',
    };
  });
}
