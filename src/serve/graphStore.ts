/** Requests to /graphs → whole graphs, by the reading half of the SPARQL 1.1 Graph Store HTTP Protocol. */
import { isIri } from '../query/terms.ts';
import { type Endpoint, headersOf, TRIPLE_FORMATS } from './endpoint.ts';
import { negotiate } from './negotiation.ts';
import { readForm } from './protocol.ts';
import { READ, Refusal } from './refusal.ts';

/** `?default` or `?graph=IRI`. @throws Refusal */
export async function answerGraphStore(request: Request, { pool }: Endpoint): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    throw new Refusal(405, 'graphs are only read here', { allow: READ });
  const graph = graphOf(request.url);
  const mediaType = negotiate(request.headers.get('accept'), TRIPLE_FORMATS);
  if (!mediaType) throw new Refusal(406, 'graphs come as Turtle, N-Triples, RDF/XML or JSON-LD');
  const text = await pool.run('dump', { graph, mediaType }, request.signal);
  if (text === null) throw new Refusal(404, 'there is no graph of this name');
  return new Response(text, { headers: headersOf(mediaType) });
}

function graphOf(url: string): string | null {
  const parameters = readForm(new URL(url).search.slice(1));
  const [first, ...others] = parameters.filter(([name]) => name === 'default' || name === 'graph');
  if (!first || others.length > 0) throw new Refusal(400, 'name one graph: ?default or ?graph=IRI');
  if (first[0] === 'default') return null;
  if (!isIri(first[1])) throw new Refusal(400, `not an absolute IRI: ${first[1]}`);
  return first[1];
}
