/** The engine in a Node worker thread, which can be ended while a query runs. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { Reply, Task, Thread } from '../query/thread.ts';

const PAGE = 65_536;

/**
 * Caps the memory that WebAssembly may take, for all engines started afterwards, each by itself. V8 takes it as a flag of the
 * process only; a worker's resourceLimits do not hold WebAssembly.
 */
export function capEngineMemory(megabytes: number): void {
  setFlagsFromString(`--wasm-max-mem-pages=${Math.ceil((megabytes * 1024 * 1024) / PAGE)}`);
}

/**
 * Engines started afterwards compile each function once, in the quick way. For a question or two over little data that is half of
 * the time: V8 else compiles anew, better and in vain, while the data are being read.
 */
export function compileEngineOnce(): void {
  setFlagsFromString('--liftoff-only');
}

/** @param heapMegabytes cap of the worker's JavaScript heap, where answers are put together */
export function nodeThread(heapMegabytes = 512): Thread {
  const worker = startWorker({ resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } });
  const waiting: ((reply: Reply) => void)[] = [];
  let lost: Reply | undefined;
  const lose = (kind: 'memory' | 'cancelled', reason: string) => {
    lost ??= { ok: false, problem: { kind, reason }, broken: true };
    for (const answer of waiting.splice(0)) answer(lost);
  };
  worker.on('message', (reply: Reply) => waiting.shift()?.(reply));
  worker.on('error', (error) => {
    const full = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
    lose(
      'memory',
      full ? 'its answer needs more memory than there is' : `the engine broke down: ${error.message}`,
    );
  });
  worker.on('exit', () => lose('cancelled', 'it was cancelled'));
  // An idle engine must not keep a program running; one at work must.
  worker.unref();
  return {
    send: (task: Task) =>
      lost
        ? Promise.resolve(lost)
        : new Promise((resolve) => {
            worker.ref();
            waiting.push((reply) => {
              if (waiting.length === 0) worker.unref();
              resolve(reply);
            });
            worker.postMessage(task);
          }),
    end: () => {
      lose('cancelled', 'it was cancelled');
      worker.terminate().catch(() => {});
    },
  };
}

/** From source (tsx, vitest) the worker must first be taught TypeScript; what is built runs as it is. */
function startWorker(options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./worker.js', import.meta.url), options);
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const loader = new URL('dist/esm/api/index.mjs', tsx).href;
  const source = new URL('./worker.ts', import.meta.url).href;
  const first = `import('${loader}').then(({ register }) => { register(); return import('${source}'); });`;
  return new Worker(first, { ...options, eval: true });
}
