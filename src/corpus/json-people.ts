/** Lists of speakers beside the transcript (`speakers`, `participants`) → names and details by the key that entries use. */
import { isObject, isText, type JsonObject, keyFor, textIn } from './json-keys.ts';
import type { Described } from './plain-reading.ts';

export type JsonPeople = Map<string, Described>;

const LISTS =
  /^(?:speakers?|participants?|attendees|people|panel(?:l?ists)?|guests|hosts|speaker_?(?:map|names|labels)|persons)$/i;
const ID = [
  'id',
  'key',
  'label',
  'speaker',
  'speakerId',
  'speaker_id',
  'speakerLabel',
  'tag',
  'index',
  'diarizationId',
];

export function jsonPeople(root: unknown): JsonPeople {
  const people: JsonPeople = new Map();
  const places = isObject(root) ? [root, ...Object.values(root).filter(isObject)] : [];
  for (const place of places)
    for (const [key, list] of Object.entries(place)) {
      if (!LISTS.test(key)) continue;
      if (Array.isArray(list)) for (const person of list) addPerson(people, undefined, person);
      else if (isObject(list)) for (const [id, person] of Object.entries(list)) addPerson(people, id, person);
    }
  return people;
}

function addPerson(people: JsonPeople, id: string | undefined, value: unknown): void {
  if (isText(value)) {
    if (id !== undefined && value.trim()) people.set(id, { name: value.trim(), labels: [id], details: [] });
    return;
  }
  if (!isObject(value)) return;
  const nameKey = keyFor(value, 'speaker', isText);
  const name = nameKey === undefined ? '' : (value[nameKey] as string).trim();
  if (!name || name.length > 200) return;
  const ids = [id, ...ID.filter((key) => key !== nameKey).map((key) => idText(value[key]))];
  const labels = [...new Set(ids.filter((text): text is string => text !== undefined))];
  const person: Described = { name, labels, details: detailsOf(value, nameKey, true) };
  for (const label of [...labels, name]) if (!people.has(label)) people.set(label, person);
}

const idText = (value: unknown): string | undefined =>
  isText(value) || typeof value === 'number' ? String(value) : undefined;

/** @param titled whether `title` is the person's (in a list of people) or may be the entry's own */
export function detailsOf(
  object: JsonObject,
  nameKey: string | undefined,
  titled: boolean,
): Described['details'] {
  const details: Described['details'] = [];
  for (const field of ['role', 'affiliation', 'party'] as const) {
    const key = keyFor(object, field, isText);
    if (key === undefined || key === nameKey || (!titled && /^title$/i.test(key))) continue;
    const text = textIn({ [key]: object[key] }, field)?.trim();
    if (text && text.length <= 200) details.push({ kind: field, text });
  }
  return details;
}
