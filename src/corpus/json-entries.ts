/** Any JSON value → the list of entries in it that is the transcript, wherever it is nested. */
import { hasKey, isObject, isText, type JsonObject, keyFor, textIn } from './json-keys.ts';

export interface JsonEntry {
  value: unknown;
  /** Speaker named by an object above the entry. */
  inherited: string | undefined;
}

export interface JsonList {
  /** Where it stands, array indexes left out: `results.utterances`. */
  path: string;
  entries: JsonEntry[];
}

/** Below this no transcript is looked for. */
const MAX_DEPTH = 60;

interface Place {
  value: unknown;
  path: string;
  depth: number;
  inherited: string | undefined;
}

/** The list with the most words in entries, those with speakers counting double; null where no list holds words. */
export function transcriptList(root: unknown): JsonList | null {
  const lists = new Map<string, JsonList>();
  const waiting: Place[] = [{ value: root, path: '', depth: 0, inherited: undefined }];
  while (waiting.length > 0) {
    const { value, path, depth, inherited } = waiting.pop()!;
    if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) continue;
    const members = Array.isArray(value) ? readings(value, path) : recordsIn(value as JsonObject);
    if (members?.some((member) => isObject(member) && textIn(member, 'text') !== undefined)) {
      const list = lists.get(path) ?? { path, entries: [] };
      lists.set(path, list);
      for (const member of members) list.entries.push({ value: member, inherited });
    }
    const below: Place[] = [];
    if (Array.isArray(value))
      for (const member of readings(value, path))
        below.push({ value: member, path, depth: depth + 1, inherited: speakerOf(member) ?? inherited });
    else
      for (const [key, member] of Object.entries(value))
        if (typeof member === 'object')
          below.push({ value: member, path: `${path}.${key}`.slice(-400), depth: depth + 1, inherited });
    for (let i = below.length - 1; i >= 0; i--) waiting.push(below[i]!);
  }
  let best: JsonList | null = null;
  let bestWeight = 0;
  for (const list of lists.values()) {
    const weight = weightOf(list);
    if (weight > bestWeight) [best, bestWeight] = [list, weight];
  }
  return best;
}

/** Of several recognised readings of one stretch only the first is the transcript. */
const readings = (list: unknown[], path: string): unknown[] =>
  /alternatives$|nBest$/i.test(path) ? list.slice(0, 1) : list;

/** Objects kept by key instead of in an array: `{"1": {…}, "2": {…}}`. */
function recordsIn(object: JsonObject): unknown[] | null {
  const values = Object.values(object);
  return values.length >= 2 && values.every((value) => isObject(value) && hasKey(value, 'text'))
    ? values
    : null;
}

function speakerOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const key = keyFor(value, 'speaker', (name) => isText(name) || typeof name === 'number');
  return key !== undefined && /speaker|who|participant/i.test(key) ? String(value[key]) : undefined;
}

function weightOf({ entries }: JsonList): number {
  let characters = 0;
  let named = 0;
  for (const { value, inherited } of entries) {
    if (!isObject(value)) continue;
    const text = textIn(value, 'text') ?? '';
    characters += text.length + 1;
    if (inherited !== undefined || hasKey(value, 'speaker')) named += text.length + 1;
  }
  return characters + named;
}
