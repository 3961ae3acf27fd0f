/** Names of people → who is who: a first name or surname goes to the one fuller name it can mean. */
import { type PersonName, parseName } from './cast.ts';
import type { Group, Naming } from './identity.ts';
import { moveGroup } from './name-identity.ts';
import type { Reading } from './reading.ts';

interface Person {
  group: Group;
  name: PersonName;
  /** Where its names stand in the text. */
  places: number[];
}

const isFull = ({ given, surname }: PersonName): boolean => given.length > 0 && surname.length > 0;

function sameGiven(a: string, b: string, reading: Reading): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return reading.lexicon.nicknames.get(a)?.has(b) ?? false;
}

/** Full names that can be one person: equal surnames, first names equal, short for each other, or an initial of it. */
function sameFull(a: PersonName, b: PersonName, reading: Reading): boolean {
  if (a.surname.join(' ') !== b.surname.join(' ') || !sameGiven(a.given[0]!, b.given[0]!, reading))
    return false;
  const [middleA, middleB] = [a.given[1], b.given[1]];
  return !middleA || !middleB || sameGiven(middleA, middleB, reading);
}

function partMatches(part: PersonName, full: PersonName, reading: Reading): string | null {
  const key = [...part.given, ...part.surname].join(' ');
  if (full.surname.join(' ') === key || full.surname[full.surname.length - 1] === key)
    return 'people/surname';
  if (full.given.join(' ') === key) return 'people/first-name';
  if (sameGiven(full.given[0] ?? '', key, reading) && key.length > 1) return 'people/first-name';
  return null;
}

function peopleOf(namings: readonly Naming[], reading: Reading): Person[] {
  const people = new Map<Group, Person>();
  for (const { group, candidate } of namings) {
    if (group.type !== 'Person') continue;
    const person = people.get(group) ?? { group, name: parseName(group.label, reading.lexicon), places: [] };
    person.places.push(candidate.span.start);
    people.set(group, person);
  }
  return [...people.values()];
}

/** The person named nearest before a place, else the first one named after it. */
function nearest(people: readonly Person[], place: number): Person {
  let best = people[0]!;
  let distance = Number.POSITIVE_INFINITY;
  for (const person of people)
    for (const at of person.places) {
      const gap = at <= place ? place - at : 1e7 + at - place;
      if (gap < distance) {
        distance = gap;
        best = person;
      }
    }
  return best;
}

/** Speakers that are never named in running text still take part: short forms may mean them. */
function withCast(people: Person[], reading: Reading): Person[] {
  const known = new Set(people.map((p) => p.group.known));
  for (const { id, name, label } of reading.cast.members) {
    const group = {
      key: `known:${id}`,
      type: 'Person' as const,
      label,
      known: id,
      partial: false,
      merges: [],
    };
    if (!known.has(id)) people.push({ group, name, places: [0] });
  }
  return people;
}

/** Joins the names of each person; names that stay partial keep to this document. */
export function resolvePeople(namings: Naming[], reading: Reading): void {
  const people = withCast(peopleOf(namings, reading), reading);
  for (const { group, name } of people) {
    const member = group.known ? reading.cast.members.find((m) => m.id === group.known) : undefined;
    if (member) group.label = member.label;
    else if (isFull(name) && name.honorifics.length > 0) group.label = bareLabel(group.label, name);
  }
  const fulls: Person[] = [];
  for (const person of people
    .filter((p) => isFull(p.name))
    .sort(
      (a, b) =>
        Number(b.group.known !== null) - Number(a.group.known !== null) ||
        b.name.given.length - a.name.given.length,
    )) {
    const same = fulls.filter((f) => sameFull(f.name, person.name, reading));
    if (same.length === 1 && !(same[0]!.group.known && person.group.known)) {
      const reason = `"${person.group.label}" and "${same[0]!.group.label}" have one surname and first names that agree`;
      if (person.group !== same[0]!.group)
        moveGroup(namings, person.group, same[0]!.group, 'people/full-name', reason);
      same[0]!.places.push(...person.places);
    } else fulls.push(person);
  }
  nameLabels(fulls, people, namings);
  for (const person of people) {
    const { group, name } = person;
    if (isFull(name) || group.known !== null) continue;
    const address = namings.find((n) => n.group === group)?.candidate.rule === 'people/address';
    if (address) {
      group.partial = true;
      resolveAddress(group, namings, people, reading);
    } else resolvePart(person, fulls, namings, reading);
  }
}

