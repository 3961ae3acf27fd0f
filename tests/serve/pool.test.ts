/** The pool's bounds, with threads that do what the test tells them. */
import { describe, expect, test } from 'vitest';
import type { Reply, Task, Thread } from '../../src/query/thread.ts';
import { Pool, type PoolOptions } from '../../src/serve/pool.ts';

/** A thread whose tasks end when the test says so. */
class Puppet implements Thread {
  static made: Puppet[] = [];
  readonly tasks: ((reply: Reply) => void)[] = [];
  ended = false;
  constructor() {
    Puppet.made.push(this);
  }
  send(task: Task): Promise<Reply> {
    if (task.kind === 'load') return Promise.resolve({ ok: true, value: { size: 7 }, memory: 100 });
    return new Promise((resolve) => this.tasks.push(resolve));
  }
  end(): void {
    this.ended = true;
    for (const answer of this.tasks.splice(0))
      answer({ ok: false, problem: { kind: 'cancelled', reason: 'ended' }, broken: false });
  }
  answer(more: Partial<Reply> = {}): void {
    this.tasks.shift()!({ ok: true, value: 'done', ...more } as Reply);
  }
}

const open = async (options: Partial<PoolOptions> = {}) => {
  Puppet.made = [];
  const pool = await Pool.start({
    make: () => new Puppet(),
    files: [],
    workers: 2,
    queue: 2,
    timeout: 60_000,
    patience: 60_000,
    growth: 50,
    ...options,
  });
  await settled();
  return pool;
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const busy = () => Puppet.made.filter(({ tasks }) => tasks.length > 0);
const graphs = (pool: Pool, signal?: AbortSignal) => pool.run('graphs', {}, signal);

describe('a pool', () => {
  test('keeps a spare, runs so many at a time, queues so many, turns the next away', async () => {
    const pool = await open();
    expect(pool).toMatchObject({ free: 3, running: 0, waiting: 0, size: 7 });
    const tasks = [1, 2, 3, 4].map(() => graphs(pool));
    expect(pool).toMatchObject({ running: 2, waiting: 2 });
    await expect(graphs(pool)).rejects.toMatchObject({ kind: 'busy' });
    while (busy().length > 0) {
      busy()[0]!.answer();
      await settled();
    }
    expect(await Promise.all(tasks)).toEqual(['done', 'done', 'done', 'done']);
    expect(pool).toMatchObject({ free: 3, running: 0, waiting: 0 });
  });

  test('ends a task that runs too long, and replaces its thread', async () => {
    const pool = await open({ timeout: 20 });
    await expect(graphs(pool)).rejects.toMatchObject({ kind: 'time' });
    await settled();
    expect(Puppet.made.filter(({ ended }) => ended)).toHaveLength(1);
    expect(pool).toMatchObject({ free: 3, running: 0, lost: { time: 1 } });
  });

  test('turns away what has waited too long', async () => {
    const pool = await open({ patience: 20 });
    const running = [graphs(pool), graphs(pool)];
    await expect(graphs(pool)).rejects.toMatchObject({ kind: 'busy' });
    expect(pool).toMatchObject({ running: 2, waiting: 0 });
    for (const puppet of busy()) puppet.answer();
    await Promise.all(running);
  });

  test('replaces a thread that broke or that has grown', async () => {
    const pool = await open();
    const broken = graphs(pool);
    busy()[0]!.answer({ ok: false, problem: { kind: 'memory', reason: 'full' }, broken: true } as Reply);
    await expect(broken).rejects.toMatchObject({ kind: 'memory' });
    const grown = graphs(pool);
    busy()[0]!.answer({ memory: 151 });
    expect(await grown).toBe('done');
    await settled();
    expect(pool).toMatchObject({ free: 3, lost: { memory: 1, growth: 1 } });
    expect(Puppet.made.filter(({ ended }) => ended)).toHaveLength(2);
  });

  test('keeps a thread whose task failed without harm', async () => {
    const pool = await open();
    const failed = graphs(pool);
    busy()[0]!.answer({ ok: false, problem: { kind: 'syntax', reason: 'no' }, broken: false } as Reply);
    await expect(failed).rejects.toMatchObject({ kind: 'syntax' });
    expect(Puppet.made.some(({ ended }) => ended)).toBe(false);
  });

  test('forgets who leaves the queue, and ends a task whose client is gone', async () => {
    const pool = await open({ workers: 1 });
    const [first, second] = [new AbortController(), new AbortController()];
    const running = graphs(pool, first.signal);
    const waiting = graphs(pool, second.signal);
    second.abort();
    await expect(waiting).rejects.toMatchObject({ kind: 'cancelled' });
    first.abort();
    await expect(running).rejects.toMatchObject({ kind: 'cancelled' });
    while (pool.running > 0) await settled();
    expect(pool.lost.cancelled).toBe(1);
    await expect(graphs(pool, AbortSignal.abort())).rejects.toMatchObject({ kind: 'cancelled' });
  });

  test('closing lets what runs end, and turns away the rest', async () => {
    const pool = await open({ workers: 1 });
    const running = graphs(pool);
    const waiting = graphs(pool);
    const closed = pool.close(60_000);
    await expect(waiting).rejects.toMatchObject({ kind: 'busy' });
    await expect(graphs(pool)).rejects.toMatchObject({ kind: 'busy' });
    busy()[0]!.answer();
    expect(await running).toBe('done');
    await closed;
    expect(Puppet.made.every(({ ended }) => ended)).toBe(true);
  });

  test('data that cannot be loaded is said at the start', async () => {
    const make = (): Thread => ({
      send: () =>
        Promise.resolve({ ok: false, problem: { kind: 'data', reason: 'x.ttl: broken' }, broken: false }),
      end: () => {},
    });
    await expect(open({ make })).rejects.toMatchObject({ kind: 'data' });
  });
});
