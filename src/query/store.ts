/** RDF (quads or files) → a store that answers SPARQL with typed rows, and stops when told to. */
import type { Answer, DataFile, EngineQuery } from './engine.ts';
import { holdsGraphs } from './formats.ts';
import { COMMON_PREFIXES, prefixesOf } from './prefixes.ts';
import { QueryProblem } from './problem.ts';
import { type Row, readBoolean, readTable } from './results.ts';
import type { Quad } from './terms.ts';
import { writtenQuad } from './terms.ts';
import { perform, type TaskKind, type Tasks, type Thread } from './thread.ts';

export interface StoreOptions {
  /** Prefixes that queries may use undeclared, beside those of the data and the common ones. */
  prefixes?: Record<string, string>;
  /** Makes the thread that the engine runs in. Default: the caller's own, where a running query cannot be stopped. */
  thread?: () => Thread;
}

export interface AskOptions extends Omit<EngineQuery, 'query' | 'prefixes'> {
  /** Stops a waiting query, and a running one where the store has a thread of its own. */
  signal?: AbortSignal;
}

/** Loaded data that answer SPARQL. */
export interface Store {
  /** Number of triples, every graph's counted once. */
  readonly size: number;
  readonly prefixes: Record<string, string>;
  /** Rows of a SELECT. @throws QueryProblem; the signal's reason where that ended it */
  select<Variable extends string = string>(query: string, options?: AskOptions): Promise<Row<Variable>[]>;
  ask(query: string, options?: AskOptions): Promise<boolean>;
  /** Triples of a CONSTRUCT or DESCRIBE. */
  construct(query: string, options?: AskOptions): Promise<Quad[]>;
  /** Any query, answered as text in the wanted media type. */
  answer(query: string, options?: AskOptions): Promise<Answer>;
  /** Names of the graphs beside the default one. */
  graphs(): Promise<string[]>;
  /** One graph as text (null: the default graph, which holds every triple); null where there is none of that name. */
  dump(graph: string | null, mediaType: string): Promise<string | null>;
  close(): void;
}

/**
 * A SPARQL store in memory.
 *
 * @param data RDF/JS quads, or files of RDF with their media types
 * @throws QueryProblem of kind `data` where a file cannot be read
 */
export async function openStore(
  data: Iterable<Quad> | readonly DataFile[],
  options: StoreOptions = {},
): Promise<Store> {
  const files = asFiles(data);
  // The engine is loaded here only where it runs here: a thread of its own loads its own.
  const line = new Line(options.thread ?? (await import('./desk.ts')).sameThread, files);
  const { size } = await line.perform('load', { files: [] });
  const prefixes = {
    ...COMMON_PREFIXES,
    ...Object.assign({}, ...files.map(declaredBy)),
    ...options.prefixes,
  };
  const run = (query: string, { signal, ...rest }: AskOptions, mediaType?: string): Promise<Answer> =>
    line.perform('query', { ...rest, query, prefixes, ...(mediaType ? { mediaType } : {}) }, signal);
  const json = 'application/sparql-results+json';
  return {
    size,
    prefixes,
    select: async (query, asked = {}) => readTable((await run(query, asked, json)).body).rows as never,
    ask: async (query, asked = {}) => readBoolean((await run(query, asked, json)).body),
    construct: (query, { signal, ...rest } = {}) =>
      line.perform('construct', { ...rest, query, prefixes }, signal),
    answer: (query, asked = {}) => run(query, asked),
    graphs: () => line.perform('graphs', {}),
    dump: (graph, mediaType) => line.perform('dump', { graph, mediaType }),
    close: () => line.close(),
  };
}

function asFiles(data: Iterable<Quad> | readonly DataFile[]): DataFile[] {
  const all = [...(data as Iterable<Quad | DataFile>)];
  if (all.every((one): one is DataFile => 'mediaType' in one)) return all;
  const content = (all as Quad[]).map(writtenQuad).join('');
  return [{ name: 'quads', mediaType: 'application/n-quads', content }];
}

/** Prefixes in the head of a Turtle or TriG file. */
export function declaredBy({ mediaType, content }: DataFile): Record<string, string> {
  if (mediaType !== 'text/turtle' && !(holdsGraphs(mediaType) && mediaType.endsWith('trig'))) return {};
  // A copy: decoders refuse shared memory.
  return prefixesOf(
    typeof content === 'string' ? content : new TextDecoder().decode(content.slice(0, 65_536)),
  );
}

/** One engine thread, used by one task at a time, and replaced when a task had to be stopped or broke it. */
class Line {
  readonly #make: () => Thread;
  readonly #files: DataFile[];
  #thread: Thread | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(make: () => Thread, files: DataFile[]) {
    this.#make = make;
    this.#files = files;
  }

  perform<K extends TaskKind>(
    kind: K,
    takes: Tasks[K]['takes'],
    signal?: AbortSignal,
  ): Promise<Tasks[K]['gives']> {
    const turn = this.#last.then(() => this.#perform(kind, takes, signal));
    this.#last = turn.catch(() => {});
    return turn;
  }

  async #perform<K extends TaskKind>(kind: K, takes: Tasks[K]['takes'], signal?: AbortSignal) {
    signal?.throwIfAborted();
    const stop = () => this.#drop();
    signal?.addEventListener('abort', stop);
    try {
      return await perform(await this.#ready(), kind, takes);
    } catch (error) {
      if (error instanceof QueryProblem && error.kind === 'memory') this.#drop();
      throw signal?.aborted ? signal.reason : error;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  async #ready(): Promise<Thread> {
    if (this.#closed) throw new QueryProblem('cancelled', 'the store is closed');
    if (this.#thread) return this.#thread;
    const thread = this.#make();
    this.#thread = thread;
    try {
      await perform(thread, 'load', { files: this.#files });
    } catch (error) {
      this.#drop();
      throw error;
    }
    return thread;
  }

  #drop(): void {
    this.#thread?.end();
    this.#thread = undefined;
  }

  close(): void {
    this.#closed = true;
    this.#drop();
  }
}
