/** A SPARQL store somewhere → listing, replacing, counting and dropping its named graphs. */
import { type Credentials, request } from '../../query/http.ts';
import { QueryProblem } from '../../query/problem.ts';
import { askEndpoint, firstLines } from '../../query/remote.ts';
import { readTable } from '../../query/results.ts';
import { written } from '../../query/terms.ts';
import type { Part } from './partition.ts';

export interface TargetOptions {
  /** Query endpoint. */
  endpoint: string;
  /** Graph Store Protocol address, `?graph=` is added to it. Goes before `update`. */
  graphStore?: string;
  /** Update endpoint. */
  update?: string;
  credentials: Credentials;
  /** First wait before a failed request is sent again, in milliseconds. */
  pause?: number;
  signal?: AbortSignal;
}

export interface Target {
  /** SHA-256 by graph, of the graphs that were pushed whole and whose names begin so. */
  pushed(start: string): Promise<Map<string, string>>;
  /** Puts the part in place of what the graph held. */
  replace(part: Part): Promise<void>;
  count(graph: string): Promise<number>;
  drop(graph: string): Promise<void>;
}

/** The mark that a graph was pushed whole: it says of the graph which content it has, and comes last. */
export const HASH = 'https://w3id.org/colloquy/ontology#sha256';

/** Lines in one request: small enough for every store's limits. */
const BATCH = 5000;

export function openTarget(options: TargetOptions): Target {
  const { endpoint, credentials, pause, signal } = options;
  const rows = async (query: string) =>
    readTable((await askEndpoint(endpoint, query, { credentials, pause, signal })).body).rows;
  const write = options.graphStore
    ? graphStoreWriter(options.graphStore, options)
    : updateWriter(options.update ?? endpoint, options);
  return {
    pushed: async (start) => {
      const found = await rows(`SELECT ?g ?hash { GRAPH ?g { ?g <${HASH}> ?hash } }`);
      return new Map(
        found
          .map(({ g, hash }) => [g!.value, hash!.value] as const)
          .filter(([name]) => name.startsWith(start)),
      );
    },
    replace: async ({ name, lines }) => {
      await write.drop(name);
      for (let i = 0; i < lines.length; i += BATCH) await write.add(name, lines.slice(i, i + BATCH));
    },
    count: async (graph) => {
      const [row] = await rows(`SELECT (COUNT(*) AS ?n) { GRAPH ${iri(graph)} { ?s ?p ?o } }`);
      return Number(row?.n?.value ?? Number.NaN);
    },
    drop: (graph) => write.drop(graph),
  };
}

const iri = (value: string): string => written({ termType: 'NamedNode', value });

interface Writer {
  drop(graph: string): Promise<void>;
  add(graph: string, lines: string[]): Promise<void>;
}

function graphStoreWriter(address: string, options: TargetOptions): Writer {
  const { credentials, pause, signal } = options;
  const at = (graph: string) =>
    `${address}${address.includes('?') ? '&' : '?'}${graphParameter(address)}=${encodeURIComponent(graph)}`;
  const send = async (method: string, graph: string, body: string | undefined, fine: number[]) => {
    const headers: Record<string, string> =
      body === undefined ? {} : { 'content-type': 'application/n-triples' };
    await expectOk(
      await request(at(graph), { method, headers, body, credentials, pause, signal }),
      address,
      fine,
    );
  };
  return {
    drop: (graph) => send('DELETE', graph, undefined, [404]),
    add: (graph, lines) => send('POST', graph, lines.join(''), []),
  };
}

/** Virtuoso before the standard: its address takes `graph-uri`. */
const graphParameter = (address: string): string =>
  /\/sparql-graph-crud(-auth)?$/.test(address) ? 'graph-uri' : 'graph';

function updateWriter(address: string, options: TargetOptions): Writer {
  const { credentials, pause, signal } = options;
  const send = async (update: string) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = new URLSearchParams({ update });
    await expectOk(
      await request(address, { method: 'POST', headers, body, credentials, pause, signal }),
      address,
      [],
    );
  };
  return {
    drop: (graph) => send(`DROP SILENT GRAPH ${iri(graph)}`),
    add: (graph, lines) => send(`INSERT DATA { GRAPH ${iri(graph)} {\n${lines.join('')}} }`),
  };
}

async function expectOk(response: Response, address: string, fine: number[]): Promise<void> {
  const text = await response.text();
  if (response.ok || fine.includes(response.status)) return;
  const hint = [401, 403].includes(response.status)
    ? 'set COLLOQUY_ENDPOINT_USER and COLLOQUY_ENDPOINT_PASSWORD, or COLLOQUY_ENDPOINT_TOKEN'
    : undefined;
  throw new QueryProblem('remote', `${address} answers ${response.status}: ${firstLines(text)}`, { hint });
}
