/** All labels of a file → whether it puts the body first and who speaks for it in brackets: "Acme (Ann)". */
import { isGivenName } from './given-names.ts';
import { type LabelParts, labelParts } from './label-parts.ts';
import { namedRole } from './labels.ts';
import { honorificAt, isAside, isParty, isRole } from './roles.ts';

const PAIR =
  /^(?<body>\p{Lu}[^()[\]]{0,60}?)\s?\((?<person>\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3})\)$/u;

interface Pair {
  body: string;
  person: string;
  at: number;
}

function pairIn(label: string): Pair | null {
  const { body, person } = PAIR.exec(label)?.groups ?? {};
  if (!body || !person || namedRole(label) || isRole(person) || isParty(person) || isAside(person))
    return null;
  return { body, person, at: label.lastIndexOf('(') + 1 };
}

/** "(Mr. Lee)" is a person wherever it stands. */
const isPerson = (words: string): boolean => honorificAt(words)?.sort === 'courtesy';

/** Several people of one body, and given names in brackets, speak for it; several people with one bracket against it. */
export function bodiesFirst(labels: Iterable<string>): boolean {
  const people = new Map<string, Set<string>>();
  const bodies = new Map<string, Set<string>>();
  let balance = 0;
  for (const label of labels) {
    const pair = pairIn(label);
    if (!pair) continue;
    file(people, pair.body, pair.person);
    file(bodies, pair.person, pair.body);
    if (isGivenName(pair.person.split(' ')[0]!)) balance++;
    if (isPerson(pair.body) || isGivenName(pair.body.split(' ')[0]!)) balance--;
  }
  for (const own of people.values()) if (own.size > 1) balance++;
  for (const own of bodies.values()) if (own.size > 1) balance--;
  return balance > 0;
}

function file(groups: Map<string, Set<string>>, key: string, value: string): void {
  const group = groups.get(key) ?? new Set();
  groups.set(key, group.add(value));
}

/** @param flip what `bodiesFirst` says of the file */
export function partsIn(label: string, flip: boolean): LabelParts {
  const pair = label.endsWith(')') ? pairIn(label) : null;
  if (!pair || (!flip && !isPerson(pair.person)) || isPerson(pair.body)) return labelParts(label);
  const { details, ...person } = labelParts(pair.person);
  return {
    ...person,
    details: [
      { kind: 'affiliation', text: pair.body, at: 0 },
      ...details.map((detail) => ({ ...detail, at: detail.at + pair.at })),
    ],
  };
}
