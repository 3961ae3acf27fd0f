/** The service → its SPARQL 1.1 Service Description. */
import { literal, namedNode, written, XSD } from '../query/terms.ts';
import { type Endpoint, headersOf, TRIPLE_FORMATS } from './endpoint.ts';
import { negotiate } from './negotiation.ts';
import { Refusal } from './refusal.ts';

const SD = 'http://www.w3.org/ns/sparql-service-description#';
const FORMATS = 'http://www.w3.org/ns/formats/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const OFFERED = [
  'SPARQL_Results_JSON',
  'SPARQL_Results_XML',
  'SPARQL_Results_CSV',
  'SPARQL_Results_TSV',
  'Turtle',
  'N-Triples',
  'RDF_XML',
  'JSON-LD',
];

/** @throws Refusal 406 where the client takes no RDF */
export async function describeService(
  url: URL,
  accept: string | null,
  { pool }: Endpoint,
): Promise<Response> {
  const mediaType =
    negotiate(accept, TRIPLE_FORMATS) ?? (accept?.includes('text/html') ? 'text/turtle' : undefined);
  if (!mediaType)
    throw new Refusal(406, 'the service description comes as Turtle, N-Triples, RDF/XML or JSON-LD');
  const ntriples = triplesOf(url.origin + url.pathname, pool.size, await pool.run('graphs', {}));
  const body =
    mediaType === 'application/n-triples' ? ntriples : await pool.run('rewrite', { ntriples, mediaType });
  return new Response(body, { headers: headersOf(mediaType) });
}

function triplesOf(endpoint: string, size: number, graphs: string[]): string {
  const lines: string[] = [];
  const say = (subject: string, predicate: string, ...objects: string[]) => {
    for (const object of objects) lines.push(`<${subject}> <${predicate}> ${object} .\n`);
  };
  const iri = (value: string) => written(namedNode(value));
  const [service, dataset, main] = ['service', 'dataset', 'default-graph'].map(
    (part) => `${endpoint}#${part}`,
  ) as [string, string, string];
  say(service, TYPE, iri(`${SD}Service`));
  say(service, `${SD}endpoint`, iri(endpoint));
  say(service, `${SD}supportedLanguage`, iri(`${SD}SPARQL11Query`));
  say(service, `${SD}resultFormat`, ...OFFERED.map((name) => iri(FORMATS + name)));
  say(service, `${SD}defaultDataset`, iri(dataset));
  say(dataset, TYPE, iri(`${SD}Dataset`));
  say(dataset, `${SD}defaultGraph`, iri(main));
  say(main, TYPE, iri(`${SD}Graph`));
  say(main, 'http://rdfs.org/ns/void#triples', written(literal(String(size), { datatype: `${XSD}integer` })));
  for (const [i, name] of graphs.entries()) {
    say(dataset, `${SD}namedGraph`, iri(`${endpoint}#graph-${i + 1}`));
    say(`${endpoint}#graph-${i + 1}`, TYPE, iri(`${SD}NamedGraph`));
    say(`${endpoint}#graph-${i + 1}`, `${SD}name`, iri(name));
  }
  return lines.join('');
}
