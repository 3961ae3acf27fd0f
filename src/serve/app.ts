/** Engines, files and limits → the web application: explorer, SPARQL endpoint, graphs, health and metrics. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { QueryProblem } from '../query/problem.ts';
import type { Endpoint } from './endpoint.ts';
import { answerGraphStore } from './graphStore.ts';
import { ownNamesOnly, securityHeaders } from './headers.ts';
import { openMetrics } from './metrics.ts';
import { QUERIED, READ, Refusal, refusalOf } from './refusal.ts';
import { type SiteOptions, siteHandlers } from './site.ts';
import { answerSparql } from './sparql.ts';

export interface AppOptions extends Endpoint, SiteOptions {
  /** Origins whose pages may read answers (`*`: any). */
  cors: string[];
  /** Answer only to localhost's names. */
  loopbackOnly: boolean;
  /** Longest query in bytes. */
  maxQueryBytes: number;
  /** SHA-256 of the data, for /health. */
  dataset: string;
}

/** As counted in /metrics; everything else is the site. */
const ROUTES = new Set(['/sparql', '/graphs', '/health', '/metrics']);

export function createApp(options: AppOptions): Hono {
  const { pool } = options;
  const metrics = openMetrics(pool);
  const app = new Hono();
  app.use(securityHeaders());
  app.use(async (c, next) => {
    const began = performance.now();
    await next();
    metrics.count(
      ROUTES.has(c.req.path) ? c.req.path : 'site',
      c.req.method,
      c.res.status,
      (performance.now() - began) / 1000,
    );
  });
  if (options.loopbackOnly) app.use(ownNamesOnly());
  // A browser's question before a request from elsewhere names that request's method, and is for CORS to answer.
  app.options('*', (c, next) =>
    c.req.header('access-control-request-method') && options.cors.length > 0
      ? next()
      : Promise.resolve(c.body(null, 204, { allow: c.req.path === '/sparql' ? QUERIED : READ })),
  );
  if (options.cors.length > 0)
    app.use(
      cors({
        origin: options.cors.includes('*') ? '*' : options.cors,
        allowMethods: ['GET', 'HEAD', 'POST'],
      }),
    );
  // What was not read of the body still comes: the connection is of no more use.
  const tooLong = () =>
    new Refusal(413, `queries may have ${options.maxQueryBytes} bytes`, { connection: 'close' }).response();
  app.use('/sparql', bodyLimit({ maxSize: options.maxQueryBytes, onError: tooLong }));
  app.all('/sparql', (c) => answerSparql(c.req.raw, options));
  app.all('/graphs', (c) => answerGraphStore(c.req.raw, options));
  app.get('/health', (c) => {
    const { running, waiting, free, size } = pool;
    const well = running + free > 0;
    return c.json(
      { status: well ? 'ok' : 'starting', triples: size, dataset: options.dataset, running, waiting, free },
      well ? 200 : 503,
    );
  });
  app.get('/metrics', async (c) =>
    c.body(await metrics.text(), 200, { 'content-type': metrics.contentType }),
  );
  for (const handler of siteHandlers(options)) app.get('*', handler);
  app.notFound((c) =>
    (['GET', 'HEAD'].includes(c.req.method)
      ? new Refusal(404, 'there is nothing here')
      : new Refusal(405, 'only GET is answered here', { allow: READ })
    ).response(),
  );
  app.onError((error) => {
    if (error instanceof Refusal) return error.response();
    if (error instanceof QueryProblem) return refusalOf(error).response();
    process.stderr.write(`colloquy serve: ${error.stack ?? error.message}\n`);
    return new Refusal(500, 'something broke here; the server’s log says what').response();
  });
  return app;
}
