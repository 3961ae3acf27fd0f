/** Data, limits and an address → engines loaded and a server listening. */
import type { DataFile } from '../query/engine.ts';
import { COMMON_PREFIXES } from '../query/prefixes.ts';
import { declaredBy } from '../query/store.ts';
import { isLoopback } from './headers.ts';
import { Pool } from './pool.ts';
import { listen, type RunningServer } from './server.ts';
import type { SiteOptions } from './site.ts';
import { capEngineMemory, nodeThread } from './thread.ts';

export interface ServingOptions extends SiteOptions {
  files: DataFile[];
  dataset: string;
  host: string;
  port: number;
  cors: string[];
  /** Milliseconds. */
  timeout: number;
  maxRows: number;
  /** Megabytes of each engine. */
  memory: number;
  workers: number;
  queue: number;
}

const MEGABYTE = 1024 * 1024;

/** As long as clients and proxies usually wait: a short limit for running must not turn away those who only stand in line. */
const MINUTE = 60_000;

/** @throws QueryProblem where the data cannot be loaded, Node's error where the address cannot be listened on */
export async function startServing(options: ServingOptions): Promise<RunningServer> {
  const { files, timeout, workers, queue, memory, host, port, maxRows } = options;
  capEngineMemory(memory);
  const pool = await Pool.start({
    make: () => nodeThread(memory),
    files,
    workers,
    queue,
    timeout,
    patience: Math.max(2 * timeout, MINUTE),
    growth: 64 * MEGABYTE,
  });
  const prefixes = { ...COMMON_PREFIXES, ...Object.assign({}, ...files.map(declaredBy)) };
  const app = {
    ...options,
    pool,
    prefixes,
    maxRows,
    maxBytes: 256 * MEGABYTE,
    maxQueryBytes: MEGABYTE,
    loopbackOnly: isLoopback(host),
  };
  try {
    return await listen(app, host, port);
  } catch (error) {
    await pool.close(0);
    throw error;
  }
}
