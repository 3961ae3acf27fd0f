/** Labels of all turns and the roster → speakers, one for each person however labelled. */
import type { Speaker, SpeakerDetail } from '../model.ts';
import { bodiesFirst, partsIn } from './bodies-first.ts';
import { introduced } from './introduced.ts';
import { type LabelParts, labelParts } from './label-parts.ts';
import { labelKind, withoutAside } from './labels.ts';
import { type Person, Persons } from './persons.ts';
import { bestName, nameTokens } from './same-person.ts';
import { selfNamed } from './self-named.ts';
import { slug } from './slug.ts';
import type { ParsedTranscript, ParsedTurn, RosterEntry } from './types.ts';

export interface Resolution {
  speakers: Speaker[];
  /** For each turn the id of its speaker; null where nobody is named. */
  ids: (string | null)[];
}

interface CastEntry {
  label: string;
  /** `speakerKey` where the file has one: it binds labels whatever they say. */
  key: string | null;
  parts: LabelParts;
  kind: Speaker['kind'];
  /** Labels that say more are placed first. */
  weight: number;
  order: number;
}

/** Labels with a key of the file's own (`speakerKey`) are bound by it; the others by name, title, nick, initials and roster. */
export function resolveSpeakers(documentId: string, transcript: ParsedTranscript): Resolution {
  const persons = new Persons();
  for (const entry of transcript.roster) addRoster(persons, entry);
  const cast = labelsOf(transcript.turns);
  const owner = new Map<CastEntry, Person>();
  const given = new Map([
    ...introduced(transcript.text, transcript.turns),
    ...selfNamed(transcript.text, transcript.turns),
  ]);
  const roles = soleRoles(cast.values());
  const byKey = new Map<string, Person>();
  const unnamed = new Map<string, Person>();
  // Full names first, so that "Mr. Lee" and "Ann" find them wherever they stand in the file.
  for (const entry of [...cast.values()].sort((a, b) => b.weight - a.weight || a.order - b.order)) {
    const { key, kind, label, parts } = entry;
    const known =
      kind === 'group' ? undefined : persons.byAlias(label, key ?? '', parts.name, ...parts.aliases);
    const self = given.get(label);
    const person =
      (self !== undefined ? (persons.find(labelParts(self)) ?? persons.add(labelParts(self))) : undefined) ??
      (key ? byKey.get(key) : undefined) ??
      known ??
      (kind === 'person' ? persons.find(parts) : undefined);
    if (person && kind === 'person') persons.name(person, parts);
    // "The President (spoke in French)" is the one who is "The President" elsewhere.
    const bare = kind === 'unknown' && !key ? parts.name.toLowerCase() : '';
    const found =
      person ??
      unnamed.get(bare) ??
      (kind === 'person' ? persons.add(parts) : { names: [], details: [], places: new Set<string>() });
    if (bare) unnamed.set(bare, found);
    if (roles.get(parts.role?.toLowerCase() ?? '') === parts.name) holds(persons, found, parts.role ?? '');
    owner.set(entry, found);
    if (key) byKey.set(key, found);
  }
  return assemble(documentId, transcript, cast, owner);
}

function addRoster(persons: Persons, { name, labels, details }: RosterEntry): void {
  const parts = labelParts(name);
  if (!parts.name) return;
  const person =
    persons.find(parts) ??
    persons.byAlias(...labels.filter((label) => !/\bchair/i.test(label))) ??
    persons.add(parts);
  persons.name(person, parts);
  for (const label of labels) persons.alias(person, label);
  for (const detail of details) {
    if (detail.kind === 'place') person.places.add(detail.text.toLowerCase());
    if (
      !person.details.some(
        ({ kind, text }) => kind === detail.kind && text.toLowerCase() === detail.text.toLowerCase(),
      )
    )
      person.details.push(detail);
  }
}

const castId = ({ label, speakerKey = '' }: ParsedTurn): string =>
  label || speakerKey ? `${speakerKey}\u0000${label}` : '';

