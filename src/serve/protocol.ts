/** An HTTP request of the SPARQL 1.1 Protocol → the query and its dataset. */
import { QUERIED, Refusal } from './refusal.ts';

export interface ProtocolRequest {
  /** Null where a GET asks for nothing: for the service's description. */
  query: string | null;
  defaultGraphs: string[];
  namedGraphs: string[];
}

const READ_ONLY = 'this endpoint only reads: updates are refused';
const FORM = 'application/x-www-form-urlencoded';
const DIRECT = 'application/sparql-query';

/**
 * Query via GET, via POST with a form, via POST directly (SPARQL 1.1 Protocol, section 2.1).
 * @throws Refusal: 400 not as the protocol says, 403 an update, 405 another method, 415 another media type
 */
export async function readProtocol(request: Request): Promise<ProtocolRequest> {
  const inUrl = readForm(new URL(request.url).search.slice(1));
  if (request.method === 'GET' || request.method === 'HEAD') return fromParameters(inUrl, true);
  if (request.method !== 'POST') throw new Refusal(405, 'only GET and POST are answered', { allow: QUERIED });
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type === 'application/sparql-update') throw new Refusal(403, READ_ONLY);
  if (type !== FORM && type !== DIRECT)
    throw new Refusal(415, `send ${FORM} or ${DIRECT}, not ${type || 'a body without Content-Type'}`, {
      'accept-post': `${FORM}, ${DIRECT}`,
    });
  const body = decoded(await request.arrayBuffer());
  if (type === FORM) return fromParameters(readForm(body), false);
  if (inUrl.some(([name]) => name === 'query' || name === 'update'))
    throw new Refusal(400, 'the query stands in the body and in the address');
  return { ...datasetOf(inUrl), query: body };
}

type Parameters = [name: string, value: string][];

function fromParameters(parameters: Parameters, mayBeEmpty: boolean): ProtocolRequest {
  if (valuesOf(parameters, 'update').length > 0) throw new Refusal(403, READ_ONLY);
  const queries = valuesOf(parameters, 'query');
  if (queries.length > 1) throw new Refusal(400, 'there is more than one query parameter');
  if (queries.length === 0 && !mayBeEmpty) throw new Refusal(400, 'the query parameter is missing');
  return { ...datasetOf(parameters), query: queries[0] ?? null };
}

const datasetOf = (parameters: Parameters) => ({
  defaultGraphs: valuesOf(parameters, 'default-graph-uri'),
  namedGraphs: valuesOf(parameters, 'named-graph-uri'),
});

const valuesOf = (parameters: Parameters, wanted: string): string[] =>
  parameters.filter(([name]) => name === wanted).map(([, value]) => value);

/** Strict, where URLSearchParams would put U+FFFD for bytes that are no UTF-8. */
export function readForm(text: string): Parameters {
  const part = (piece: string) => {
    try {
      return decodeURIComponent(piece.replaceAll('+', ' '));
    } catch {
      throw new Refusal(400, 'a parameter is not UTF-8 in percent-encoding');
    }
  };
  return text
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [part(pair), ''] : [part(pair.slice(0, at)), part(pair.slice(at + 1))];
    });
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(400, 'the body is not UTF-8');
  }
}
