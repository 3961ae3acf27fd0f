/** Entities → what they are, how they are named, what they belong to, what they match; and the triples asserted of each. */
import type { Entity, EntityType } from '../../model.ts';
import { validIri } from '../iris.ts';
import { date, isDate } from '../literals.ts';
import { dcterms, foaf, org, own, prov, rdf, schema, skos } from '../namespaces.ts';
import { describe, type Row } from '../rows.ts';
import { namedNode, type Quad, type Term } from '../terms.ts';
import type { View } from '../view.ts';

/** Class of ours, then the class of a shared vocabulary that tools look for (the table of docs/linked-data.md). */
const CLASSES: Readonly<Record<EntityType, readonly Term[]>> = {
  Person: [own('Person'), schema.Person],
  Organisation: [own('Organisation'), org.Organization],
  StandardsBody: [own('StandardsBody'), org.Organization],
  Agreement: [own('Agreement'), namedNode('http://dbpedia.org/ontology/Treaty')],
  Legislation: [own('Legislation'), namedNode('http://data.europa.eu/eli/ontology#LegalResource')],
  Initiative: [own('Initiative'), schema.Project],
  Technology: [own('Technology'), skos.Concept],
  Standard: [own('Standard'), dcterms.Standard],
  Place: [own('Place'), schema.Place],
  Event: [own('Event'), schema.Event, prov.Activity],
  Publication: [own('Publication'), schema.CreativeWork],
};

const isBody = (type: EntityType | undefined): boolean => type === 'Organisation' || type === 'StandardsBody';

/** Parts and wholes: committees under one body are its units, bodies of several are their collaborations. */
function wholes(view: View, entity: Entity): { types: Term[]; rows: Row[] } {
  const known = (entity.partOf ?? []).filter((id) => view.entities.has(id) && id !== entity.id);
  const bodies = isBody(entity.type) ? known.filter((id) => isBody(view.entities.get(id)?.type)) : [];
  const others = known.filter((id) => !bodies.includes(id)).map(view.entity);
  const nodes = bodies.map(view.entity);
  // The table's row, not what happens to be named, decides which of the two it is.
  const joint = (entity.partOf ?? []).length > 1;
  const types = nodes.length === 0 ? [] : [joint ? org.OrganizationalCollaboration : org.OrganizationalUnit];
  const rows: Row[] = [
    [joint ? org.hasMember : org.subOrganizationOf, nodes],
    [entity.type === 'Place' ? schema.containedInPlace : dcterms.isPartOf, others],
  ];
  return { types, rows };
}

/** A group of people ("the participants") is named like a person but is none. */
const classesOf = ({ id, type }: Entity): readonly Term[] =>
  type === 'Person' && id.startsWith('group:') ? [own('Person'), foaf.Group] : CLASSES[type];

/** Triples of one predicate together, predicates in the order in which they first occur. */
function assertedRows(view: View, entity: Entity): Row[] {
  const rows = new Map<string, [Term, Term[]]>();
  for (const s of view.assertedOf.get(entity.id) ?? []) {
    const row = rows.get(s.predicate);
    if (row) row[1].push(objectOf(view, s));
    else rows.set(s.predicate, [view.predicate(s.predicate), [objectOf(view, s)]]);
  }
  return [...rows.values()];
}

/** Object of an asserted triple: an entity, a date or words. */
export function objectOf(
  view: View,
  { object, value }: { object: string | null; value: string | null },
): Term {
  if (object !== null) return view.entity(object);
  return isDate(value ?? '') ? date(value ?? '') : view.text(value ?? '');
}

/** Identifiers from the checked tables; what is no valid IRI is left out. */
const matches = (entity: Entity): Term[] =>
  [...new Set(entity.exactMatch.map(validIri))].flatMap((iri) => (iri ? [namedNode(iri)] : []));

export function* entityQuads(view: View): Generator<Quad> {
  for (const entity of view.graph.entities) {
    const node = view.entity(entity.id);
    const names = new Set(entity.altLabels.map((name) => name.normalize('NFC')));
    names.delete(entity.label.normalize('NFC'));
    const { types, rows } = wholes(view, entity);
    yield* describe(view.layer('mentions'), node, [
      [rdf.type, [...classesOf(entity), ...types]],
      [skos.inScheme, entity.type === 'Technology' ? view.node('scheme/technologies') : null],
      [skos.prefLabel, view.text(entity.label.normalize('NFC'))],
      [skos.altLabel, [...names].map(view.text)],
      ...rows,
      [skos.exactMatch, matches(entity)],
    ]);
    yield* describe(view.layer('asserted'), node, assertedRows(view, entity));
  }
}
