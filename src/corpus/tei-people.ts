/** Person and organisation lists of a TEI file → names, roles, parties and affiliations by key. */
import type { Described } from './plain-reading.ts';
import { childrenOf, descendants, firstOf, textOf, type XmlElement } from './xml.ts';

export interface TeiPerson {
  name: string;
  details: Described['details'];
}

/** @param date ISO date of the sitting: affiliations that ended before or began later are left out */
export function teiPeople(root: XmlElement, date: string | undefined): Map<string, TeiPerson> {
  const organisations = new Map<string, { name: string; party: boolean }>();
  for (const org of descendants(root, new Set(['org']))) {
    const id = org.attributes.get('id');
    const names = childrenOf(org).filter(({ name }) => name === 'orgName');
    const name = names.find((n) => n.attributes.get('full') === 'yes') ?? names[0];
    if (id && name)
      organisations.set(id, {
        name: textOf(name),
        party: /part(?:y|ies)|parliamentaryGroup|coalition/i.test(org.attributes.get('role') ?? ''),
      });
  }
  const people = new Map<string, TeiPerson>();
  for (const person of descendants(root, new Set(['person', 'personGrp']))) {
    const id = person.attributes.get('id');
    const named = firstOf(person, 'persName', 'name');
    const name = named ? personName(named) : '';
    if (id && name) people.set(id, { name, details: affiliations(person, organisations, date) });
  }
  return people;
}

/** Forenames, link, surname; the text as it stands where the name has no such parts. */
function personName(element: XmlElement): string {
  const parts = childrenOf(element);
  const of = (name: string) => parts.filter((part) => part.name === name).map((part) => textOf(part));
  const surname = of('surname');
  if (surname.length === 0) return textOf(element);
  return [...of('forename'), ...of('nameLink'), ...surname].join(' ');
}

function affiliations(
  person: XmlElement,
  organisations: Map<string, { name: string; party: boolean }>,
  date: string | undefined,
): Described['details'] {
  const details: Described['details'] = [];
  const add = (kind: Described['details'][number]['kind'], text: string) => {
    if (text && !details.some((detail) => detail.kind === kind && detail.text === text))
      details.push({ kind, text });
  };
  for (const element of childrenOf(person)) {
    if (element.name === 'occupation' || element.name === 'role') add('role', textOf(element));
    if (element.name !== 'affiliation' || !holds(element, date)) continue;
    const role = element.attributes.get('role') ?? '';
    const title = childrenOf(element).find(({ name }) => name === 'roleName');
    const named = childrenOf(element).find(({ name }) => name === 'orgName');
    const ref = element.attributes.get('ref') ?? element.attributes.get('corresp') ?? '';
    const organisation = organisations.get(ref.slice(ref.lastIndexOf('#') + 1));
    const said = named ? textOf(named) : title ? '' : textOf(element);
    if (title) add('role', textOf(title));
    else if (role && !/^(?:member|party|affiliation)$/i.test(role)) add('role', role);
    if (organisation) add(organisation.party ? 'party' : 'affiliation', organisation.name);
    else add('affiliation', said);
  }
  return details;
}

function holds({ attributes }: XmlElement, date: string | undefined): boolean {
  if (!date) return true;
  const from = attributes.get('from') ?? attributes.get('when');
  const to = attributes.get('to');
  return !(from && from > date) && !(to && to < date.slice(0, to.length));
}
