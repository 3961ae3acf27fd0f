/** The vocabularies we speak, as terms and as prefixes (design: reuse a term before minting one). */
import {
  _void,
  dcat,
  dcterms,
  foaf,
  oa,
  org,
  owl,
  prov,
  rdf,
  rdfs,
  schema,
  sh,
  skos,
  xsd,
} from '@tpluscode/rdf-ns-builders';
import { type NamedNode, namedNode } from './terms.ts';

export { _void as voidTerms, dcat, dcterms, foaf, oa, org, owl, prov, rdf, rdfs, schema, sh, skos, xsd };

/** Our own terms; to be registered at w3id.org. */
export const ONTOLOGY = 'https://w3id.org/colloquy/ontology#';

type Terms<Name extends string> = Readonly<Record<Name, NamedNode>>;

function vocabulary<const Name extends string>(iri: string, names: readonly Name[]): Terms<Name> {
  return Object.fromEntries(names.map((name) => [name, namedNode(iri + name)])) as Terms<Name>;
}

export const CITO = 'http://purl.org/spar/cito/';
export const cito = vocabulary(CITO, ['cites', 'agreesWith', 'disagreesWith']);
export const ITSRDF = 'http://www.w3.org/2005/11/its/rdf#';
export const itsrdf = vocabulary(ITSRDF, ['taConfidence']);

/** Core SHACL; the builders know only a part of it. */
export const SHACL = 'http://www.w3.org/ns/shacl#';
export const shacl = vocabulary(SHACL, [
  'IRI',
  'Literal',
  'NodeShape',
  'PropertyShape',
  'class',
  'conforms',
  'datatype',
  'in',
  'maxCount',
  'maxInclusive',
  'message',
  'minCount',
  'minInclusive',
  'nodeKind',
  'or',
  'path',
  'pattern',
  'property',
  'targetClass',
  'targetObjectsOf',
  'targetSubjectsOf',
  'uniqueLang',
]);

const ours = new Map<string, NamedNode>();

/** A term of ours by name, one object each: names are those of our tables. */
export function own(name: string): NamedNode {
  const known = ours.get(name);
  if (known) return known;
  const term = namedNode(ONTOLOGY + name);
  ours.set(name, term);
  return term;
}

/** Usual prefixes of the vocabularies, in the order in which they are declared. */
export const VOCABULARIES: Readonly<Record<string, string>> = {
  colloquy: ONTOLOGY,
  rdf: rdf().value,
  rdfs: rdfs().value,
  xsd: xsd().value,
  owl: owl().value,
  skos: skos().value,
  schema: schema().value,
  dcterms: dcterms().value,
  dcat: dcat().value,
  void: _void().value,
  prov: prov().value,
  org: org().value,
  foaf: foaf().value,
  oa: oa().value,
  cito: CITO,
  itsrdf: ITSRDF,
  eli: 'http://data.europa.eu/eli/ontology#',
  dbo: 'http://dbpedia.org/ontology/',
  sh: sh().value,
  wd: 'http://www.wikidata.org/entity/',
};
