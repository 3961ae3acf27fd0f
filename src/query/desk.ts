/** Tasks in, replies out: an engine behind a desk, for whichever worker (or page) puts one up. */
import { Engine, isTrap, plainQuads, rewritten, startEngine } from './engine.ts';
import { QueryProblem } from './problem.ts';
import type { Reply, Task, TaskKind, Tasks, Thread } from './thread.ts';

type Doers = { [K in TaskKind]: (engine: Engine, takes: Tasks[K]['takes']) => Tasks[K]['gives'] };

const DO: Doers = {
  load: (engine, { files }) => {
    for (const file of files) engine.load(file);
    return { size: engine.size };
  },
  query: (engine, request) => engine.run(request),
  bytes: (engine, request) => {
    const { body, ...rest } = engine.run(request);
    return { ...rest, body: new TextEncoder().encode(body) };
  },
  construct: (engine, request) =>
    plainQuads(engine.run({ ...request, mediaType: 'application/n-triples' }).body),
  rewrite: (_engine, { ntriples, mediaType }) => rewritten(ntriples, mediaType),
  graphs: (engine) => engine.graphs(),
  dump: (engine, { graph, mediaType }) => engine.dump(graph, mediaType) ?? null,
};

/** @param wasm where the engine's WebAssembly is, for platforms that do not find it by themselves */
export function openDesk(wasm?: string | URL | BufferSource): (task: Task) => Promise<Reply> {
  let engine: Engine | undefined;
  return async (task) => {
    try {
      await startEngine(wasm);
      engine ??= new Engine();
      const work = DO[task.kind] as (engine: Engine, takes: unknown) => unknown;
      return { ok: true, value: work(engine, task.takes) };
    } catch (error) {
      return failure(error);
    }
  };
}

function failure(error: unknown): Reply {
  if (error instanceof QueryProblem) {
    const { kind, message: reason, place, hint } = error;
    return { ok: false, problem: { kind, reason, place, hint }, broken: false };
  }
  const broken = isTrap(error);
  const reason = broken
    ? 'it needs more memory or nesting than there is'
    : String((error as Error)?.message ?? error);
  return { ok: false, problem: { kind: broken ? 'memory' : 'syntax', reason }, broken };
}

/** A thread that is none: tasks run where the caller runs, and cannot be stopped half-way. */
export function sameThread(wasm?: string | URL | BufferSource): Thread {
  const desk = openDesk(wasm);
  let ended = false;
  const cancelled: Reply = {
    ok: false,
    problem: { kind: 'cancelled', reason: 'it was cancelled' },
    broken: false,
  };
  return {
    send: async (task) => (ended ? cancelled : desk(task)),
    end: () => {
      ended = true;
    },
  };
}
