/** The only door to Oxigraph: RDF text in, SPARQL answers out. Synchronous: whoever needs to stop a query runs this in a worker. */
import * as oxigraph from 'oxigraph';
import { holdsGraphs, isGraphFormat } from './formats.ts';
import { limitRows } from './limit.ts';
import { declarePrefixes } from './prefixes.ts';
import { QueryProblem, readSyntaxError } from './problem.ts';
import { type QueryForm, shapeOf } from './shape.ts';
import { literal, type Quad, type Term } from './terms.ts';

/** A file of RDF. Its triples join the default graph; a `graph` names a graph that holds them as well. */
export interface DataFile {
  name: string;
  mediaType: string;
  content: string | Uint8Array;
  graph?: string;
}

export interface EngineQuery {
  query: string;
  /** Media type of the answer; default JSON for SELECT and ASK, N-Triples for CONSTRUCT and DESCRIBE. */
  mediaType?: string;
  /** Prefixes that the query may use undeclared. */
  prefixes?: Record<string, string>;
  base?: string;
  /** The protocol's default-graph-uri and named-graph-uri; they take the place of FROM. */
  defaultGraphs?: string[];
  namedGraphs?: string[];
  /** More rows than this are a problem of kind `rows`, never a silent cut. */
  maxRows?: number;
  /** Fewer rows are all that is wanted: the answer is cut here. */
  limit?: number;
}

export interface Answer {
  form: QueryForm;
  mediaType: string;
  body: string;
}

type Wasm = string | URL | BufferSource | undefined;

let started: Promise<unknown> | undefined;

/** Loads the engine's WebAssembly where the platform does not do so by itself (browsers). */
export function startEngine(wasm?: Wasm): Promise<unknown> {
  const load = (oxigraph as { default?: unknown }).default;
  started ??=
    typeof load === 'function' ? Promise.resolve(load(wasm && { module_or_path: wasm })) : Promise.resolve();
  return started;
}

export class Engine {
  readonly #store = new oxigraph.Store();
  #named = false;

