/** Puts the query engine's desk up in the worker that calls it: messages in, replies out. */
import { openDesk } from '../../src/query/desk.ts';
import type { Task } from '../../src/query/thread.ts';

/** @param wasm the engine's WebAssembly, or where it is */
export function serveDesk(wasm: URL | Promise<ArrayBuffer>): void {
  const desk = Promise.resolve(wasm).then((ready) => openDesk(ready));
  addEventListener('message', async ({ data }: MessageEvent<{ id: number; task: Task }>) => {
    const reply = await desk.then((answer) => answer(data.task));
    postMessage({ id: data.id, reply });
  });
}