/** Roles that one person alone has in this file ("HOST (Ann Lee)"), with that person's name. */
function soleRoles(cast: Iterable<CastEntry>): Map<string, string | null> {
  const roles = new Map<string, string | null>();
  for (const { parts } of cast) {
    const role = parts.role?.toLowerCase();
    if (role) roles.set(role, (roles.get(role) ?? parts.name) === parts.name ? parts.name : null);
  }
  return roles;
}

/** "HOST" and "THE HOST" mean whoever "HOST (Ann Lee)" named. */
function holds(persons: Persons, person: Person, role: string): void {
  const bare = role.replace(/^the /i, '');
  if (bare === '') return;
  persons.alias(person, bare);
  persons.alias(person, `the ${bare}`);
}

function labelsOf(turns: ParsedTurn[]): Map<string, CastEntry> {
  const cast = new Map<string, CastEntry>();
  const flip = bodiesFirst(new Set(turns.map(({ label }) => label)));
  for (const turn of turns) {
    const id = castId(turn);
    if (id && !cast.has(id)) cast.set(id, castEntry(turn, cast.size, flip));
  }
  return cast;
}

function castEntry({ label, speakerKey }: ParsedTurn, order: number, flip: boolean): CastEntry {
  const printed = label || speakerKey || '';
  const split = partsIn(printed, flip);
  const parts = labelKind(printed) === 'person' ? split : { ...split, name: withoutAside(printed) };
  const inner = labelKind(parts.name || printed);
  const kind = inner === 'person' ? labelKind(printed) : inner;
  const words = nameTokens(parts.name).length;
  const full = 10 + Math.min(words, 4) + (parts.aliases.length > 0 ? 5 : 0);
  const weight = kind !== 'person' ? -1 : words >= 2 ? full : parts.titled ? 1 : 2;
  return { label, key: speakerKey || null, parts, kind, weight, order };
}

/** Persons who speak become speakers, in order of their first turn. */
function assemble(
  documentId: string,
  { text, turns }: ParsedTranscript,
  cast: Map<string, CastEntry>,
  owner: Map<CastEntry, Person>,
): Resolution {
  const speakers = new Map<Person, Speaker & { printed: Set<string> }>();
  const taken = new Set<string>();
  const seen = new Set<CastEntry>();
  const ids = turns.map((turn) => {
    const entry = cast.get(castId(turn));
    const person = entry && owner.get(entry);
    if (!entry || !person) return null;
    let speaker = speakers.get(person);
    if (!speaker) {
      const name = bestName(person.names) || entry.label || entry.key || '';
      const base = slug(name) || 'speaker';
      const id = unused(person.names.length > 0 ? base : `${documentId}-${base}`, taken);
      const kind = person.names.length > 0 ? 'person' : entry.kind;
      speaker = { id, name, labels: [], kind, details: [...person.details], printed: new Set() };
      speakers.set(person, speaker);
    }
    if (turn.label) speaker.printed.add(turn.label);
    if (!seen.has(entry)) speaker.details.push(...detailsIn(text, turn, entry.parts, speaker.name));
    seen.add(entry);
    return speaker.id;
  });
  return {
    speakers: [...speakers.values()].map(({ printed, ...speaker }) => ({ ...speaker, labels: [...printed] })),
    ids,
  };
}

function unused(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}

/** Details of a label with their place in the text; none where the text does not print the label. */
function detailsIn(
  text: string,
  { heading, label }: ParsedTurn,
  { details: all }: LabelParts,
  name: string,
): SpeakerDetail[] {
  // "Acme (Ann)": what stands in the brackets is the name.
  const details = all.filter(({ text: words }) => !nameTokens(name).includes(words.toLowerCase()));
  if (!heading || details.length === 0) return [];
  const at = text.slice(heading.start, heading.end).indexOf(label);
  if (at === -1) return [];
  const found = details.map(({ kind, text: words, at: offset }) => {
    const start = heading.start + at + offset;
    return {
      kind,
      text: text.slice(start, start + words.length),
      span: { start, end: start + words.length },
    };
  });
  return found.sort((a, b) => a.span.start - b.span.start);
}
