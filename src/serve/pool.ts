/** Tasks in, replies out, over several engine threads: bounded in number and time, queued in order, and a thread that runs away or breaks is replaced by a spare. */
import type { DataFile } from '../query/engine.ts';
import type { QueryProblem } from '../query/problem.ts';
import { asProblem, type Reply, type Task, type TaskKind, type Tasks, type Thread } from '../query/thread.ts';

export interface PoolOptions {
  make: () => Thread;
  files: DataFile[];
  /** Tasks that run at the same time. */
  workers: number;
  /** Tasks that wait; one more is turned away. */
  queue: number;
  /** Milliseconds that a task may run. */
  timeout: number;
  /** Milliseconds that a task may wait. */
  patience: number;
  /** Bytes that a thread may have taken beyond what it had after loading, before it is replaced. */
  growth: number;
}

/** Why threads were replaced. */
export type Loss = 'time' | 'memory' | 'cancelled' | 'growth';

interface Waiting {
  task: Task;
  signal?: AbortSignal;
  settle: (reply: Reply) => void;
  giveUp: NodeJS.Timeout;
}

interface Ready {
  thread: Thread;
  /** Memory after loading. */
  level: number;
}

/** A client that goes away while its query runs gives it this long to end by itself: starting a thread costs more. */
const GRACE = 250;
const RETRY = 1000;

export class Pool {
  readonly lost: Record<Loss, number> = { time: 0, memory: 0, cancelled: 0, growth: 0 };
  /** Triples in the default graph. */
  size = 0;
  readonly #options: PoolOptions;
  readonly #ready: Ready[] = [];
  readonly #waiting: Waiting[] = [];
  readonly #threads = new Set<Thread>();
  #running = 0;
  #closing = false;
  #whenIdle: (() => void) | undefined;

  private constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** @throws QueryProblem where the data cannot be loaded */
  static async start(options: PoolOptions): Promise<Pool> {
    const pool = new Pool(options);
    await pool.#add();
    // The others, and the spare, load while the first already answers.
    for (let i = 0; i < options.workers; i++) pool.#replace();
    return pool;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Threads loaded and free. */
  get free(): number {
    return this.#ready.length;
  }

  /** @throws QueryProblem: `time`, `memory`, `busy`, `cancelled`, or the task's own */
  async run<K extends TaskKind>(
    kind: K,
    takes: Tasks[K]['takes'],
    signal?: AbortSignal,
  ): Promise<Tasks[K]['gives']> {
    const reply = await this.#enqueue({ kind, takes } as Task, signal);
    if (reply.ok) return reply.value as Tasks[K]['gives'];
    throw asProblem(reply);
  }

  /** Waits for what runs, at most so many milliseconds, then ends all threads. */
  async close(grace: number): Promise<void> {
    this.#closing = true;
    for (const { settle } of this.#waiting.splice(0)) settle(failed('busy', 'the server is stopping'));
    if (this.#running > 0)
      await Promise.race([
        new Promise<void>((resolve) => {
          this.#whenIdle = resolve;
        }),
        new Promise((resolve) => setTimeout(resolve, grace).unref()),
      ]);
    for (const thread of this.#threads) thread.end();
  }

  #enqueue(task: Task, signal?: AbortSignal): Promise<Reply> {
    if (this.#closing) return Promise.resolve(failed('busy', 'the server is stopping'));
    const all = this.#running >= this.#options.workers || this.#ready.length === 0;
    if (all && this.#waiting.length >= this.#options.queue)
      return Promise.resolve(failed('busy', `${this.#options.queue} queries wait already`));
    return new Promise((resolve) => {
      const leave = (reply: Reply) => {
        const at = this.#waiting.indexOf(waiting);
        if (at >= 0) this.#waiting.splice(at, 1);
        waiting.settle(reply);
      };
      const stop = () => leave(failed('cancelled', 'it was cancelled'));
      const waiting: Waiting = {
        task,
        signal,
        giveUp: setTimeout(() => leave(failed('busy', 'no engine was free in time')), this.#options.patience),
        settle: (reply) => {
          clearTimeout(waiting.giveUp);
          signal?.removeEventListener('abort', stop);
          resolve(reply);
        },
      };
      if (signal?.aborted) return stop();
      signal?.addEventListener('abort', stop);
      this.#waiting.push(waiting);
      this.#next();
    });
  }

  #next(): void {
    while (this.#running < this.#options.workers && this.#ready.length > 0) {
      const waiting = this.#waiting.shift();
      if (!waiting) return;
      clearTimeout(waiting.giveUp);
      void this.#perform(this.#ready.shift()!, waiting);
    }
  }

  async #perform(ready: Ready, { task, signal, settle }: Waiting): Promise<void> {
    this.#running++;
    const { thread, level } = ready;
    let loss: Loss | undefined;
    const end = (why: Loss) => {
      loss ??= why;
      thread.end();
    };
    const clock = setTimeout(() => end('time'), this.#options.timeout);
    let grace: NodeJS.Timeout | undefined;
    const leave = () => {
      grace = setTimeout(() => end('cancelled'), GRACE);
    };
    signal?.addEventListener('abort', leave);
    const reply = await thread.send(task);
    clearTimeout(clock);
    clearTimeout(grace);
    signal?.removeEventListener('abort', leave);
    if (!loss && !reply.ok && reply.broken) loss = 'memory';
    if (!loss && (reply.memory ?? 0) > level + this.#options.growth) loss = 'growth';
    this.#running--;
    if (loss) this.#lose(thread, loss);
    else this.#ready.push(ready);
    settle(loss === 'time' ? failed('time', `it took longer than ${this.#options.timeout / 1000} s`) : reply);
    this.#next();
    if (this.#running === 0) this.#whenIdle?.();
  }

  #lose(thread: Thread, loss: Loss): void {
    this.lost[loss]++;
    this.#threads.delete(thread);
    thread.end();
    this.#replace();
  }

  #replace(): void {
    this.#add().catch(() => {
      if (!this.#closing) setTimeout(() => this.#replace(), RETRY).unref();
    });
  }

  async #add(): Promise<void> {
    if (this.#closing) return;
    const thread = this.#options.make();
    this.#threads.add(thread);
    const reply = await thread.send({ kind: 'load', takes: { files: this.#options.files } });
    if (!reply.ok || this.#closing) {
      this.#threads.delete(thread);
      thread.end();
      if (!reply.ok) throw asProblem(reply);
      return;
    }
    this.size = (reply.value as Tasks['load']['gives']).size;
    this.#ready.push({ thread, level: reply.memory ?? 0 });
    this.#next();
  }
}

const failed = (kind: QueryProblem['kind'], reason: string): Reply => ({
  ok: false,
  problem: { kind, reason },
  broken: false,
});
