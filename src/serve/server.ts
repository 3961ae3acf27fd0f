/** The web application → a listening server that stops gracefully. */
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { type AppOptions, createApp } from './app.ts';

export interface RunningServer {
  url: string;
  /** Takes no new requests, lets those under way end (at most so many milliseconds), then ends the engines. */
  stop(grace?: number): Promise<void>;
}

/** @throws Error of Node's where the address cannot be listened on */
export function listen(options: AppOptions, host: string, port: number): Promise<RunningServer> {
  const { fetch } = createApp(options);
  // Queries in addresses may be long. A connection is kept for longer than clients and proxies keep it, so that none is
  // closed just when the next request comes over it.
  const serverOptions = { maxHeaderSize: 131_072, keepAliveTimeout: 75_000 };
  const server = createAdaptorServer({ fetch, serverOptions }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({ url: `http://${name}:${actual}/`, stop: (grace = 10_000) => stop(server, options, grace) });
    });
  });
}

async function stop(server: Server, { pool }: AppOptions, grace: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await pool.close(grace);
  const forced = setTimeout(() => server.closeAllConnections(), 500);
  await closed;
  clearTimeout(forced);
}
