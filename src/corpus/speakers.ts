/** Labels of all turns and the roster → speakers, one for each person however labelled. */
import type { Speaker, SpeakerDetail } from '../model.ts';
import { type LabelParts, labelParts } from './label-parts.ts';
import { labelKind } from './labels.ts';
import { bestName, matches, nameTokens } from './same-person.ts';
import { slug } from './slug.ts';
import type { ParsedTranscript, ParsedTurn, RosterEntry } from './types.ts';

/** A person while the labels are being gathered. */
interface Person {
  names: string[];
  aliases: Set<string>;
  labels: Set<string>;
  details: SpeakerDetail[];
  places: Set<string>;
}

export interface Resolution {
  speakers: Speaker[];
  /** For each turn the id of its speaker; null where nobody is named. */
  ids: (string | null)[];
}

/** Labels with a key of the file's own (`speakerKey`) are bound by it; the others by name, title, nick, initials and roster. */
export function resolveSpeakers(documentId: string, transcript: ParsedTranscript): Resolution {
  const persons = transcript.roster.map(fromRoster);
  const cast = labelsOf(transcript.turns);
  const owner = new Map<string, Person>();
  // Full names first, so that "Mr. Lee" and "Ann" find them wherever they stand in the file.
  const byLength = [...cast.values()].sort((a, b) => b.weight - a.weight || a.order - b.order);
  for (const entry of byLength) {
    const bound = entry.keyed ? owner.get(entry.keyed) : undefined;
    const person =
      bound ?? (entry.kind === 'person' ? findPerson(persons, entry) : undefined) ?? newPerson(persons);
    if (entry.parts.name) person.names.push(entry.parts.name);
    for (const alias of entry.parts.aliases) person.aliases.add(alias.toLowerCase());
    for (const { kind, text } of entry.parts.details)
      if (kind === 'place') person.places.add(text.toLowerCase());
    owner.set(entry.id, person);
    if (entry.keyed) owner.set(entry.keyed, person);
  }
  return assemble(documentId, transcript, cast, owner);
}

interface CastEntry {
  id: string;
  label: string;
  /** `speakerKey` where the file has one. */
  keyed: string | null;
  parts: LabelParts;
  kind: Speaker['kind'];
  /** Labels that say more are placed first. */
  weight: number;
  order: number;
}

function labelsOf(turns: ParsedTurn[]): Map<string, CastEntry> {
  const cast = new Map<string, CastEntry>();
  for (const { label, speakerKey } of turns) {
    const id = castId(label, speakerKey);
    if (!id || cast.has(id)) continue;
    const printed = label || speakerKey || '';
    const parts = labelParts(printed);
    const kind =
      labelKind(parts.name || printed) === 'person' ? labelKind(printed) : labelKind(parts.name || printed);
    const tokens = nameTokens(parts.name);
    const weight =
      kind !== 'person'
        ? -1
        : tokens.length >= 2
          ? 10 + Math.min(tokens.length, 4) + (parts.aliases.length > 0 ? 5 : 0)
          : parts.titled
            ? 1
            : 2;
    cast.set(id, {
      id,
      label,
      keyed: speakerKey ? `\u0001${speakerKey}` : null,
      parts,
      kind,
      weight,
      order: cast.size,
    });
  }
  return cast;
}

const castId = (label: string, key: string | undefined): string =>
  label || key ? `${key ?? ''}\u0000${label}` : '';

function newPerson(persons: Person[]): Person {
  const person: Person = { names: [], aliases: new Set(), labels: new Set(), details: [], places: new Set() };
  persons.push(person);
  return person;
}

function fromRoster({ name, labels, details }: RosterEntry): Person {
  const parts = labelParts(name);
  return {
    names: [parts.name || name],
    aliases: new Set([...labels, ...parts.aliases].map((label) => label.toLowerCase())),
    labels: new Set(),
    details: [...details],
    places: new Set(details.filter(({ kind }) => kind === 'place').map(({ text }) => text.toLowerCase())),
  };
}

/** The one person whom a label fits; undefined where none does, or several. */
function findPerson(persons: Person[], { label, parts, keyed }: CastEntry): Person | undefined {
  const key = keyed?.slice(1).toLowerCase();
  const named = persons.find(
    ({ aliases }) => aliases.has(label.toLowerCase()) || (key !== undefined && aliases.has(key)),
  );
  if (named) return named;
  const short = parts.name.toLowerCase();
  const nick = persons.filter(
    ({ aliases }) => aliases.has(short) || parts.aliases.some((alias) => aliases.has(alias.toLowerCase())),
  );
  if (nick.length === 1) return nick[0];
  const fitting = persons.filter(({ names }) => names.some((name) => matches(name, parts)));
  if (fitting.length === 1) return fitting[0];
  const places = parts.details.filter(({ kind }) => kind === 'place').map(({ text }) => text.toLowerCase());
  const local = fitting.filter((person) => places.some((place) => person.places.has(place)));
  if (local.length === 1) return local[0];
  const exact = fitting.filter(({ names }) => names.some((name) => name.toLowerCase() === short));
  return exact.length === 1 ? exact[0] : undefined;
}

/** Persons who speak become speakers, in order of their first turn. */
function assemble(
  documentId: string,
  { text, turns }: ParsedTranscript,
  cast: Map<string, CastEntry>,
  owner: Map<string, Person>,
): Resolution {
  const speakers = new Map<Person, Speaker>();
  const taken = new Set<string>();
  const seen = new Set<string>();
  const ids = turns.map((turn) => {
    const key = castId(turn.label, turn.speakerKey);
    const entry = cast.get(key);
    const person = owner.get(key);
    if (!entry || !person) return null;
    let speaker = speakers.get(person);
    if (!speaker) {
      const name = bestName(person.names) || entry.label || entry.keyed?.slice(1) || '';
      const base = slug(name) || 'speaker';
      const id = unused(entry.kind === 'person' ? base : `${documentId}-${base}`, taken);
      speaker = { id, name, labels: [], kind: entry.kind, details: [...person.details] };
      speakers.set(person, speaker);
    }
    if (turn.label && !speaker.labels.includes(turn.label)) speaker.labels.push(turn.label);
    if (!seen.has(key)) speaker.details.push(...detailsIn(text, turn, entry.parts));
    seen.add(key);
    return speaker.id;
  });
  return { speakers: [...speakers.values()], ids };
}

function unused(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}

/** Details of a label with their place in the text; none where the text does not print the label. */
function detailsIn(text: string, { heading, label }: ParsedTurn, { details }: LabelParts): SpeakerDetail[] {
  if (!heading || details.length === 0) return [];
  const at = text.slice(heading.start, heading.end).indexOf(label);
  if (at === -1) return [];
  return details.map(({ kind, text: words, at: offset }) => {
    const start = heading.start + at + offset;
    return {
      kind,
      text: text.slice(start, start + words.length),
      span: { start, end: start + words.length },
    };
  });
}
