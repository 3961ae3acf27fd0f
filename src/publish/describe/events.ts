/** A document → its event, its transcript, and who took part in which role and capacity. */
import type { Document, Statement } from '../../model.ts';
import { mediaTypeIri, segment, validIri } from '../iris.ts';
import { date, plain } from '../literals.ts';
import { dcterms, own, prov, rdf, schema, skos } from '../namespaces.ts';
import { describe } from '../rows.ts';
import { type NamedNode, namedNode, type Quad, type Term } from '../terms.ts';
import type { View } from '../view.ts';
import { licenceRows, named } from './licence.ts';
import { membershipNode, memberships } from './memberships.ts';
import { isKnownRole, roleNode } from './roles.ts';

/** What the title says about how people met; nothing where it says nothing. */
const ONLINE = /\b(?:webinar|online|virtual|teleconference|videoconference|zoom|conference call)\b/i;

/** IANA's media type of the formats that have one. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  webvtt: 'text/vtt',
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  json: 'application/json',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  tei: 'application/tei+xml',
  xml: 'application/xml',
};

/** Its address in IANA's registry, else our name of the format. */
const mediaTypeOf = ({ format }: Document): Term =>
  Object.hasOwn(MEDIA_TYPES, format) ? namedNode(mediaTypeIri(MEDIA_TYPES[format]!)) : plain(format);

/**
 * Event entities that bear the title of this document. Surely this very event where a number or a year tells it from others of
 * its series and no other document is so titled; else as close as a title makes it, for meetings with one title recur.
 */
function namesakes(view: View, document: Document, surely: boolean): NamedNode[] {
  const titled = (d: Document, name: string): boolean =>
    [d.title, d.event].some((title) => title?.normalize('NFC') === name.normalize('NFC'));
  const sure = (name: string): boolean =>
    /\p{N}/u.test(name) && view.graph.documents.filter((d) => titled(d, name)).length === 1;
  return view.graph.entities
    .filter((e) => e.type === 'Event' && titled(document, e.label) && sure(e.label) === surely)
    .map((e) => view.entity(e.id))
    .filter((node) => node.value !== view.event(document.id).value);
}

export function* eventQuads(view: View, document: Document): Generator<Quad> {
  const layer = view.layer('document');
  const event = view.event(document.id);
  const transcript = view.under(document.id, 'transcript');
  const about = `${document.title ?? ''} ${document.event ?? ''} ${document.text.slice(0, 500)}`;
  const people = associations(view, document);
  yield* describe(layer, event, [
    [rdf.type, [schema.Event, prov.Activity]],
    [skos.prefLabel, view.text((document.title ?? document.event ?? document.id).normalize('NFC'))],
    [schema.startDate, document.date ? date(document.date) : null],
    [schema.organizer, named(view, document.host, ['Organisation', 'StandardsBody', 'Person'])],
    [schema.location, named(view, document.place, ['Place'])],
    [schema.eventAttendanceMode, ONLINE.test(about) ? schema.OnlineEventAttendanceMode : null],
    [skos.exactMatch, namesakes(view, document, true)],
    [skos.closeMatch, namesakes(view, document, false)],
    [schema.recordedIn, transcript],
    [prov.qualifiedAssociation, people.map((p) => associationNode(view, document, p.person))],
  ]);
  const source = validIri(document.source);
  yield* describe(layer, transcript, [
    [rdf.type, [own('Transcript'), schema.DigitalDocument, prov.Entity]],
    [dcterms.title, view.text(document.title ?? document.id)],
    [dcterms.source, source ? namedNode(source) : document.source ? plain(document.source) : null],
    [schema.recordedAt, event],
    [dcterms.format, mediaTypeOf(document)],
    [own('sha256'), plain(document.sha256)],
    [own('offsetUnit'), own('utf16CodeUnit')],
    ...licenceRows(view, document),
    [dcterms.rights, document.disclaimer ? view.text(document.disclaimer) : null],
  ]);
  for (const { person, roles, capacities } of people)
    yield* describe(layer, associationNode(view, document, person), [
      [rdf.type, prov.Association],
      [prov.agent, view.entity(person)],
      [prov.hadRole, roles.map((role) => roleNode(view, role))],
      [own('inCapacity'), capacities.map((s) => membershipNode(view, s))],
    ]);
}

const associationNode = (view: View, document: Document, person: string): NamedNode =>
  view.under(document.id, `association/${segment(person)}`);

interface Association {
  person: string;
  roles: string[];
  capacities: Statement[];
}

/** Everybody who speaks, is said to have a part, or is named, in order of first appearance. */
function associations(view: View, document: Document): Association[] {
  const roles = new Map<string, string[]>();
  const here = (s: Statement): boolean => s.evidence.some((e) => e.document === document.id);
  for (const s of view.asserted)
    if (s.predicate === 'hasRole' && s.qualifiers.role && here(s))
      roles.set(s.subject, [...(roles.get(s.subject) ?? []), s.qualifiers.role]);
  const speaking = new Set(document.utterances.flatMap((u) => (u.speaker === null ? [] : [u.speaker])));
  const named = (view.mentionsOf.get(document.id) ?? [])
    .map((m) => m.entity)
    .filter((id) => view.entities.get(id)?.type === 'Person');
  const held = new Map<string, Statement[]>();
  for (const s of memberships(view)) if (here(s)) held.set(s.subject, [...(held.get(s.subject) ?? []), s]);
  return [...new Set([...speaking, ...roles.keys(), ...named])].map((person) => ({
    person,
    roles: distinctRoles(view, roles.get(person) ?? [speaking.has(person) ? 'speaker' : 'mentioned']),
    capacities: held.get(person) ?? [],
  }));
}

function distinctRoles(view: View, roles: readonly string[]): string[] {
  return [...new Map(roles.map((role) => [roleNode(view, role).value, role])).values()];
}

/** Roles in words that our scheme does not know, as concepts of the publisher's own scheme. */
export function* ownRoleQuads(view: View): Generator<Quad> {
  const seen = new Set<string>();
  for (const s of view.asserted) {
    const role = s.predicate === 'hasRole' ? s.qualifiers.role : undefined;
    if (!role || isKnownRole(role)) continue;
    const node = roleNode(view, role);
    if (seen.has(node.value)) continue;
    seen.add(node.value);
    yield* describe(view.layer('document'), node, [
      [rdf.type, [skos.Concept, prov.Role]],
      [skos.inScheme, view.node('scheme/roles')],
      [skos.prefLabel, view.text(role.replace(/\s+/g, ' ').trim().normalize('NFC'))],
    ]);
  }
  if (seen.size > 0)
    yield* describe(view.layer('document'), view.node('scheme/roles'), [
      [rdf.type, skos.ConceptScheme],
      [skos.prefLabel, view.text('Roles named in the transcripts')],
    ]);
}
