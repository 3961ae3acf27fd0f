/** A small SPARQL store that can be written to over HTTP, for tests of pushing: Oxigraph behind query, update and graph-store addresses, failing and asking for credentials as told. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defaultGraph, namedNode, Store } from 'oxigraph';

export interface StoreServer {
  url: string;
  store: Store;
  requests: { method: string; path: string; status: number; authorization?: string }[];
  /** Answers for the next requests, before any work is done. */
  failures: { status: number; retryAfter?: string }[];
  /** Triples that additions silently lose. */
  losing: number;
  /** Digest user and password asked of writers. */
  login?: { user: string; password: string };
  close(): void;
}

export async function storeServer(): Promise<StoreServer> {
  const server = createServer(async (incoming, response) => {
    const body = await read(incoming);
    const { status, type, text, headers } = answer(incoming, body);
    state.requests.push({
      method: incoming.method ?? '',
      path: (incoming.url ?? '').split('?')[0]!,
      status,
      authorization: incoming.headers.authorization,
    });
    response.writeHead(status, { 'content-type': type ?? 'text/plain', ...headers });
    response.end(text ?? '');
  });
  interface Reply {
    status: number;
    type?: string;
    text?: string;
    headers?: Record<string, string>;
  }
  const answer = (incoming: IncomingMessage, body: string): Reply => {
    const failure = state.failures.shift();
    if (failure)
      return {
        status: failure.status,
        headers: failure.retryAfter ? { 'retry-after': failure.retryAfter } : {},
      };
    const url = new URL(incoming.url ?? '', 'http://x');
    if (url.pathname === '/query') {
      const text = state.store.query(new URLSearchParams(body).get('query')!, {
        results_format: 'application/sparql-results+json',
      });
      return { status: 200, type: 'application/sparql-results+json', text: text as string };
    }
    if (state.login && !digestFits(incoming, state.login))
      return {
        status: 401,
        headers: {
          'www-authenticate': 'Digest realm="r", nonce="n1", qop="auth", opaque="o"',
          connection: 'close',
        },
      };
    if (url.pathname === '/update') {
      state.store.update(new URLSearchParams(body).get('update')!);
      return { status: 204 };
    }
    const graph = namedNode(url.searchParams.get('graph')!);
    if (incoming.method === 'DELETE') {
      const known = state.store.match(null, null, null, graph).length > 0;
      state.store.update(`DROP SILENT GRAPH <${graph.value}>`);
      return { status: known ? 204 : 404 };
    }
    const lines = body.split('\n').filter(Boolean);
    state.store.load(lines.slice(0, lines.length - state.losing).join('\n'), {
      format: 'application/n-triples',
      to_graph_name: graph,
    });
    return { status: 201 };
  };
  const state: StoreServer = {
    url: '',
    store: new Store(),
    requests: [],
    failures: [],
    losing: 0,
    close: () => server.close(),
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}

export const linesOf = (store: Store, graph: string): string[] =>
  store
    .dump({ format: 'application/n-triples', from_graph_name: graph ? namedNode(graph) : defaultGraph() })
    .trim()
    .split('\n')
    .filter(Boolean)
    .sort();

async function read(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** RFC 7616 as the RFC says it, not as our client does it. */
function digestFits(
  incoming: IncomingMessage,
  { user, password }: { user: string; password: string },
): boolean {
  const header = incoming.headers.authorization ?? '';
  const field = (name: string) => new RegExp(`\\b${name}="?([^",]+)"?`).exec(header)?.[1] ?? '';
  const md5 = (text: string) => createHash('md5').update(text).digest('hex');
  const ha1 = md5(`${user}:r:${password}`);
  const ha2 = md5(`${incoming.method}:${incoming.url}`);
  const expected = md5([ha1, 'n1', field('nc'), field('cnonce'), 'auth', ha2].join(':'));
  return field('username') === user && field('response') === expected && field('opaque') === 'o';
}
