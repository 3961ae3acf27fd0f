/** A worker thread with an engine behind its desk: tasks in, replies out; large answers change hands without a copy. */
import { parentPort } from 'node:worker_threads';
import { openDesk } from '../query/desk.ts';
import type { Task } from '../query/thread.ts';

const desk = openDesk();

parentPort?.on('message', async (task: Task) => {
  const reply = await desk(task);
  const body = reply.ok ? (reply.value as { body?: unknown } | null)?.body : undefined;
  parentPort?.postMessage(reply, body instanceof Uint8Array ? [body.buffer as ArrayBuffer] : []);
});