  /** Triples in the default graph, which is the merge of all graphs. */
  get size(): number {
    // The store counts quads of all graphs, at once; a query counts triples, in time.
    if (!this.#named) return this.#store.size;
    return Number(
      this.run({ query: 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }', mediaType: 'text/csv' }).body.split(/\s+/)[1],
    );
  }

  /**
   * The default graph receives every triple of the file, and graphs that the file names are kept too.
   * @throws QueryProblem `data` with the reader's reason; nothing of the file is loaded then
   */
  load(file: DataFile): void {
    const format = file.mediaType;
    this.#named ||= holdsGraphs(format) || file.graph !== undefined;
    const load = (content: DataFile['content'], options: object) =>
      this.#store.load(content as string, { format, ...options });
    try {
      if (holdsGraphs(format)) this.#loadGraphs(file);
      else {
        load(file.content, { base_iri: fileIri(file.name) });
        if (file.graph)
          load(file.content, { base_iri: fileIri(file.name), to_graph_name: oxigraph.namedNode(file.graph) });
      }
    } catch (error) {
      if (isTrap(error)) throw error;
      throw new QueryProblem('data', `${file.name}: ${(error as Error).message}`);
    }
  }

  #loadGraphs(file: DataFile): void {
    const own = new oxigraph.Store();
    own.load(file.content as string, { format: file.mediaType, base_iri: fileIri(file.name) });
    this.#store.load(own.dump({ format: NQ }), { format: NQ });
    const names = rowsOf(own.query('SELECT DISTINCT ?graph { GRAPH ?graph { ?s ?p ?o } }'));
    for (const graph of [oxigraph.defaultGraph(), ...names.map((row) => row.graph as oxigraph.NamedNode)]) {
      const triples = own.dump({ format: NT, from_graph_name: graph });
      this.#store.load(triples, { format: NT });
      if (file.graph)
        this.#store.load(triples, { format: NT, to_graph_name: oxigraph.namedNode(file.graph) });
    }
    release(own);
  }

  /** @throws QueryProblem `syntax`, `refused` or `rows`; the platform's own error where the engine broke down (`isTrap`) */
  run(request: EngineQuery): Answer {
    const { form, refusal } = shapeOf(request.query);
    if (refusal) throw new QueryProblem('refused', refusal);
    const graph = form === 'CONSTRUCT' || form === 'DESCRIBE';
    const mediaType = request.mediaType ?? (graph ? NT : 'application/sparql-results+json');
    const declared = declarePrefixes(request.query, request.prefixes ?? {});
    const head = declared.text.slice(0, declared.text.length - request.query.length);
    const options = {
      results_format: graph ? NT : mediaType,
      base_iri: request.base ?? 'file:///',
      ...datasetOf(request),
    };
    const ask = (text: string): string => {
      try {
        return this.#store.query(text, options as object) as unknown as string;
      } catch (error) {
        if (isTrap(error)) throw error;
        throw readSyntaxError(
          String((error as Error).message),
          request.query,
          declared.addedLines,
          (part) => complaint(head + part),
          Object.keys(request.prefixes ?? {}),
        );
      }
    };
    if (!form) {
      ask(request.query); // throws, and says where
      throw new QueryProblem('syntax', 'this is no query');
    }
    const shorter = cut(declared.text, request, graph);
    let body: string;
    try {
      body = ask(shorter);
    } catch (error) {
      if (shorter !== declared.text && error instanceof QueryProblem) ask(declared.text); // the place in the user's own text
      throw error;
    }
    if (request.maxRows !== undefined) refuseBeyond(request.maxRows, body, graph ? NT : mediaType);
    return { form, mediaType, body: graph ? rewritten(body, mediaType) : body };
  }

  /** Names of the graphs beside the default one, sorted. */
  graphs(): string[] {
    const rows = rowsOf(this.#store.query('SELECT DISTINCT ?graph { GRAPH ?graph { ?s ?p ?o } }'));
    return rows.map(({ graph }) => graph?.value ?? '').sort();
  }

  /** One graph (null: the default one) in a format for triples; undefined where there is no such graph. */
  dump(graph: string | null, mediaType: string): string | undefined {
    const name = graph === null ? oxigraph.defaultGraph() : oxigraph.namedNode(graph);
    if (graph !== null && !this.graphs().includes(graph)) return undefined;
    return this.#store.dump({ format: mediaType, from_graph_name: name });
  }
}

const NT = 'application/n-triples';
const NQ = 'application/n-quads';

/** WebAssembly memory is not collected: a scratch store is given back by hand (the typings lack `free`). */
const release = (store: oxigraph.Store): void => (store as unknown as { free(): void }).free();

/** The engine broke down (out of memory, out of stack): it and every store of it are beyond use. */
export const isTrap = (error: unknown): boolean =>
  error instanceof RangeError ||
  (typeof WebAssembly !== 'undefined' && error instanceof WebAssembly.RuntimeError);

const fileIri = (name: string): string => (/^[a-z][a-z0-9+.-]*:\/\//i.test(name) ? name : 'file:///');

/** What the engine says of a text, asked of nothing: only reading it takes time. */
function complaint(text: string): string | null {
  const store = new oxigraph.Store();
  try {
    store.query(text, { results_format: 'application/n-triples' });
    return null;
  } catch (error) {
    const said = String((error as Error).message);
    return said.startsWith('error at') ? said : null;
  } finally {
    release(store);
  }
}

type Rows = Map<string, { value: string }>[];
const rowsOf = (answer: unknown): Record<string, { value: string }>[] =>
  (answer as Rows).map((row) => Object.fromEntries(row));

function cut(query: string, { limit, maxRows }: EngineQuery, graph: boolean): string {
  const most = Math.min(
    limit ?? Number.POSITIVE_INFINITY,
    graph || maxRows === undefined ? Number.POSITIVE_INFINITY : maxRows + 1,
  );
  return most === Number.POSITIVE_INFINITY ? query : limitRows(query, most);
}

function datasetOf({ defaultGraphs = [], namedGraphs = [] }: EngineQuery): object {
  if (defaultGraphs.length + namedGraphs.length === 0) return {};
  return { default_graph: defaultGraphs.map(named), named_graphs: namedGraphs.map(named) };
}

function named(iri: string): oxigraph.NamedNode {
  try {
    return oxigraph.namedNode(iri);
  } catch {
    throw new QueryProblem('syntax', `not the IRI of a graph: ${iri}`);
  }
}

/** Counted in the text of the answer, for the engine does not count; exact for each format. */
const ROWS: Record<string, (body: string) => number> = {
  [NT]: (body) => body.split('\n').length - 1,
  'text/tab-separated-values': (body) => body.split('\n').length - 2,
  'text/csv': (body) => body.replace(/"(?:[^"]|"")*"/g, '').split('\n').length - 2,
  'application/sparql-results+xml': (body) => body.split('<result>').length - 1,
  'application/sparql-results+json': (body) => JSON.parse(body).results?.bindings.length ?? 1,
};

function refuseBeyond(maxRows: number, body: string, mediaType: string): void {
  // No row takes less than two characters: short answers need no counting.
  if (body.length < maxRows * 2 || (ROWS[mediaType]?.(body) ?? 0) <= maxRows) return;
  throw new QueryProblem('rows', `the answer has more than ${maxRows} rows`, {
    hint: 'add LIMIT, or fetch it in parts with ORDER BY, LIMIT and OFFSET',
  });
}

/** N-Triples in another format for triples. */
export function rewritten(ntriples: string, mediaType: string): string {
  if (mediaType === NT || !isGraphFormat(mediaType)) return ntriples;
  const store = new oxigraph.Store();
  store.load(ntriples, { format: NT });
  const text = store.dump({ format: mediaType, from_graph_name: oxigraph.defaultGraph() });
  release(store);
  return text;
}

/** N-Triples as the engine writes them → quads as plain values. */
export function plainQuads(ntriples: string): Quad[] {
  return oxigraph.parse(ntriples, { format: NT }).map((quad) => ({
    subject: plain(quad.subject),
    predicate: plain(quad.predicate),
    object: plain(quad.object),
    graph: { termType: 'DefaultGraph', value: '' },
  }));
}

function plain(term: oxigraph.Term): Term {
  if (term instanceof oxigraph.Literal)
    return literal(term.value, { language: term.language, datatype: term.datatype.value });
  if (term instanceof oxigraph.Quad)
    return {
      termType: 'Quad',
      value: '',
      subject: plain(term.subject),
      predicate: plain(term.predicate),
      object: plain(term.object),
    };
  return { termType: term.termType as 'NamedNode' | 'BlankNode', value: term.value };
}
