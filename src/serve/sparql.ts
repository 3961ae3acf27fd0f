/** Requests to /sparql → answers of the engines, in the format the client likes best. */
import { RESULT_FORMATS } from '../query/formats.ts';
import { QueryProblem } from '../query/problem.ts';
import { shapeOf } from '../query/shape.ts';
import { describeService } from './description.ts';
import { type Endpoint, headersOf, TRIPLE_FORMATS } from './endpoint.ts';
import { negotiate } from './negotiation.ts';
import { readProtocol } from './protocol.ts';
import { Refusal, refusalOf } from './refusal.ts';

/** @throws Refusal */
export async function answerSparql(request: Request, endpoint: Endpoint): Promise<Response> {
  const { query, defaultGraphs, namedGraphs } = await readProtocol(request);
  const accept = request.headers.get('accept');
  if (query === null) return describeService(new URL(request.url), accept, endpoint);
  const { form, refusal } = shapeOf(query);
  if (refusal) throw new Refusal(403, refusal);
  const graph = form === 'CONSTRUCT' || form === 'DESCRIBE';
  const mediaType =
    negotiate(accept, graph ? TRIPLE_FORMATS : RESULT_FORMATS) ?? (form ? notAcceptable(graph) : undefined);
  const { pool, prefixes, maxRows, maxBytes } = endpoint;
  try {
    const asked = { query, mediaType, prefixes, defaultGraphs, namedGraphs, maxRows, base: baseOf(request) };
    const { body, mediaType: type } = await pool.run('bytes', asked, request.signal);
    if (body.byteLength > maxBytes)
      throw new QueryProblem('rows', `the answer is longer than ${maxBytes} bytes`, { hint: 'add LIMIT' });
    return new Response(body as BodyInit, {
      headers: { ...headersOf(type), 'content-length': String(body.byteLength) },
    });
  } catch (error) {
    throw error instanceof QueryProblem ? refusalOf(error, query) : error;
  }
}

const notAcceptable = (graph: boolean): never => {
  const offered = (graph ? TRIPLE_FORMATS : RESULT_FORMATS).flatMap(({ mediaTypes }) => mediaTypes);
  throw new Refusal(406, `answers come as ${offered.join(', ')}`);
};

/** Relative IRIs of a query resolve against the endpoint's own address, less its parameters. */
function baseOf(request: Request): string {
  const { origin, pathname } = new URL(request.url);
  return origin + pathname;
}
