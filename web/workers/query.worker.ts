/** In its own thread: the query engine. It can be ended at any moment, which is how queries are cancelled. */
import wasm from 'oxigraph/web_bg.wasm?url';
import { openDesk } from '../../src/query/desk.ts';
import type { Task } from '../../src/query/thread.ts';

const desk = openDesk(new URL(wasm, import.meta.url));

addEventListener('message', async ({ data }: MessageEvent<{ id: number; task: Task }>) => {
  postMessage({ id: data.id, reply: await desk(data.task) });
});
