/** A folder → a static host on a free port of this machine, under a sub-path, as the site may meet in life. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.ttl': 'text/turtle',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Host {
  /** Address of the page, with a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/** @param overlays files by name that stand in for those of the folder, e.g. `graph.json` */
export async function host(
  folder: string,
  overlays: Record<string, string> = {},
  under = '/some/where/',
): Promise<Host> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const name = normalize(path.slice(under.length) || 'index.html');
    const file = overlays[name] ?? join(folder, name);
    if (!path.startsWith(under) || name.startsWith('..') || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end('not here');
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${under}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