/** A speaker whose label has a surname only ("Ms. Okonkwo.") is the one person of that surname whom the text names in full. */
function nameLabels(fulls: Person[], people: readonly Person[], namings: readonly Naming[]): void {
  for (const speaker of people) {
    if (speaker.group.known === null || isFull(speaker.name)) continue;
    const key = [...speaker.name.given, ...speaker.name.surname].join(' ');
    const same = fulls.filter((f) => f.group.known === null && f.name.surname.join(' ') === key);
    const rival = people.some(
      (p) => p !== speaker && p.group.known !== null && p.name.surname.join(' ') === key,
    );
    if (same.length !== 1 || key === '' || rival) continue;
    const [full] = same as [Person];
    const reason = `"${full.group.label}" is the only person named in full who bears the name on the label`;
    moveGroup(namings, full.group, speaker.group, 'people/label-in-full', reason);
    speaker.group.label = full.group.label;
    fulls.splice(fulls.indexOf(full), 1, { ...full, group: speaker.group });
  }
}

/** "Thank you, Professor.": whoever spoke before the speaker of these words. */
function resolveAddress(
  group: Group,
  namings: readonly Naming[],
  people: readonly Person[],
  reading: Reading,
): void {
  const { utterances } = reading.analysed.document;
  for (const naming of namings) {
    if (naming.group !== group) continue;
    const { start } = naming.candidate.span;
    const at = utterances.findIndex((u) => u.span.start <= start && start < u.span.end);
    if (at < 1) continue;
    const own = utterances[at]!.speaker;
    const before = utterances
      .slice(0, at)
      .reverse()
      .find((u) => u.speaker !== null && u.speaker !== own);
    const target = people.find((p) => p.group.known !== null && p.group.known === before?.speaker);
    if (!target) continue;
    naming.group = target.group;
    const reason = 'said to the one who spoke before';
    if (!target.group.merges.some((m) => m.from === naming.quote))
      target.group.merges.push({ rule: 'people/address', from: naming.quote, reason });
  }
}

/** "Professor Milton Mueller" → "Milton Mueller". */
function bareLabel(label: string, name: PersonName): string {
  let rest = label;
  for (let i = 0; i < name.honorifics.length; i++) {
    const word = /^\S+\s+/.exec(rest)?.[0];
    if (!word) break;
    rest = rest.slice(word.length);
  }
  return rest || label;
}

function resolvePart(
  person: Person,
  fulls: readonly Person[],
  namings: readonly Naming[],
  reading: Reading,
): void {
  const { group, name } = person;
  const matches = fulls.flatMap((full) => {
    const rule = partMatches(name, full.name, reading);
    return rule ? [{ full, rule }] : [];
  });
  group.partial = true;
  if (matches.length === 0) return;
  // every use by itself: with two Carringtons, "Mr Carrington" is the one named last
  for (const naming of namings) {
    if (naming.group !== group) continue;
    const full =
      matches.length === 1
        ? matches[0]!.full
        : nearest(
            matches.map((m) => m.full),
            naming.candidate.span.start,
          );
    naming.group = full.group;
    const { rule } = matches.find((m) => m.full === full)!;
    const reason =
      matches.length === 1
        ? `"${full.group.label}" is the only person of the document with this name`
        : `"${full.group.label}" is the person of this name mentioned last`;
    if (!full.group.merges.some((m) => m.from === group.label && m.rule === rule))
      full.group.merges.push({ rule, from: group.label, reason });
  }
}
