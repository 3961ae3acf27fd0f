/** The table of entity types and relations, and our few other terms → OWL and SKOS as quads. */
import { entityTypes, type Match, type RelationDefinition, relations } from '../ontology.ts';
import { version } from '../version.ts';
import { ROLES } from './describe/roles.ts';
import { inLanguage, plain } from './literals.ts';
import { dcterms, ONTOLOGY, owl, own, rdf, rdfs, skos, VOCABULARIES } from './namespaces.ts';
import { CLASSES, PROPERTIES, QUALIFIERS, SCHEMES, type TermOfOurs } from './ontology-terms.ts';
import { describe, type Row } from './rows.ts';
import { defaultGraph, namedNode, type Quad, type Term } from './terms.ts';

const english = (text: string): Term => inLanguage(text, 'en');
const about = (subject: Term, rows: readonly Row[]): Generator<Quad> => describe(defaultGraph, subject, rows);
const SELF = namedNode(ONTOLOGY.slice(0, -1));

const MATCHES: Readonly<Record<Match['property'], Term>> = {
  subClassOf: rdfs.subClassOf,
  subPropertyOf: rdfs.subPropertyOf,
  equivalentClass: owl.equivalentClass,
  equivalentProperty: owl.equivalentProperty,
  exactMatch: skos.exactMatch,
  closeMatch: skos.closeMatch,
  broadMatch: skos.broadMatch,
};

const matchRows = (matches: readonly Match[] = []): Row[] =>
  matches.map(({ property, iri }) => [MATCHES[property], namedNode(iri)]);

/** A compact IRI as a term; a full one as it is. */
export function expanded(compact: string): Term {
  const [, prefix = '', name = ''] = /^([a-z]+):(?!\/\/)(.+)$/.exec(compact) ?? [];
  const start = VOCABULARIES[prefix];
  return namedNode(start ? start + name : compact);
}

/** A union of classes has a name too, so that no node is blank: `PersonOrPlace`, and a list of named cells. */
function* unionQuads(name: string, members: readonly string[]): Generator<Quad> {
  const cell = (i: number): Term => (i < members.length ? own(`${name}-${i + 1}`) : rdf.nil);
  yield* about(own(name), [
    [rdf.type, owl.Class],
    [rdfs.label, english(members.join(' or '))],
    [owl.unionOf, cell(0)],
  ]);
  for (const [i, member] of members.entries())
    yield* about(cell(i), [
      [rdf.type, rdf.List],
      [rdf.first, own(member)],
      [rdf.rest, cell(i + 1)],
    ]);
}

const typesIn = (ends: RelationDefinition['range']): string[] =>
  ends === 'any' ? [] : ends.filter((end) => end !== 'literal').sort();

const unionName = (types: readonly string[]): string => types.join('Or');

/** What an end of a relation may be; nothing where it may be anything or also words. */
function endOf(ends: RelationDefinition['range']): Term | null {
  const types = typesIn(ends);
  if (types.length === 0 || ends.includes('literal' as never)) return null;
  return own(unionName(types));
}

const takesWords = ({ range }: RelationDefinition): boolean => range !== 'any' && range.includes('literal');

function propertyKind(relation: RelationDefinition): Term {
  if (!takesWords(relation)) return owl.ObjectProperty;
  return typesIn(relation.range).length === 0 ? owl.DatatypeProperty : rdf.Property;
}

function* relationQuads(relation: RelationDefinition): Generator<Quad> {
  const { name, label, definition, symmetric, inverse, iri, matches, examples } = relation;
  yield* about(own(name), [
    [rdf.type, [propertyKind(relation), symmetric && !takesWords(relation) ? owl.SymmetricProperty : null]],
    [rdfs.label, english(label)],
    [skos.definition, english(definition)],
    [rdfs.domain, endOf(relation.domain)],
    [rdfs.range, endOf(relation.range)],
    [owl.inverseOf, inverse ? own(inverse) : null],
    [owl.equivalentProperty, iri ? namedNode(iri) : null],
    ...matchRows(matches),
    [skos.example, examples.slice(0, 1).map((e) => english(e.text.replace(/\[([^|\]]+)\|[^\]]*\]/g, '$1')))],
    [rdfs.isDefinedBy, SELF],
  ]);
}

