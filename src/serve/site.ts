/** The explorer's files and the graph's own files, for a browser. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';

export interface SiteOptions {
  /** Folder of the built explorer; null where it is not built. */
  site: string | null;
  /** Folder of the data; of it only `graph.*` is given out. */
  data: string | null;
}

/** The data's graph.json goes before the one that the site was built with. */
export function siteHandlers({ site, data }: SiteOptions): MiddlewareHandler[] {
  const handlers: MiddlewareHandler[] = [];
  if (data && existsSync(data)) {
    const names = new Set(readdirSync(data).filter((name) => /^graph\.[a-z.]+$/.test(name)));
    const files = serveStatic({ root: data, onFound: typed });
    handlers.push((c, next) => (names.has(c.req.path.slice(1)) ? files(c, next) : next()));
  }
  if (site && existsSync(join(site, 'index.html'))) handlers.push(serveStatic({ root: site }));
  else handlers.push((c, next) => (c.req.path === '/' ? Promise.resolve(c.html(PLAIN)) : next()));
  return handlers;
}

const TYPES: Record<string, string> = {
  ttl: 'text/turtle; charset=utf-8',
  nt: 'application/n-triples',
  nq: 'application/n-quads',
  trig: 'application/trig',
  jsonld: 'application/ld+json',
  gexf: 'application/xml',
  graphml: 'application/xml',
};

function typed(path: string, c: { header(name: string, value: string): void }): void {
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
  if (type) c.header('content-type', type);
}

const PLAIN = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Colloquy</title>
<h1>Colloquy</h1>
<p>The explorer is not built (npm run build makes it). Programs find here:</p>
<ul>
<li><a href="sparql">/sparql</a>: SPARQL 1.1 Protocol; without a query, its description</li>
<li><a href="graphs?default">/graphs?default</a>, /graphs?graph=IRI: whole graphs</li>
<li><a href="health">/health</a>, <a href="metrics">/metrics</a></li>
</ul>
</html>
`;
