/** What a store asks of the engine and what comes back, as plain messages: the same whether it runs here or in a worker. */
import type { Answer, DataFile, EngineQuery } from './engine.ts';
import { type ProblemKind, type ProblemPlace, QueryProblem } from './problem.ts';
import type { Quad } from './terms.ts';

/** One task by kind: what it takes, what it gives. */
export interface Tasks {
  load: { takes: { files: DataFile[] }; gives: { size: number } };
  query: { takes: EngineQuery; gives: Answer };
  /** As `query`, with the answer's text as UTF-8 bytes that can be handed over without a copy. */
  bytes: { takes: EngineQuery; gives: Omit<Answer, 'body'> & { body: Uint8Array } };
  construct: { takes: EngineQuery; gives: Quad[] };
  /** N-Triples in another format. */
  rewrite: { takes: { ntriples: string; mediaType: string }; gives: string };
  graphs: { takes: Record<never, never>; gives: string[] };
  dump: { takes: { graph: string | null; mediaType: string }; gives: string | null };
}

export type TaskKind = keyof Tasks;
export type Task = { [K in TaskKind]: { kind: K; takes: Tasks[K]['takes'] } }[TaskKind];

export type Reply = (
  | { ok: true; value: unknown }
  | {
      ok: false;
      problem: { kind: ProblemKind; reason: string; place?: ProblemPlace; hint?: string };
      /** The engine is beyond use; its thread must be ended. */
      broken: boolean;
    }
) & {
  /** Bytes that the engine has taken so far, where the thread knows. */
  memory?: number;
};

/** A place where an engine runs. It does one task at a time, in the order they are sent. */
export interface Thread {
  send(task: Task): Promise<Reply>;
  /** Ends it at once, whatever it is doing; tasks that wait for a reply get one of kind `cancelled`. */
  end(): void;
}

/** Sends one task and unwraps its reply. @throws QueryProblem */
export async function perform<K extends TaskKind>(
  thread: Thread,
  kind: K,
  takes: Tasks[K]['takes'],
): Promise<Tasks[K]['gives']> {
  const reply = await thread.send({ kind, takes } as Task);
  if (reply.ok) return reply.value as Tasks[K]['gives'];
  throw asProblem(reply);
}

export function asProblem({ problem }: Extract<Reply, { ok: false }>): QueryProblem {
  return new QueryProblem(problem.kind, problem.reason, { place: problem.place, hint: problem.hint });
}
