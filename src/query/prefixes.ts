/** Prefixes that a query may use without declaring them: those of the data, and those that everyone knows. */
import { shapeOf } from './shape.ts';

/** Usual prefixes of the vocabularies that the graph uses (shared/design/linked-data.md gives the reasons for each). */
export const COMMON_PREFIXES: Record<string, string> = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  schema: 'http://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  org: 'http://www.w3.org/ns/org#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  void: 'http://rdfs.org/ns/void#',
  cito: 'http://purl.org/spar/cito/',
  itsrdf: 'http://www.w3.org/2005/11/its/rdf#',
  dbo: 'http://dbpedia.org/ontology/',
  eli: 'http://data.europa.eu/eli/ontology#',
  sh: 'http://www.w3.org/ns/shacl#',
  wd: 'http://www.wikidata.org/entity/',
  colloquy: 'https://w3id.org/colloquy/ontology#',
};

const DECLARATION = /^[ \t]*(?:@prefix|PREFIX)[ \t]+([^\s:]*):[ \t]*<([^<>"{}|^`\\\s]*)>/gim;

/** Prefixes that the head of a Turtle or TriG text declares (its first 64 kB are looked at). */
export function prefixesOf(turtle: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, prefix = '', iri = ''] of turtle.slice(0, 65_536).matchAll(DECLARATION)) found[prefix] = iri;
  return found;
}

export interface DeclaredQuery {
  text: string;
  /** Lines put before the query, for error positions. */
  addedLines: number;
}

/** Puts one line of declarations before the query, for those prefixes that it uses, does not declare and the table knows. */
export function declarePrefixes(query: string, known: Record<string, string>): DeclaredQuery {
  const wanted = shapeOf(query).undeclared.filter((prefix) => Object.hasOwn(known, prefix));
  if (wanted.length === 0) return { text: query, addedLines: 0 };
  const line = wanted.map((prefix) => `PREFIX ${prefix}: <${known[prefix]}>`).join(' ');
  return { text: `${line}\n${query}`, addedLines: 1 };
}

/** An IRI by the longest prefix that fits and leaves a plain local name; null where there is none. */
export function shortened(iri: string, known: Record<string, string>): string | null {
  let best: string | null = null;
  let length = 0;
  for (const [prefix, start] of Object.entries(known)) {
    if (start.length <= length || !iri.startsWith(start)) continue;
    const local = iri.slice(start.length);
    if (!/^(?:[A-Za-z0-9_](?:[\w.-]*[\w-])?)?$/.test(local)) continue;
    best = `${prefix}:${local}`;
    length = start.length;
  }
  return best;
}
