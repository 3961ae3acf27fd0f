/** What the server counts, in the text format of Prometheus. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Loss, Pool } from './pool.ts';

export interface Metrics {
  /** @param route one of ours, never the client's path: each would be a series of its own */
  count(route: string, method: string, status: number, seconds: number): void;
  text(): Promise<string>;
  contentType: string;
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'PATCH']);

export function openMetrics(pool: Pool): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ['route', 'method', 'status'];
  const requests = new Counter({
    name: 'colloquy_http_requests_total',
    help: 'Requests answered',
    labelNames,
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'colloquy_http_request_seconds',
    help: 'Time to answer',
    labelNames: ['route'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 60],
    registers: [registry],
  });
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  gauge('colloquy_queries_running', 'Queries that run now', () => pool.running);
  gauge('colloquy_queries_waiting', 'Queries that wait for an engine', () => pool.waiting);
  gauge('colloquy_engines_free', 'Engines loaded and free', () => pool.free);
  gauge('colloquy_triples', 'Triples in the default graph', () => pool.size);
  new Counter({
    name: 'colloquy_engines_replaced_total',
    help: 'Engines ended and replaced, by reason',
    labelNames: ['reason'],
    registers: [registry],
    collect() {
      this.reset();
      for (const reason of Object.keys(pool.lost) as Loss[]) this.inc({ reason }, pool.lost[reason]);
    },
  });
  return {
    count: (route, method, status, took) => {
      requests.inc({ route, method: METHODS.has(method) ? method : 'other', status });
      seconds.observe({ route }, took);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