function* termQuads(term: TermOfOurs, kind: readonly Term[]): Generator<Quad> {
  const narrower = kind.includes(owl.Class) ? rdfs.subClassOf : rdfs.subPropertyOf;
  yield* about(own(term.name), [
    [rdf.type, kind],
    [rdfs.label, english(term.label)],
    [skos.definition, english(term.definition)],
    [rdfs.domain, term.domain ? expanded(term.domain) : null],
    [rdfs.range, term.range ? expanded(term.range) : null],
    [narrower, (term.narrows ?? []).map(expanded)],
    [skos.closeMatch, (term.resembles ?? []).map(expanded)],
    [skos.example, plain(term.example)],
    [rdfs.isDefinedBy, SELF],
  ]);
}

function* schemeQuads(
  name: string,
  label: string,
  concepts: readonly { name: string; label: string; definition: string }[],
): Generator<Quad> {
  yield* about(own(name), [
    [rdf.type, skos.ConceptScheme],
    [skos.prefLabel, english(label)],
    [skos.hasTopConcept, concepts.map((c) => own(c.name))],
  ]);
  for (const c of concepts)
    yield* about(own(c.name), [
      [rdf.type, skos.Concept],
      [skos.inScheme, own(name)],
      [skos.topConceptOf, own(name)],
      [skos.prefLabel, english(c.label)],
      [skos.definition, english(c.definition)],
    ]);
}

/** The whole ontology in a fixed order. No node is blank. */
export function* ontologyQuads(): Generator<Quad> {
  yield* about(SELF, [
    [rdf.type, owl.Ontology],
    [dcterms.title, english('Colloquy ontology')],
    [
      dcterms.description,
      english('Terms for what was said about whom at an event, where no shared vocabulary has one.'),
    ],
    [dcterms.license, namedNode('https://creativecommons.org/publicdomain/zero/1.0/')],
    [owl.versionInfo, plain(version)],
  ]);
  yield* about(own('entityTypes'), [
    [rdf.type, skos.ConceptScheme],
    [skos.prefLabel, english('Entity types')],
    [skos.hasTopConcept, entityTypes.map((t) => own(t.name))],
  ]);
  for (const { name, label, definition, matches } of entityTypes)
    yield* about(own(name), [
      [rdf.type, [owl.Class, skos.Concept]],
      [rdfs.label, english(label)],
      [skos.prefLabel, english(label)],
      [skos.definition, english(definition)],
      ...matchRows(matches),
      [skos.inScheme, own('entityTypes')],
      [skos.topConceptOf, own('entityTypes')],
      [rdfs.isDefinedBy, SELF],
    ]);
  for (const term of CLASSES) yield* termQuads(term, [owl.Class]);
  const unions = new Map(
    relations
      .flatMap((r) => [r.domain, r.range])
      .map(typesIn)
      .filter((types) => types.length > 1)
      .map((types) => [unionName(types), types]),
  );
  for (const [name, members] of [...unions].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield* unionQuads(name, members);
  for (const relation of relations) yield* relationQuads(relation);
  for (const term of PROPERTIES)
    yield* termQuads(term, [term.range?.startsWith('xsd:') ? owl.DatatypeProperty : owl.ObjectProperty]);
  for (const [name, definition] of Object.entries(QUALIFIERS))
    yield* about(own(name), [
      [rdf.type, owl.DatatypeProperty],
      [rdfs.label, english(name.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`))],
      [skos.definition, english(definition)],
      [rdfs.domain, expanded('schema:Claim')],
      [rdfs.isDefinedBy, SELF],
    ]);
  yield* schemeQuads('roles', 'Roles at an event', ROLES);
  for (const { name, label, concepts } of SCHEMES) yield* schemeQuads(name, label, concepts);
}
