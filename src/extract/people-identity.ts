/** Names of people → who is who: a first name or surname goes to the one fuller name it can mean. */

import type { Utterance } from '../model.ts';
import { type PersonName, parseName } from './cast.ts';
import type { Group, Groups } from './groups.ts';
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

function peopleOf(groups: Groups, reading: Reading): Person[] {
  return groups.all
    .filter((group) => group.type === 'Person')
    .map((group) => {
      const places = groups.of(group).map((n) => n.candidate.span.start);
      const member = reading.cast.members.find((m) => m.id === group.known);
      return { group, name: member?.name ?? parseName(group.label, reading.lexicon), places };
    });
}

/** Last place before `place`, by binary search; places are in order. */
function lastBefore(places: readonly number[], place: number): number | null {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? places[low - 1]! : null;
}

/** The person named nearest before a place, else the one named first after it. */
function nearest(people: readonly Person[], place: number): Person {
  let best = people[0]!;
  let distance = Number.POSITIVE_INFINITY;
  for (const person of people) {
    const before = lastBefore(person.places, place);
    const gap = before !== null ? place - before : 1e9 + (person.places[0] ?? 0);
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
export function resolvePeople(groups: Groups, reading: Reading): void {
  const people = withCast(peopleOf(groups, reading), reading);
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
        groups.move(person.group, same[0]!.group, 'people/full-name', reason);
      same[0]!.places = [...same[0]!.places, ...person.places].sort((a, b) => a - b);
    } else fulls.push(person);
  }
  nameLabels(fulls, people, groups);
  for (const person of people) {
    const { group, name } = person;
    if (isFull(name) || group.known !== null) continue;
    const address = groups.of(group)[0]?.candidate.rule === 'people/address';
    if (address) {
      group.partial = true;
      resolveAddress(group, groups, people, reading);
    } else resolvePart(person, fulls, groups, reading);
  }
}

/** A speaker whose label has a surname only ("Ms. Okonkwo.") is the one person of that surname whom the text names in full. */
function nameLabels(fulls: Person[], people: readonly Person[], groups: Groups): void {
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
    groups.move(full.group, speaker.group, 'people/label-in-full', reason);
    speaker.group.label = full.group.label;
    fulls.splice(fulls.indexOf(full), 1, { ...full, group: speaker.group });
  }
}

/** Turn that holds an offset, by binary search, or -1. */
function turnAt(utterances: readonly Utterance[], offset: number): number {
  let low = 0;
  let high = utterances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (utterances[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low > 0 && offset < utterances[low - 1]!.span.end ? low - 1 : -1;
}

/** "Thank you, Professor.": whoever spoke before the speaker of these words. */
function resolveAddress(group: Group, groups: Groups, people: readonly Person[], reading: Reading): void {
  const { document } = reading.analysed;
  const { utterances } = document;
  groups.scatter(group, ({ candidate, quote }) => {
    const at = turnAt(utterances, candidate.span.start);
    let before = at - 1;
    while (
      before >= 0 &&
      (utterances[before]!.speaker === null || utterances[before]!.speaker === utterances[at]!.speaker)
    )
      before--;
    const meant = utterances[before]?.speaker ?? null;
    const target = meant === null ? undefined : people.find((p) => p.group.known === meant);
    if (!target) return group;
    const reason = 'said to the one who spoke before';
    if (!target.group.merges.some((m) => m.from === quote))
      target.group.merges.push({ rule: 'people/address', from: quote, reason });
    return target.group;
  });
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

function resolvePart(person: Person, fulls: readonly Person[], groups: Groups, reading: Reading): void {
  const { group, name } = person;
  const matches = fulls.flatMap((full) => {
    const rule = partMatches(name, full.name, reading);
    return rule ? [{ full, rule }] : [];
  });
  group.partial = true;
  if (matches.length === 0) return;
  const people = matches.map((m) => m.full);
  // every use by itself: with two Carringtons, "Mr Carrington" is the one named last
  groups.scatter(group, ({ candidate }) => {
    const full = people.length === 1 ? people[0]! : nearest(people, candidate.span.start);
    const { rule } = matches.find((m) => m.full === full)!;
    const { merges, label } = full.group;
    const reason =
      people.length === 1
        ? `"${label}" is the only person of the document with this name`
        : `"${label}" is the person of this name mentioned last`;
    if (!merges.some((m) => m.from === group.label && m.rule === rule))
      merges.push({ rule, from: group.label, reason });
    return full.group;
  });
}
