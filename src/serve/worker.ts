/** A worker thread with an engine behind its desk: tasks in, replies out; large answers change hands without a copy. */
import { parentPort } from 'node:worker_threads';
import type { Task } from '../query/thread.ts';
import { watchMemory } from './memory.ts';

const memory = watchMemory();
// After the watch, for the engine takes its memory while it loads.
const { openDesk } = await import('../query/desk.ts');
const desk = openDesk();

parentPort?.on('message', async (task: Task) => {
  const reply = await desk(task);
  const body = reply.ok ? (reply.value as { body?: unknown } | null)?.body : undefined;
  const transfer = body instanceof Uint8Array ? [body.buffer as ArrayBuffer] : [];
  parentPort?.postMessage({ ...reply, memory: memory() }, transfer);
});
