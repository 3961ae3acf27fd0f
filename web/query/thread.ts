/** A worker with the query engine, as the thread that a store asks for. */
import type { Reply, Task, Thread } from '../../src/query/thread.ts';
import { startQuery } from '../workers/start.ts';

const CANCELLED: Reply = {
  ok: false,
  problem: { kind: 'cancelled', reason: 'it was cancelled' },
  broken: false,
};

export function workerThread(): Thread {
  const worker = startQuery();
  const waiting = new Map<number, (reply: Reply) => void>();
  let next = 0;
  const answerAll = (reply: Reply) => {
    for (const done of waiting.values()) done(reply);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; reply: Reply }>) => {
    waiting.get(data.id)?.(data.reply);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    const reason = `the query engine did not start (${event.message || 'it could not be fetched'})`;
    answerAll({ ok: false, problem: { kind: 'memory', reason }, broken: true });
  });
  return {
    send: (task: Task) =>
      new Promise((done) => {
        waiting.set(next, done);
        worker.postMessage({ id: next++, task });
      }),
    end: () => {
      worker.terminate();
      answerAll(CANCELLED);
    },
  };
}
